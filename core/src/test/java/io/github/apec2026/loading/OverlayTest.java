package io.github.apec2026.loading;

import static io.github.apec2026.loading.Loading.bulletin;
import static io.github.apec2026.loading.Loading.data;
import static io.github.apec2026.loading.Loading.lima;
import static io.github.apec2026.loading.Loading.register;
import static io.github.apec2026.notice.NoticeCode.CONFLICTING_JUDGEMENTS;
import static io.github.apec2026.notice.NoticeCode.FORMER_ID_TAKEN;
import static io.github.apec2026.notice.NoticeCode.INVALID_VALUE;
import static io.github.apec2026.notice.NoticeCode.UNKNOWN_JUDGED_CLAIM;
import static io.github.apec2026.notice.NoticeCode.UNKNOWN_PROPERTY;
import static io.github.apec2026.notice.NoticeCode.UNKNOWN_REFERENCE;
import static io.github.apec2026.notice.Severity.ERROR;
import static io.github.apec2026.notice.Severity.WARNING;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.claim.Rank;
import io.github.apec2026.claim.Reason;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.Place;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.notice.Notice;
import io.github.apec2026.notice.Severity;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.spi.ClaimSource;
import io.github.apec2026.value.DateRange;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A host's own files: what they may add, judge, rename, and what a newer one may hold. */
public final class OverlayTest {

    private static final String TALKS = lima(
            "{«Talks on 1 May 2026 or 2 May 2026.», \"facts\": {\"meetings\": {\"talks\": {\"kind\": {\"value\": \"dialogue\"},"
                    + " \"dates\": {\"value\": \"2026-05-01\", \"quote\": \"1 May 2026\"}}}}}");

    private static final String GAZETTE = bulletin(
            "callao-gazette",
            "2026-05-04",
            "{«Talks on 2 May 2026.», \"facts\": {\"meetings\": {\"talks\": {"
                    + " \"dates\": {\"value\": \"2026-05-02\", \"quote\": \"2 May 2026\"}}}}}");

    @Test
    void anOverlayAddsClaimsToWhatIsThere() {
        Meeting talks = data(TALKS)
                .and(
                        register(
                                "\"meetings\": {\"talks\": {\"acronym\": {\"value\": \"TLK\", \"because\": \"We call it so.\"}}}"))
                .load()
                .dataset()
                .get(Meeting.id("talks"));

        assertThat(talks.acronym()).contains("TLK");
        assertThat(talks.dates()).contains(DateRange.parse("2026-05-01"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    an unknown property       | UNKNOWN_PROPERTY | "mayor": ▲{"value": "ana"}                                                | mayor
                    an unknown code           | INVALID_VALUE    | "kind": {"value": ▲"hologram", "because": "x"}                            | kind/value
                    an unknown rank           | INVALID_VALUE    | "kind": {"value": "city", "rank": ▲"superb", "because": "x"}              | kind/rank
                    an unknown member         | UNKNOWN_PROPERTY | "kind": {"value": "city", "because": "x", "page": ▲3}                     | kind/page
                    an unknown economy        | INVALID_VALUE    | "kind": {"value": "city", "because": "x"}, "economy": {"value": ▲"atlantis", "because": "x"} | economy/value
                    """)
    void whatIsUnknownIsAWarningInAnOverlayAndAnErrorInADataModule(
            String what, io.github.apec2026.notice.NoticeCode code, String property, String pointer) {
        String file = register("\"places\": {\"callao\": {\n" + property + "}}");

        data(lima()).and(file).load().finds(WARNING, code).at("/facts/places/callao/" + pointer);
        data(file).load().finds(ERROR, code).at("/facts/places/callao/" + pointer);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    a type of entities | UNKNOWN_PROPERTY | "robots": {"r2": {}}
                    a type in an id    | INVALID_VALUE    | "meetings": {"talks": {"kind": {"value": "dialogue", "because": "x"}, "participants": [{"value": "robot/r2", "because": "x"}]}}
                    an economy         | INVALID_VALUE    | "economies": {"atlantis": {"names": [{"value": {"en": "Atlantis"}, "because": "x"}]}}
                    an economy in an id | INVALID_VALUE   | "persons": {"ana": {"names": [{"value": {"en": "Ana"}, "because": "x"}], "from": {"value": "economy/atlantis", "because": "x"}}}
                    a bound            | INVALID_VALUE    | "observations": {"turnout": {"value": {"value": {"amount": "1", "unit": "people", "bound": "twice"}, "because": "x"}}}
                    part of a quantity | INVALID_VALUE    | "observations": {"turnout": {"value": {"value": {"amount": "1", "unit": "people", "margin": "2"}, "because": "x"}}}
                    """)
    void whatANewerVersionMayHaveAddedIsAWarningInAnOverlay(
            String what, io.github.apec2026.notice.NoticeCode code, String facts) {
        Loaded loaded = data(lima()).and(register(facts)).load();

        assertThat(loaded.report().of(code)).extracting(n -> n.severity()).containsExactly(WARNING);
        loaded.datasetWithWarnings();
        assertThat(data(register(facts)).load().report().of(code))
                .extracting(n -> n.severity())
                .containsExactly(ERROR);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    a type of entities | meeting  | meetings | "meeting": {"talks": {}}
                    a property         | name     | names    | "places": {"callao": {"name": [{"value": {"en": "Callao"}, "because": "x"}]}}
                    a member           | becuase  | because  | "places": {"callao": {"kind": {"value": "city", "becuase": "x"}}}
                    """)
    void whatIsNearlyAKnownNameIsAnErrorInAnOverlayTooAndTheNearestIsNamedFirst(
            String what, String typo, String meant, String facts) {
        Loaded loaded = data(lima()).and(register(facts)).load();

        assertThat(loaded.report().of(UNKNOWN_PROPERTY)).singleElement().satisfies(notice -> {
            assertThat(notice.severity()).isEqualTo(ERROR);
            assertThat(notice.message())
                    .startsWith("There is no \"" + typo + "\" here; known are, the nearest first: " + meant);
        });
    }

    @Test
    void whatIsDroppedFromAnOverlayIsNotMissedAnywhere() {
        Loaded loaded = data(TALKS).and("""
                        {"format": 1,
                         "judgements": [
                          {"claim": {"entity": "place/callao", "property": "kind", "value": "port"}, "rank": "preferred", "because": "x"},
                          {"claim": {"entity": "place/callao", "property": "size", "value": 3}, "rank": "preferred", "because": "x"},
                          {"claim": {"entity": "place/callao", "property": "kind", "value": "city"}, "rank": "super", "because": "x"}],
                         "facts": {
                          "places": {"callao": {"kind": {"value": "port", "because": "x"}}},
                          "meetings": {"talks": {"place": {"value": "callao", "because": "x"}}}}}
                        """).load();

        loaded.finds(INVALID_VALUE, UNKNOWN_PROPERTY, INVALID_VALUE, INVALID_VALUE);
        assertThat(loaded.datasetWithWarnings().find(Place.id("callao"))).isEmpty();
    }

    @Test
    void aMalformedKeyIsAnErrorInAnOverlayToo() {
        data(lima())
                .and(
                        register(
                                "\"economies\": {\"Atlantis!\": ▲{\"names\": [{\"value\": {\"en\": \"A\"}, \"because\": \"x\"}]}}"))
                .load()
                .finds(ERROR, INVALID_VALUE);
    }

    @Test
    @Silent(UNKNOWN_JUDGED_CLAIM)
    void aJudgementChangesTheRankOfAnyClaimAndTheLaterOneWins() {
        String judging = """
                {"format": 1, "judgements": [
                  {"claim": {"document": "lima-bulletin", "entity": "meeting/talks", "property": "dates", "value": "2026-05-01"},
                   "rank": "%s", "because": "x"}]}
                """;
        ClaimSource first =
                ClaimSource.overlay("a.json", judging.formatted("preferred").getBytes(UTF_8));
        ClaimSource second =
                ClaimSource.overlay("b.json", judging.formatted("deprecated").getBytes(UTF_8));

        assertThat(dates(data(TALKS, GAZETTE).load())).isEqualTo("2026-05-02 later-publication");
        assertThat(dates(data(TALKS, GAZETTE).and(first).load())).isEqualTo("2026-05-01 rank");
        assertThat(dates(data(TALKS, GAZETTE).and(second).and(first).load())).isEqualTo("2026-05-02 rank");
    }

    @Test
    void theWarningsOfAnOverlayWithTheNameOfADataFileAreNotThoseOfItsDocument() {
        byte[] own = "{\"format\": 1, \"facts\": {\"places\": {\"lima\": {\"lighthouse\": 1}}}}".getBytes(UTF_8);
        ApecDataset apec = data(TALKS, GAZETTE)
                .and(ClaimSource.overlay("lima-bulletin.json", own))
                .load()
                .datasetWithWarnings();

        ApecDataset gazette = apec.accordingTo(SourceDocument.id("callao-gazette"));

        assertThat(apec.info().notices()).extracting(Notice::code).contains(UNKNOWN_PROPERTY);
        assertThat(gazette.info().notices()).extracting(Notice::code).contains(UNKNOWN_PROPERTY);
    }

    private static String judging(String first, String second) {
        String one = "{\"claim\": {\"document\": \"lima-bulletin\", \"entity\": \"meeting/talks\","
                + " \"property\": \"dates\", \"value\": \"2026-05-01\"}, \"rank\": \"%s\", \"because\": \"x\"}";
        return "{\"format\": 1, \"judgements\": [\n" + one.formatted(first) + ",\n▲" + one.formatted(second) + "]}";
    }

    @Test
    @Shows(CONFLICTING_JUDGEMENTS)
    void oneFileDoesNotJudgeOneClaimTwice() {
        data(TALKS)
                .and(judging("preferred", "deprecated"))
                .load()
                .finds(ERROR, CONFLICTING_JUDGEMENTS)
                .at("/judgements/1")
                .about("meeting/talks", "dates")
                .says("One file gives this claim two ranks, preferred and deprecated.");
    }

    @Test
    @Silent(CONFLICTING_JUDGEMENTS)
    void theSameJudgementTwiceInAFileOrAnotherOneInALaterFileIsNoConflict() {
        data(TALKS).and(judging("preferred", "preferred")).load().dataset();
        data(TALKS)
                .and(judging("preferred", "preferred"))
                .and(judging("normal", "normal"))
                .load()
                .dataset();
    }

    private static String dates(Loaded loaded) {
        var fact = loaded.datasetWithWarnings()
                .fact(Meeting.id("talks"), Meeting.DATES)
                .orElseThrow();
        return fact.value() + " " + fact.reason().code();
    }

    @Test
    void aJudgedClaimShowsItsRank() {
        ApecDataset apec = data(TALKS).and("""
                        {"format": 1, "judgements": [{"claim":
                          {"document": "lima-bulletin", "entity": "meeting/talks", "property": "dates", "value": "2026-05-01"},
                           "rank": "deprecated", "because": "x"}]}
                        """).load().dataset();

        assertThat(apec.claims(Meeting.id("talks"), "dates").get(0).rank()).isEqualTo(Rank.DEPRECATED);
        assertThat(apec.get(Meeting.id("talks")).dates()).isEmpty();
        assertThat(apec.fact(Meeting.id("talks"), Meeting.DATES)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "lima-bulletin,  talks, 2026-05-02",
        "callao-gazette, talks, 2026-05-01",
        "lima-bulletin,  walks, 2026-05-01"
    })
    void aJudgementNamesDocumentEntityPropertyAndValue(String document, String key, String dates) {
        Loaded loaded = data(TALKS)
                .and("{\"format\": 1, \"judgements\": [▲{\"claim\": {\"document\": \"" + document
                        + "\", \"entity\": \"meeting/" + key + "\", \"property\": \"dates\", \"value\": \"" + dates
                        + "\"}, \"rank\": \"deprecated\", \"because\": \"x\"}]}")
                .load();

        loaded.finds(WARNING, UNKNOWN_JUDGED_CLAIM)
                .at("/judgements/0")
                .about("meeting/" + key, "dates")
                .says("No such claim: " + dates + ".");
    }

    @Test
    @Shows(UNKNOWN_JUDGED_CLAIM)
    void aJudgementOnAClaimThatNobodyMakesIsReported() {
        data(TALKS)
                .and(
                        "{\"format\": 1, \"judgements\": [\n ▲{\"claim\": {\"entity\": \"meeting/talks\","
                                + " \"property\": \"kind\", \"value\": \"visit\"}, \"rank\": \"deprecated\", \"because\": \"x\"}]}")
                .load()
                .finds(WARNING, UNKNOWN_JUDGED_CLAIM)
                .at("/judgements/0")
                .about("meeting/talks", "kind")
                .says("No such claim: visit.");
    }

    @Test
    @Silent(FORMER_ID_TAKEN)
    void aFormerIdKeepsWorkingAlsoWhenItWasRenamedTwice() {
        ApecDataset apec = data(
                        TALKS,
                        register(
                                "\"meetings\": {\"talks\": {\"formerly\": [\"chats\"]}, \"chats\": {\"formerly\": [\"walks\"]}}"))
                .load()
                .dataset();

        for (String former : List.of("talks", "chats", "walks")) {
            assertThat(apec.get(Meeting.id(former)).id()).isEqualTo(Meeting.id("talks"));
            assertThat(apec.find(Meeting.id(former))).isPresent();
            assertThat(apec.claims(Meeting.id(former))).hasSize(2);
            assertThat(apec.fact(Meeting.id(former), Meeting.DATES)).isPresent();
        }
        assertThat(apec.meetings().size()).isEqualTo(1);
    }

    @Test
    void aReferenceMayUseAFormerId() {
        data(
                        TALKS,
                        register(
                                "\"places\": {\"lima\": {\"kind\": {\"value\": \"city\", \"because\": \"x\"}, \"formerly\":"
                                        + " [\"ciudad\"]}}, \"meetings\": {\"talks\": {\"place\": {\"value\": \"ciudad\", \"because\": \"x\"}}}"))
                .load()
                .dataset();
    }

    @Test
    @Shows(FORMER_ID_TAKEN)
    void aFormerIdIsNoEntityOfItsOwn() {
        data(
                        TALKS,
                        register("\"meetings\": {\"walks\": {\"kind\": {\"value\": \"visit\", \"because\": \"x\"},"
                                + " \"formerly\": [▲\"talks\"]}}"))
                .load()
                .finds(ERROR, FORMER_ID_TAKEN)
                .at("/facts/meetings/walks/formerly/0")
                .about("meeting/walks")
                .says("The former id meeting/talks is in use.");
    }

    @Test
    void aFormerIdLeadsToOneEntity() {
        data(
                        TALKS,
                        register("\"meetings\": {\"walks\": {\"kind\": {\"value\": \"visit\", \"because\": \"x\"},"
                                + " \"formerly\": [\"chats\"]},\n \"talks\": {\"formerly\": [▲\"chats\"]}}"))
                .load()
                .finds(ERROR, FORMER_ID_TAKEN)
                .at("/facts/meetings/talks/formerly/0")
                .says("The former id meeting/chats is in use.");
    }

    @Test
    void aFormerIdLeadsSomewhere() {
        data(register("\"meetings\": {\"walks\": {\"formerly\": [▲\"chats\"]}}"))
                .load()
                .finds(ERROR, UNKNOWN_REFERENCE)
                .at("/facts/meetings/walks/formerly/0")
                .about("meeting/chats")
                .says("There is no meeting/walks.");
    }

    @Test
    void sourcesAreReadInTheirOrderThenByNameWhateverTheOrderTheyWereGivenIn() {
        ApecDataset apec = data(lima())
                .and(source("z", 5, "from-z"))
                .and(source("b", 2000, "from-b"))
                .and(source("a", 2000, "from-a"))
                .load()
                .datasetWithWarnings();

        assertThat(apec.info().sources()).containsExactly("data", "z", "a", "b");
        var fact = apec.fact(Place.id("lima"), Place.KIND).orElseThrow();
        assertThat(fact.reason()).isEqualTo(Reason.SOURCE_ORDER);
        assertThat(fact.chosen().because()).contains("from-b");
        assertThat(fact.rivals()).extracting(c -> c.because().orElseThrow()).containsExactly("from-a", "from-z");
    }

    private static ClaimSource source(String name, int order, String because) {
        String kind = because.endsWith("b") ? "city" : because.endsWith("a") ? "region" : "province";
        String file = register(
                "\"places\": {\"lima\": {\"kind\": {\"value\": \"" + kind + "\", \"because\": \"" + because + "\"}}}");
        return new Loading.Module(name, order, List.of(new Loading.MemoryFile(name + ".json", file)));
    }

    @Test
    void noticesOnOverlaysAreCountedWithTheOthers() {
        Loaded loaded = data(lima())
                .and(register(
                        "\"places\": {\"lima\": {\"mayor\": 1, \"kind\": {\"value\": \"city\", \"because\": \"x\"}}}"))
                .load();

        assertThat(loaded.report().count(Severity.WARNING)).isEqualTo(1);
        assertThat(loaded.report().hasErrors()).isFalse();
    }
}
