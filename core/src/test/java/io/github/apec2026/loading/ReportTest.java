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
import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.notice.Notice;
import io.github.apec2026.notice.NoticeCode;
import io.github.apec2026.notice.Severity;
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
