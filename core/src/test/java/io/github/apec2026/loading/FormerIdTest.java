package io.github.apec2026.loading;

import static io.github.apec2026.loading.Loading.bulletin;
import static io.github.apec2026.loading.Loading.data;
import static io.github.apec2026.loading.Loading.lima;
import static io.github.apec2026.loading.Loading.register;
import static io.github.apec2026.notice.NoticeCode.CONFLICTING_CLAIMS;
import static io.github.apec2026.notice.NoticeCode.FORMER_ID_TAKEN;
import static io.github.apec2026.notice.NoticeCode.MISMATCH;
import static io.github.apec2026.notice.Severity.WARNING;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.claim.Outcome;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.Person;
import io.github.apec2026.model.Place;
import io.github.apec2026.query.ApecDataset;
import org.junit.jupiter.api.Test;

/** An overlay that was written before entities were renamed: what it says of a former id counts for the successor. */
class FormerIdTest {

    private static final Meeting TALKS = data(renamed()).load().dataset().get(Meeting.id("talks"));

    /** Talks in Lima, of which the meeting, the place and the person were called otherwise before. */
    private static String renamed() {
        return lima("{«Talks in Lima on 1 May 2026, said Ana.», \"facts\": {"
                + "\"places\": {\"lima\": {\"kind\": {\"value\": \"city\"}, \"formerly\": [\"ciudad\"],"
                + " \"names\": [{\"value\": {\"en\": \"Lima\"}, \"quote\": \"Lima\"}]}},"
                + "\"persons\": {\"ana\": {\"names\": [{\"value\": {\"en\": \"Ana\"}, \"quote\": \"Ana\"}], \"formerly\": [\"anna\"]}},"
                + "\"meetings\": {\"talks\": {\"kind\": {\"value\": \"dialogue\"}, \"formerly\": [\"chats\"],"
                + " \"place\": {\"value\": \"lima\", \"quote\": \"Lima\"},"
                + " \"dates\": {\"value\": \"2026-05-01\", \"quote\": \"1 May 2026\"}},"
                + " \"chats\": {\"formerly\": [\"walks\"]}}}}");
    }

    private static Loaded gazette(String passage, String facts) {
        return data(renamed())
                .and(bulletin("gazette", "2026-05-04", "{«" + passage + "», " + facts + "}"))
                .load();
    }

    @Test
    void whatAnOverlaySaysOfAFormerIdCountsForItsSuccessorAlsoWhenItWasRenamedTwice() {
        for (String former : new String[] {"chats", "walks"}) {
            ApecDataset apec = data(renamed())
                    .and(register("\"meetings\": {\"" + former
                            + "\": {\"acronym\": {\"value\": \"TLK\", \"because\": \"x\"}}}"))
                    .load()
                    .dataset();

            assertThat(apec.get(Meeting.id("talks")).acronym()).contains("TLK");
            assertThat(apec.claims(Meeting.id("talks"), "acronym"))
                    .extracting(claim -> claim.subject().toString())
                    .containsExactly("meeting/talks");
            assertThat(apec.meetings().size()).isEqualTo(1);
        }
    }

    @Test
    void whatItRefersToByAFormerIdIsTheSuccessor() {
        ApecDataset apec = gazette(
                        "Talks in Lima.",
                        "\"facts\": {\"meetings\": {\"chats\": {\"place\": {\"value\": \"ciudad\", \"quote\": \"Lima\"}}}}")
                .dataset();

        assertThat(apec.get(Meeting.id("talks"))).isEqualTo(TALKS);
        assertThat(apec.claims(Meeting.id("talks"), "place"))
                .allSatisfy(claim -> assertThat(claim.value()).isEqualTo(Place.id("lima")))
                .allSatisfy(claim -> assertThat(claim.outcome()).isEqualTo(Outcome.DERIVED_EXACT))
                .hasSize(2);
    }

    @Test
    void soIsWhatItsReferentsMeanWhatGivesAYearAndWhomItNames() {
        ApecDataset apec = gazette(
                        "The city hosted it on May 1, she said.",
                        "\"referents\": [{\"words\": \"The city\", \"means\": \"place/ciudad\"}, {\"words\": \"she\", \"means\":"
                                + " \"person/anna\"}], \"facts\": {\"meetings\": {\"chats\": {"
                                + "\"place\": {\"value\": \"lima\", \"quote\": \"The city\"},"
                                + "\"dates\": {\"value\": \"2026-05-01\", \"quote\": \"May 1\", \"given\": \"meetings/chats/dates\","
                                + " \"according\": [{\"value\": \"person/anna\", \"quote\": \"she\"}]}}}}")
                .dataset();

        assertThat(apec.get(Meeting.id("talks"))).isEqualTo(TALKS);
        assertThat(apec.claims(Meeting.id("talks"), "dates").get(1).according()).containsExactly(Person.id("ana"));
    }

    @Test
    void aJudgementMayNameFormerIds() {
        ApecDataset apec = data(renamed()).and("""
                        {"format": 1, "judgements": [{"claim":
                          {"document": "lima-bulletin", "entity": "meeting/chats", "property": "place", "value": "ciudad"},
                           "rank": "deprecated", "because": "x"}]}
                        """).load().dataset();

        assertThat(apec.get(Meeting.id("talks")).place()).isEmpty();
    }

    @Test
    void whatIsFoundOfSuchAClaimIsFoundWhereItIsWritten() {
        String place = "/passages/1/facts/meetings/chats/dates";

        gazette(
                        "Talks on 2 May 2026.",
                        "\"facts\": {\"meetings\": {\"chats\": {\"dates\": ▲{\"value\": \"2026-05-03\", \"quote\": \"2 May 2026\"}}}}")
                .findsAmongOthers(MISMATCH)
                .at(place)
                .about("meeting/talks", "dates");
        data(renamed())
                .and(bulletin(
                        "gazette",
                        "2026-05-02",
                        "{«Talks on 2 May 2026.», \"facts\": {\"meetings\": {\"chats\": {\"dates\": ▲{\"value\": \"2026-05-02\","
                                + " \"quote\": \"2 May 2026\"}}}}}"))
                .load()
                .finds(WARNING, CONFLICTING_CLAIMS)
                .at(place)
                .about("meeting/talks", "dates");
    }

    @Test
    void successorsThatLeadInACircleAreAnErrorAndNoEndlessLoop() {
        Loaded loaded = data(lima())
                .and(
                        register(
                                "\"meetings\": {\"talks\": {\"kind\": {\"value\": \"dialogue\", \"because\": \"x\"}, \"formerly\":"
                                        + " [\"chats\"]}, \"chats\": {\"kind\": {\"value\": \"dialogue\", \"because\": \"x\"}, \"formerly\": [\"talks\"]}}"))
                .load();

        assertThat(loaded.report().of(FORMER_ID_TAKEN)).hasSize(2);
    }

    @Test
    void theSuccessorsDatesAreOneFact() {
        ApecDataset apec = gazette(
                        "Talks on 2 May 2026.",
                        "\"facts\": {\"meetings\": {\"chats\": {\"dates\": {\"value\": \"2026-05-02\", \"quote\": \"2 May 2026\"}}}}")
                .datasetWithWarnings();

        assertThat(apec.fact(Meeting.id("talks"), Meeting.DATES).orElseThrow().rivals())
                .hasSize(1);
        assertThat(apec.fact(Meeting.id("chats"), "dates"))
                .contains(apec.fact(Meeting.id("talks"), Meeting.DATES).orElseThrow());
        assertThat(apec.info().tally().documents()).isEqualTo(2);
    }
}
