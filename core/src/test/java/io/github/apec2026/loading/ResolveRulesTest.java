package io.github.apec2026.loading;

import static io.github.apec2026.loading.Loading.bulletin;
import static io.github.apec2026.loading.Loading.data;
import static io.github.apec2026.loading.Loading.lima;
import static io.github.apec2026.loading.Loading.register;
import static io.github.apec2026.notice.NoticeCode.CONFLICTING_CLAIMS;
import static io.github.apec2026.notice.NoticeCode.DATES_OUTSIDE_EDITION;
import static io.github.apec2026.notice.NoticeCode.MISSING_PROPERTY;
import static io.github.apec2026.notice.NoticeCode.UNDATED_DOCUMENT;
import static io.github.apec2026.notice.Severity.ERROR;
import static io.github.apec2026.notice.Severity.INFO;
import static io.github.apec2026.notice.Severity.WARNING;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.claim.Fact;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.query.Conflict;
import io.github.apec2026.value.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Resolving: which of the claims about one property gives its value, and why. */
public final class ResolveRulesTest {

    /** A passage that says when the talks are; its text makes its words unique. */
    private static String talks(String dates, String more) {
        return "{«Talks: " + dates + ".», \"facts\": {\"meetings\": {\"talks\": {\"kind\": {\"value\": \"dialogue\"},\n"
                + "\"dates\": {\"value\": \"" + dates + "\", " + more + "\"quote\": \"" + dates + "\"}}}}}";
    }

    private static String because(String more) {
        return more + ", \"because\": \"x\", ";
    }

    private static Fact<DateRange> dates(Loaded loaded) {
        return loaded.datasetWithWarnings()
                .fact(Meeting.id("talks"), Meeting.DATES)
                .orElseThrow();
    }

    private static String undated(String id, String passage) {
        return bulletin(id, "2026", passage).replaceFirst(",\\s*\"published\": \\{[^}]*}", "");
    }

    @Test
    @Shows(CONFLICTING_CLAIMS)
    void theLosingClaimStaysAndIsReportedWhereItStands() {
        Loaded loaded = data(
                        lima(talks("2026-05-01", "").replace("\"dates\": {", "\"dates\": ▲{")),
                        bulletin("callao-gazette", "2026-05-04", talks("2026-05-02", "")))
                .load();

        loaded.finds(WARNING, CONFLICTING_CLAIMS)
                .at("/passages/1/facts/meetings/talks/dates")
                .about("meeting/talks", "dates")
                .says("2026-05-02 was chosen over 2026-05-01: later-publication.");
        ApecDataset apec = loaded.datasetWithWarnings();
        assertThat(apec.get(Meeting.id("talks")).dates()).hasToString("Optional[2026-05-02]");
        assertThat(apec.claims(Meeting.id("talks"), "dates")).hasSize(2);
        assertThat(dates(loaded).rivals()).extracting(c -> c.value().toString()).containsExactly("2026-05-01");
        assertThat(apec.conflicts())
                .extracting(c -> c.chosen().value() + " " + c.others().get(0).value() + " " + c.reason())
                .containsExactly("2026-05-02 2026-05-01 LATER_PUBLICATION");
    }

    @Test
    @Silent({CONFLICTING_CLAIMS, MISSING_PROPERTY, UNDATED_DOCUMENT})
    void twoDocumentsMaySayTheSame() {
        Loaded loaded = data(
                        lima(talks("2026-05-01", "")),
                        bulletin("callao-gazette", "2026-05-04", talks("2026-05-01", "")))
                .load();

        loaded.dataset();
        assertThat(dates(loaded).reason().code()).isEqualTo("agreed");
        assertThat(dates(loaded).agreeing()).hasSize(1);
        assertThat(dates(loaded).chosen().evidence().orElseThrow().document())
                .isEqualTo(SourceDocument.id("callao-gazette"));
    }

    @Test
    void deprecatedClaimsAreTheLastRivalsInTheOrderOfTheirPublication() {
        String deprecated = because("\"rank\": \"deprecated\"");

        Fact<DateRange> fact = dates(data(
                        lima(talks("2026-05-01", deprecated)),
                        bulletin("callao-gazette", "2026-05-04", talks("2026-05-02", deprecated)),
                        bulletin("paita-gazette", "2026-05-01", talks("2026-05-03", "")),
                        bulletin("tumbes-gazette", "2026-05-02", talks("2026-05-05", "")))
                .load());

        assertThat(fact.value()).hasToString("2026-05-05");
        assertThat(fact.rivals())
                .extracting(claim -> claim.value().toString())
                .containsExactly("2026-05-03", "2026-05-02", "2026-05-01");
    }

    @Test
    void aNoticeAboutAValuePointsToTheClaimThatWasChosen() {
        String edition =
                "{«Edition of 2026.», \"facts\": {\"editions\": {\"e2026\": {\"year\": {\"value\": 2026, \"quote\": \"2026\"}}},"
                        + " \"meetings\": {\"talks\": {\"edition\": {\"value\": \"e2026\", \"quote\": \"Edition of 2026\"}}}}}";

        data(
                        lima(edition, talks("2026-05-01", "")),
                        bulletin(
                                "callao-gazette",
                                "2026-05-04",
                                talks("2029-05-02", "").replace("\"dates\": {", "\"dates\": ▲{")))
                .load()
                .findsAmongOthers(DATES_OUTSIDE_EDITION)
                .at("/passages/1/facts/meetings/talks/dates");
    }

    @Test
    void anOnlyClaimIsChosenAsSuch() {
        assertThat(dates(data(lima(talks("2026-05-01", ""))).load()).reason().code())
                .isEqualTo("only-claim");
    }

    @Test
    void rankGoesBeforeEverything() {
        Fact<DateRange> fact = dates(data(
                        lima(talks("2026-05-01", because("\"rank\": \"preferred\", \"basis\": \"inferred\""))),
                        bulletin("callao-gazette", "2026-05-04", talks("2026-05-02", "")))
                .load());

        assertThat(fact.value()).hasToString("2026-05-01");
        assertThat(fact.reason().code()).isEqualTo("rank");
    }

    @Test
    void statedGoesBeforeInferredWhateverTheDate() {
        Fact<DateRange> fact = dates(data(
                        lima(talks("2026-05-01", "")),
                        bulletin(
                                "callao-gazette",
                                "2026-05-04",
                                talks("2026-05-02", because("\"basis\": \"inferred\""))))
                .load());

        assertThat(fact.value()).hasToString("2026-05-01");
        assertThat(fact.reason().code()).isEqualTo("basis");
    }

    @Test
    void inferredGoesBeforeCurated() {
        Fact<DateRange> fact = dates(data(
                        lima(talks("2026-05-01", because("\"basis\": \"inferred\""))),
                        register(
                                "\"meetings\": {\"talks\": {\"dates\": {\"value\": \"2026-05-02\", \"because\": \"x\"}}}"))
                .load());

        assertThat(fact.value()).hasToString("2026-05-01");
        assertThat(fact.reason().code()).isEqualTo("basis");
    }

    @Test
    void resolvedIsAsFirmAsStated() {
        Fact<DateRange> fact = dates(data(
                        lima(talks("2026-05-01", "")),
                        bulletin(
                                "callao-gazette",
                                "2026-05-04",
                                talks("2026-05-02", "\"given\": \"documents/callao-gazette/published\", ")))
                .load());

        assertThat(fact.value()).hasToString("2026-05-02");
        assertThat(fact.reason().code()).isEqualTo("later-publication");
    }

    @Test
    @Shows(UNDATED_DOCUMENT)
    void aDocumentWithoutADateRanksEarliestAndIsReported() {
        Loaded loaded = data(
                        bulletin("lima-bulletin", "1999", talks("2026-05-01", "")),
                        undated("zorritos-gazette", talks("2026-05-02", "")))
                .load();

        assertThat(dates(loaded).value()).hasToString("2026-05-01");
        assertThat(dates(loaded).reason().code()).isEqualTo("later-publication");
        assertThat(loaded.report().of(UNDATED_DOCUMENT).get(0).severity()).isEqualTo(INFO);
        loaded.findsAmongOthers(UNDATED_DOCUMENT)
                .atFile("zorritos-gazette.json")
                .about("document/zorritos-gazette")
                .says("The document does not state when it was published.");
    }

    @Test
    void ofTwoUndatedDocumentsTheIdDecides() {
        Fact<DateRange> fact = dates(data(
                        undated("zorritos-gazette", talks("2026-05-02", "")),
                        undated("lima-bulletin", talks("2026-05-01", "")))
                .load());

        assertThat(fact.value()).hasToString("2026-05-02");
        assertThat(fact.reason().code()).isEqualTo("document-id");
    }

    @Test
    void onOneDayTheLaterSourceDecides() {
        Fact<DateRange> fact = dates(data(bulletin("zorritos-gazette", "2026-05-03", talks("2026-05-02", "")))
                .and(lima(talks("2026-05-01", "")))
                .load());

        assertThat(fact.value()).hasToString("2026-05-01");
        assertThat(fact.reason().code()).isEqualTo("source-order");
    }

    @Test
    void onOneDayInOneSourceTheIdOfTheDocumentDecides() {
        Fact<DateRange> fact = dates(
                data(bulletin("zorritos-gazette", "2026-05-03", talks("2026-05-02", "")), lima(talks("2026-05-01", "")))
                        .load());

        assertThat(fact.value()).hasToString("2026-05-02");
        assertThat(fact.reason().code()).isEqualTo("document-id");
    }

    @Test
    void inOneDocumentTheEarlierPassageDecides() {
        Fact<DateRange> fact = dates(
                data(lima(talks("2026-05-01", ""), talks("2026-05-02", ""))).load());

        assertThat(fact.value()).hasToString("2026-05-01");
        assertThat(fact.reason().code()).isEqualTo("earlier-in-document");
    }

    @ParameterizedTest(name = "{1} refines {0}")
    @CsvSource({"2026-05, 2026-05-01/2026-05-03", "2026, 2026-05", "2026-05-01/.., 2026-05-01/2026-05-03"})
    void aFinerValueIsNoConflictAndWinsAlsoFromAnEarlierDocument(String coarse, String fine) {
        Loaded loaded = data(lima(talks(fine, "")), bulletin("callao-gazette", "2026-05-04", talks(coarse, "")))
                .load();

        loaded.dataset();
        assertThat(dates(loaded).value()).hasToString(fine);
        assertThat(dates(loaded).reason().code()).isEqualTo("finer");
        assertThat(dates(loaded).agreeing()).hasSize(1);
        assertThat(dates(loaded).rivals()).isEmpty();
    }

    @Test
    void aFinerValueThatContradictsTheWinnerStaysALoser() {
        Fact<DateRange> fact = dates(
                data(lima(talks("2026-05-01", "")), bulletin("callao-gazette", "2026-06-04", talks("2026-06", "")))
                        .load());

        assertThat(fact.value()).hasToString("2026-06");
        assertThat(fact.rivals()).hasSize(1);
    }

    @Test
    void aDeprecatedClaimIsNeverChosenNotEvenAlone() {
        Loaded loaded =
                data(lima(talks("2026-05-01", "\"rank\": \"deprecated\", "))).load();

        assertThat(loaded.dataset().get(Meeting.id("talks")).dates()).isEmpty();
        assertThat(loaded.dataset().fact(Meeting.id("talks"), Meeting.DATES)).isEmpty();
        assertThat(loaded.dataset().fact(Meeting.id("talks"), "dates")).isEmpty();
        assertThat(loaded.dataset().claims(Meeting.id("talks"), "dates")).hasSize(1);
    }

    @Test
    void aDeprecatedRivalIsOnlyWorthKnowing() {
        Loaded loaded = data(
                        lima(talks("2026-05-01", "")),
                        bulletin("callao-gazette", "2026-05-04", talks("2026-05-02", "\"rank\": \"deprecated\", ")))
                .load();

        loaded.finds(INFO, CONFLICTING_CLAIMS)
                .about("meeting/talks", "dates")
                .says("2026-05-01 was chosen over 2026-05-02: rank.");
        assertThat(dates(loaded).reason().code()).isEqualTo("rank");
    }

    @Test
    @Shows(MISSING_PROPERTY)
    void withoutWhatIsRequiredThereIsNoEntity() {
        data(lima(
                        "{«Talks.», \"facts\": {\"meetings\": {\"talks\": {\"acronym\": ▲{\"value\": \"Talks\", \"quote\": \"Talks\"}}}}}"))
                .load()
                .finds(ERROR, MISSING_PROPERTY)
                .at("/passages/1/facts/meetings/talks/acronym")
                .about("meeting/talks", "kind")
                .says("The required \"kind\" is not claimed.");
    }

    @Test
    void aDocumentIsAnEntityToo() {
        data("{\"format\": 1,\n \"document\": ▲{\"id\": \"bare\", \"language\": \"en\", «»}, \"passages\": ["
                        + "{«Bare.», \"nothing\": \"x\"}]}")
                .load()
                .finds(ERROR, MISSING_PROPERTY)
                .at("/document")
                .about("document/bare", "kind");
    }

    @Test
    void conflictsAreListedByEntityThenProperty() {
        String file = "{«A %s, a %s.», \"facts\": {\"meetings\": {\"walks\": {\"kind\": {\"value\": \"%1$s\"}},"
                + " \"talks\": {\"kind\": {\"value\": \"%1$s\"}, \"acronym\": {\"value\": \"%2$s\", \"quote\": \"%2$s\"}}}}}";

        ApecDataset apec = data(
                        lima(file.formatted("visit", "VST")),
                        bulletin("gazette", "2026-05-04", file.formatted("dialogue", "DLG")))
                .load()
                .datasetWithWarnings();

        assertThat(apec.conflicts())
                .extracting(Conflict::chosen)
                .extracting(c -> c.subject().key() + "." + c.property())
                .containsExactly("talks.acronym", "talks.kind", "walks.kind");
    }
}
