package io.github.apec2026.loading;

import static io.github.apec2026.loading.Loading.bulletin;
import static io.github.apec2026.loading.Loading.data;
import static io.github.apec2026.loading.Loading.lima;
import static io.github.apec2026.loading.Loading.register;
import static io.github.apec2026.notice.NoticeCode.CONFLICTING_CLAIMS;
import static io.github.apec2026.notice.NoticeCode.INVALID_VALUE;
import static io.github.apec2026.notice.NoticeCode.MALFORMED_JSON;
import static io.github.apec2026.notice.NoticeCode.MISSING_PROPERTY;
import static io.github.apec2026.notice.NoticeCode.NOT_TAKEN;
import static io.github.apec2026.notice.NoticeCode.SIMILAR_IDS;
import static io.github.apec2026.notice.NoticeCode.UNKNOWN_PROPERTY;
import static io.github.apec2026.notice.NoticeCode.UNKNOWN_REFERENCE;
import static io.github.apec2026.notice.NoticeCode.WORDS_MISSING;
import static io.github.apec2026.notice.NoticeCode.WORDS_NOT_FOUND;
import static io.github.apec2026.notice.NoticeCode.WRONG_TYPE;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.apec2026.ApecLoadException;
import io.github.apec2026.notice.Notice;
import io.github.apec2026.notice.NoticeCode;
import io.github.apec2026.notice.Severity;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** One report of all faults of all files, by stage, then by file; and never a data set beside an error. */
public final class ReportTest {

    private static final String FAULTY = lima("""
            {«Talks on ports.», "gives": {"occasion": {"value": "meeting/talks"}}, "facts": {
              "meetings": {
                "talks": {"kind": {"value": "palaver"}, "theme": {"value": {"en": "ports"}}},
                "walks": {"kind": {"value": "visit"}, "colour": 1, "place": {"value": "atlantis", "quote": "Atlantis"}},
                "wal-ks": {"kind": {"value": "visit"}},
                "chats": {"acronym": {"value": "ports", "quote": "ports"}}}}}
            """);

    private static final String GAZETTE = bulletin("gazette", "2026-05-04", """
            {«Walks.», "facts": {"meetings": {"walks": {"kind": {"value": "session"}, "acronym": "W"}}}}
            """);

    @Test
    void severalFaultsInSeveralFilesAreAllInOneReportByStageThenByFile() {
        Loaded loaded = data(FAULTY, GAZETTE).load();

        loaded.finds(
                // read
                INVALID_VALUE,
                UNKNOWN_PROPERTY,
                NOT_TAKEN,
                WRONG_TYPE,
                // verify
                WORDS_MISSING,
                WORDS_NOT_FOUND,
                // resolve
                CONFLICTING_CLAIMS,
                MISSING_PROPERTY,
                // validate
                UNKNOWN_REFERENCE,
                SIMILAR_IDS);
        assertThat(loaded.result().dataset()).isEmpty();
        assertThat(loaded.report().hasErrors()).isTrue();
    }

    @Test
    void theReportIsTheSameEachTime() {
        var first = data(FAULTY, GAZETTE).load().report();

        for (int i = 0; i < 5; i++) {
            assertThat(data(FAULTY, GAZETTE).load().report()).isEqualTo(first);
        }
    }

    @Test
    void oneErrorAmongWarningsIsEnoughForNoDataSet() {
        String warned = register("\"places\": {\"san-isidro\": {\"kind\": {\"value\": \"city\", \"because\": \"x\"}},"
                + " \"sanisidro\": {\"kind\": {\"value\": \"city\", \"because\": \"x\"}}}");

        assertThat(data(warned).load().result().dataset()).isPresent();
        assertThat(data(warned, lima("{«x», \"facts\": {\"robots\": {}}}"))
                        .load()
                        .result()
                        .dataset())
                .isEmpty();
    }

    @Test
    void aSyntaxErrorEndsItsOwnFileOnlyAndTheFaultsOfTheOthersAreReportedToo() {
        Loaded loaded = data(
                        lima() + "\"more",
                        FAULTY.replace("lima-bulletin", "broken").replace("\"palaver\"", "palaver"),
                        GAZETTE)
                .load();

        assertThat(loaded.report().notices())
                .filteredOn(n -> n.severity() != Severity.INFO)
                .extracting(Notice::code)
                .containsExactly(MALFORMED_JSON, MALFORMED_JSON, WRONG_TYPE);
    }

    @Test
    void anEntityThatCouldNotBePutTogetherDoesNotMakeErrorsOfWhatRefersToIt() {
        data(lima("""
                        {«Talks in Lima, 7 seats.», "facts": {
                          "units": {"seats": {"names": [{"value": "seats"}]}},
                          "places": {"lima": {"kind": {"value": "metropolis"}}},
                          "indicators": {"size": {"label": {"value": {"en": "Size"}}, "measure": {"value": "weight"}}},
                          "observations": {"size": {"indicator": {"value": "size", "quote": "seats"}, "status": {"value": "actual"},
                             "value": {"value": {"amount": "7", "unit": "seats"}, "quote": "7 seats"}}},
                          "meetings": {"talks": {"kind": {"value": "dialogue"}, "place": {"value": "lima", "quote": "Lima"}}}}}
                        """)).load().finds(WRONG_TYPE, INVALID_VALUE, INVALID_VALUE);
    }

    @Test
    @Shows(NoticeCode.MORE_NOTICES)
    void ofOneKindOfNoticeAHundredAreListedAndTheOthersCounted() {
        Loaded loaded = data(register(places(350)), lima()).load();

        List<Notice> notices = loaded.report().notices();
        assertThat(notices).hasSize(101);
        assertThat(notices.subList(0, 100)).extracting(Notice::code).containsOnly(WRONG_TYPE);
        Notice more = notices.get(100);
        assertThat(more.code()).isEqualTo(NoticeCode.MORE_NOTICES);
        assertThat(more.severity()).isEqualTo(Severity.ERROR);
        assertThat(more.attributes()).containsEntry("kind", "wrong-type").containsEntry("count", "250");
        assertThat(more.pointer()).contains("/facts/places/p/names/100");
        assertThat(more.count()).isEqualTo(250);
        assertThat(loaded.report().count(Severity.ERROR)).isEqualTo(350);
        assertThat(loaded.report().count(WRONG_TYPE)).isEqualTo(350);
        assertThat(loaded.result()).hasToString("LoadResult of no data set: 350 notices, 350 of them errors");
        assertThatExceptionOfType(ApecLoadException.class)
                .isThrownBy(loaded.result()::orThrow)
                .withMessageStartingWith("350 errors:")
                .withMessageEndingWith("and 340 more");
    }

    @Test
    @Silent(NoticeCode.MORE_NOTICES)
    void aHundredNoticesOfOneKindAreAllListed() {
        Loaded loaded = data(register(places(100)), lima("{«x», \"facts\": {" + places(100) + "}}"))
                .load();

        assertThat(loaded.report().notices())
                .hasSize(200)
                .extracting(Notice::code)
                .containsOnly(WRONG_TYPE);
    }

    @Test
    void anErrorBehindAHundredWarningsOfItsCodeIsListedAndPreventsADataSet() {
        String known = "{\"value\": {\"en\": \"Lima\"}, \"because\": \"known\"}";
        String overlay = "{\"format\": 1, \"facts\": {\"places\": {\"p\": {\"names\": [" + known + "], \"nams\": 1"
                + IntStream.range(0, 150)
                        .mapToObj(i -> ", \"zzzzzzzz" + i + "\": 1")
                        .collect(joining()) + "}}}}";
        Loaded loaded = data(lima()).and(overlay).load();

        assertThat(loaded.report().count(Severity.WARNING)).isGreaterThanOrEqualTo(150);
        assertThat(loaded.report().hasErrors()).isTrue();
        assertThat(loaded.result().dataset()).isEmpty();
    }

    /** So many values of a place that are of the wrong type. */
    private static String places(int faults) {
        return "\"places\": {\"p\": {\"names\": ["
                + IntStream.range(0, faults).mapToObj(i -> "1").collect(joining(", ")) + "]}}";
    }

    @Test
    void everyCodeHasItsOwnNameAndSaysWhatItMeansAndHowToMendIt() {
        assertThat(NoticeCode.values())
                .extracting(NoticeCode::code)
                .doesNotHaveDuplicates()
                .allMatch(c -> c.matches("[a-z0-9-]+"));
        assertThat(NoticeCode.values())
                .allSatisfy(c -> assertThat(c.template()).matches(".*[.}]"))
                .allSatisfy(c -> assertThat(c.meaning()).isNotBlank().endsWith("."))
                .allSatisfy(c -> assertThat(c.remedy()).isNotBlank().endsWith("."));
    }
}
