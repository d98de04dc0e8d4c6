package io.github.apec2026.loading;

import static io.github.apec2026.loading.Loading.data;
import static io.github.apec2026.loading.Loading.lima;
import static io.github.apec2026.loading.Loading.register;
import static io.github.apec2026.notice.NoticeCode.FILE_TOO_LARGE;
import static io.github.apec2026.notice.NoticeCode.INVALID_VALUE;
import static io.github.apec2026.notice.NoticeCode.LIMIT_EXCEEDED;
import static io.github.apec2026.notice.NoticeCode.MALFORMED_JSON;
import static io.github.apec2026.notice.Severity.ERROR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.apec2026.LoadLimits;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A file that exceeds a limit is refused where it does, and nothing of it is read. */
public final class LimitsTest {

    private static final LoadLimits USUAL = LoadLimits.usual();

    /** Eight claims, two of them of names. */
    private static final String TALKS = lima("""
            {«Talks in Lima, Callao.», "facts": {"meetings": {"talks": {"kind": {"value": "dialogue", "quote": "Talks"}}},
              "places": {"lima": {"kind": {"value": "city"}, "names": [{"value": {"en": "Lima"}, "quote": "Lima"},
                 ▲{"value": {"en": "Callao"}, "quote": "Callao"}]}}}}
            """);

    private static final String NAMES = "/passages/1/facts/places/lima/names/1";

    @Test
    @Shows(LIMIT_EXCEEDED)
    void theClaimThatIsOneTooManyIsWhereTheFileIsRefused() {
        data(TALKS)
                .limits(USUAL.withMaxClaims(7))
                .load()
                .finds(ERROR, LIMIT_EXCEEDED)
                .at(NAMES)
                .says("Here the load exceeds the limit of 7 claims.");
    }

    @Test
    @Silent(LIMIT_EXCEEDED)
    void asManyClaimsPassagesAndNamesAsAreAllowedAreRead() {
        LoadLimits limits =
                USUAL.withMaxClaims(8).withMaxPassages(2).withMaxNames(2).withMaxNameLength(6);

        assertThat(data(TALKS).limits(limits).load().dataset().places().size()).isEqualTo(1);
    }

    @Test
    void theNameThatIsOneTooMany() {
        data(TALKS)
                .limits(USUAL.withMaxNames(1))
                .load()
                .finds(ERROR, LIMIT_EXCEEDED)
                .at(NAMES)
                .says("Here the load exceeds the limit of 1 names.");
    }

    @Test
    void thePassageThatIsOneTooMany() {
        data(lima("▲{«Talks.», \"facts\": {}}"))
                .limits(USUAL.withMaxPassages(1))
                .load()
                .finds(ERROR, LIMIT_EXCEEDED)
                .at("/passages/1")
                .says("Here the load exceeds the limit of 1 passages.");
    }

    @Test
    void whatFactsInheritCountsToo() {
        data(lima("""
                        {«Talks.», "gives": {"period": ▲{"value": "2025"}}, "facts": {"observations": {"o": {
                           "status": {"value": "actual"}}}}}
                        """))
                .limits(USUAL.withMaxClaims(5))
                .load()
                .finds(ERROR, LIMIT_EXCEEDED)
                .at("/passages/1/gives/period");
    }

    @Test
    void nothingOfARefusedFileIsReadAndTheOthersAreReadToo() {
        String more = register("\"places\": {\"p\": {\"kind\": {\"value\": \"metropolis\", \"because\": \"x\"}}}");
        Loaded loaded = data(TALKS, more).limits(USUAL.withMaxClaims(7)).load();

        loaded.finds(LIMIT_EXCEEDED, INVALID_VALUE);
        assertThat(loaded.report().tally().claims()).isZero();
        assertThat(loaded.report().tally().passages()).isZero();
        assertThat(loaded.result().dataset()).isEmpty();
    }

    @Test
    void theClaimsOfAllFilesCount() {
        String register = register("\"places\": {\"p\": {\"kind\": ▲{\"value\": \"city\", \"because\": \"x\"}}}");

        data(TALKS.replace("▲", ""), register)
                .limits(USUAL.withMaxClaims(8))
                .load()
                .finds(ERROR, LIMIT_EXCEEDED)
                .at("/facts/places/p/kind");
    }

    @Test
    void aNameIsNoLongerThanAllowedAlsoInTheRegister() {
        String name = "\"places\": {\"p\": {\"kind\": {\"value\": \"city\", \"because\": \"x\"}, \"names\": ["
                + "▲{\"value\": {\"en\": \"%s\"}, \"because\": \"x\"}]}}";

        data(register(name.formatted("L".repeat(501))))
                .load()
                .finds(ERROR, INVALID_VALUE)
                .at("/facts/places/p/names/0")
                .says("Not a name: \"" + "L".repeat(40) + "…\". It has 501 characters; 500 are allowed.");
        data(register(name.formatted("L".repeat(500)))).load().dataset();
        data(register(name.formatted("L".repeat(501))))
                .limits(USUAL.withMaxNameLength(501))
                .load()
                .dataset();
    }

    @Test
    void aTextIsInNoMoreLanguagesThanAllowed() {
        data(register(placeInLanguages(100))).load().dataset();
        data(register(placeInLanguages(101)))
                .load()
                .finds(ERROR, INVALID_VALUE)
                .at("/facts/places/p/names/0/value")
                .says("Not a text by language: \"aa\". It is in 101 languages; 100 are allowed.");
    }

    private static String placeInLanguages(int languages) {
        String texts = IntStream.range(0, languages)
                .mapToObj(i -> "\"" + (char) ('a' + i / 26) + (char) ('a' + i % 26) + "\": \"Port\"")
                .collect(Collectors.joining(", "));
        return "\"places\": {\"p\": {\"kind\": {\"value\": \"city\", \"because\": \"x\"}, \"names\": [{\"value\": ▲{"
                + texts + "}, \"because\": \"x\"}]}}";
    }

    @Test
    void factsInheritNoMoreValuesThanAllowed() {
        assertThat(inheriting(50).report().of(INVALID_VALUE)).isEmpty();
        assertThat(inheriting(51).report().of(INVALID_VALUE)).singleElement().satisfies(notice -> {
            assertThat(notice.pointer()).contains("/passages/1/gives/according");
            assertThat(notice.message()).isEqualTo("Not a number of values: \"51\". At most 50 are inherited.");
        });
    }

    private static Loaded inheriting(int values) {
        String persons = IntStream.range(0, values)
                .mapToObj(i -> "{\"value\": \"person/p" + i + "\", \"quote\": \"Talks\"}")
                .collect(Collectors.joining(", "));
        return data(lima("{«Talks.», \"gives\": {\"according\": [" + persons
                        + "]}, \"facts\": {\"observations\": {\"o\": {\"status\": {\"value\": \"actual\"}}}}}"))
                .load();
    }

    @Test
    void bytesStringsAndNestingAreLimitedByTheSame() {
        data(TALKS).limits(USUAL.withMaxFileBytes(100)).load().finds(FILE_TOO_LARGE);
        data(TALKS).limits(USUAL.withMaxStringLength(10)).load().finds(MALFORMED_JSON);
        data(TALKS).limits(USUAL.withMaxDepth(3)).load().finds(MALFORMED_JSON);
    }

    @Test
    void aLimitThatNoFileKeepsIsNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> USUAL.withMaxClaims(0))
                .withMessage("A limit that no file keeps: 0 claims; give 1 or more");
    }

    @Test
    void limitsSayWhatTheyAre() {
        assertThat(USUAL.withMaxClaims(3).withMaxNames(4))
                .hasToString("LoadLimits of 67108864 bytes in a file, 3 claims, 1000000 passages, 4 names,"
                        + " 500 characters in a name, 100000 characters in a string, 32 levels of nesting");
        assertThat(USUAL.maxClaims()).isEqualTo(1_000_000);
    }
}
