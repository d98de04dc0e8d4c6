package io.github.apec2026.loading;

import static io.github.apec2026.loading.Loading.data;
import static io.github.apec2026.loading.Loading.lima;
import static io.github.apec2026.loading.Loading.register;
import static io.github.apec2026.notice.NoticeCode.FIGURES_OUT_OF_ORDER;
import static io.github.apec2026.notice.NoticeCode.MISLEADING_REFERENT;
import static io.github.apec2026.notice.NoticeCode.MISMATCH;
import static io.github.apec2026.notice.NoticeCode.PASSAGES_OVERLAP;
import static io.github.apec2026.notice.Severity.ERROR;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.claim.Basis;
import io.github.apec2026.claim.Claim;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.Organization;
import io.github.apec2026.query.ApecDataset;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What words mean, and what they mean no longer: referents, names that identify, sources, figures in their order. */
class MeaningRulesTest {

    private static final String CALLAO = "\"places\": {\"callao\": {\"kind\": {\"value\": \"city\"},"
            + " \"names\": [{\"value\": {\"en\": \"Callao\"}, \"quote\": \"Callao\"}]},"
            + " \"lima\": {\"kind\": {\"value\": \"city\"},"
            + " \"names\": [{\"value\": {\"en\": \"Lima\"}, \"quote\": \"Lima\"}]}}";

    /** So many referents of a passage; the last one says what the words of the claim mean. */
    private static Loaded talksAtTheHarbour(int referents, String means) {
        String all = IntStream.range(0, referents - 1)
                .mapToObj(i -> "{\"words\": \"the berth no. " + (char) ('a' + i) + "\", \"means\": \"place/lima\"}")
                .collect(joining(", ", "", referents == 1 ? "" : ", "));
        return data(lima(
                        "{«Callao and Lima.», \"facts\": {" + CALLAO + "}}",
                        "{«The talks at the harbour.», \"referents\": [" + all
                                + "{\"words\": \"the harbour\", \"means\": \"place/" + means + "\"}],"
                                + " \"facts\": {\"meetings\": {\"talks\": {\"kind\": {\"value\": \"dialogue\"},"
                                + " \"place\": {\"value\": \"callao\", \"quote\": \"the harbour\"}}}}}"))
                .load();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 8, 9, 10, 20})
    void wordsMeanWhatTheirReferentSaysHoweverManyThereAre(int referents) {
        Claim<?> place = talksAtTheHarbour(referents, "callao")
                .dataset()
                .claims(Meeting.id("talks"), "place")
                .get(0);

        assertThat(place.basis()).isEqualTo(Basis.CONTEXTUAL);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 8, 9, 20})
    void wordsMeanNothingElse(int referents) {
        talksAtTheHarbour(referents, "lima").finds(ERROR, MISMATCH).about("meeting/talks", "place");
    }

    @Test
    void aReferentOfTheDocumentMayMisleadToo() {
        data("""
                {"format": 1, "document": {"id": "talk", "language": "en", «»},
                 "referents": [▲{"words": "Lima", "means": "place/callao"}], "passages": [
                 {«Of Lima and Callao.», "facts": {"documents": {"talk": {"kind": {"value": "news"}}},
                   %s}}]}
                """.formatted(CALLAO)).load().finds(ERROR, MISLEADING_REFERENT).at("/referents/0");
    }

    @ParameterizedTest
    @CsvSource({
        "this year, true",
        "last year, true",
        "2024, true",
        "May 2024, false",
        "3 May 2024, false",
        "2025, false",
        "7 percent, false"
    })
    void onlyItsYearMeansAnEdition(String words, boolean isFine) {
        Loaded loaded = data(lima("{«In 2024.», \"referents\": [{\"words\": \"" + words
                        + "\", \"means\": \"edition/e2024\"}], \"facts\": {\"editions\": {\"e2024\":"
                        + " {\"year\": {\"value\": 2024, \"quote\": \"2024\"}}}}}"))
                .load();

        if (isFine) {
            loaded.dataset();
        } else {
            loaded.finds(ERROR, MISLEADING_REFERENT);
        }
    }

    @Test
    void anEconomyIsIdentifiedByItsNameInApecAlone() {
        ApecDataset apec = data(lima(
                        "{«Lima, Peru.», \"facts\": {\"places\": {\"lima\": {\"kind\": {\"value\": \"city\"},"
                                + " \"names\": [{\"value\": {\"en\": \"Lima\"}, \"quote\": \"Lima\"}],"
                                + " \"economy\": {\"value\": \"peru\", \"quote\": \"Peru\"}}}}}"))
                .load()
                .dataset();

        assertThat(apec.places().list()).hasSize(1);
    }

    private static Loaded talksCalled(String acronym) {
        return data(lima(
                        "{«The Port Talks (PTK).», \"facts\": {\"meetings\": {\"talks\": {\"kind\": {\"value\": \"dialogue\"},"
                                + " \"names\": [{\"value\": {\"en\": \"Port Talks\"}, \"quote\": \"Port Talks\"}]"
                                + acronym + "}}}}",
                        "{«The PTK met again.», \"facts\": {\"meetings\": {\"again\": {\"kind\": {\"value\": \"session\"},"
                                + " \"partOf\": {\"value\": \"talks\", \"quote\": \"PTK\"}}}}}"))
                .load();
    }

    @Test
    void anAcronymIdentifiesOnceItIsClaimed() {
        talksCalled(", \"acronym\": {\"value\": \"PTK\", \"quote\": \"PTK\"}").dataset();
        talksCalled("").finds(ERROR, MISMATCH).about("meeting/again", "partOf");
    }

    @Test
    void anAcronymThatIsDeprecatedIdentifiesNothing() {
        talksCalled(", \"acronym\": {\"value\": \"PTK\", \"quote\": \"PTK\", \"rank\": \"deprecated\"}")
                .findsAmongOthers(MISMATCH)
                .about("meeting/again", "partOf");
    }

    private static Loaded accordingTo(String source, String quote) {
        return data(lima(
                        "{«The Port of Callao and the Quay Board.», \"facts\": {\"organizations\": {"
                                + "\"port\": {\"kind\": {\"value\": \"company\"}, \"names\": [{\"value\": {\"en\": \"Port of Callao\"},"
                                + " \"quote\": \"Port of Callao\"}]},"
                                + "\"board\": {\"kind\": {\"value\": \"company\"}, \"names\": [{\"value\": {\"en\": \"Quay Board\"},"
                                + " \"quote\": \"Quay Board\"}]}}}}",
                        "{«The talks were on, said the Quay Board.», \"facts\": {\"meetings\": {\"talks\": {"
                                + "\"kind\": {\"value\": \"dialogue\", \"quote\": \"talks\", \"according\": [{\"value\": \"organization/"
                                + source + "\"" + quote + "}]}}}}}"))
                .load();
    }

    @Test
    void theWordsOfASourceNameIt() {
        assertThat(accordingTo("board", ", \"quote\": \"Quay Board\"")
                        .dataset()
                        .claims(Meeting.id("talks"), "kind")
                        .get(0)
                        .according())
                .containsExactly(Organization.id("board"));
        accordingTo("port", ", \"quote\": \"Quay Board\"")
                .finds(ERROR, MISMATCH)
                .about("meeting/talks", "kind");
    }

    @Test
    void aSourceWithoutWordsIsMentionedInTheDocument() {
        accordingTo("board", "").dataset();
        data(
                        register(
                                "\"organizations\": {\"mint\": {\"kind\": {\"value\": \"company\", \"because\": \"x\"}}}"),
                        lima(
                                "{«The talks were on.», \"facts\": {\"meetings\": {\"talks\": {\"kind\": {\"value\": \"dialogue\","
                                        + " \"quote\": \"talks\", \"according\": [{\"value\": \"organization/mint\"}]}}}}}"))
                .load()
                .finds(ERROR, MISMATCH)
                .about("meeting/talks", "kind");
    }

    private static String counted(String words, String percent) {
        return "\"" + words + "-now\": {\"indicator\": {\"value\": \"" + words + "\", \"quote\": \"" + words
                + "\"}, \"status\": {\"value\": \"actual\"}, \"value\": {\"value\": {\"amount\": \""
                + percent.replace("%", "") + "\", \"unit\": \"percent\"}, \"quote\": \"" + percent + "\"}}";
    }

    /** Three indicators in one sentence, with the figures that each is claimed to have. */
    @ParameterizedTest
    @CsvSource({
        "1%, 2%, 3%, 0", //
        "1%, 3%, 2%, 1",
        "2%, 1%, 3%, 1",
        "3%, 2%, 1%, 2",
        "2%, 3%, 1%, 2",
        "3%, 1%, 2%, 1"
    })
    void eachFigureThatIsOutOfOrderIsFound(String ships, String ports, String cranes, int faults) {
        String indicators = IntStream.range(0, 3)
                .mapToObj(i -> new String[] {"ships", "ports", "cranes"}[i])
                .map(words -> "\"" + words + "\": {\"label\": {\"value\": {\"en\": \"How many " + words
                        + "\"}}, \"measure\": {\"value\": \"count\"}, \"names\": [{\"value\": {\"en\": \"" + words
                        + "\"}, \"quote\": \"" + words + "\"}]}")
                .collect(joining(", "));
        Loaded loaded = data(
                        register(
                                "\"units\": {\"percent\": {\"names\": [{\"value\": {\"en\": \"%\"}, \"because\": \"x\"}]}}"),
                        lima("{«Of ships and ports and cranes 1% and 2% and 3% came.», \"facts\": {\"indicators\": {"
                                + indicators + "}, \"observations\": {" + counted("ships", ships) + ", "
                                + counted("ports", ports) + ", " + counted("cranes", cranes) + "}}}"))
                .load();

        assertThat(loaded.report().of(FIGURES_OUT_OF_ORDER)).hasSize(faults);
        assertThat(loaded.report().hasErrors()).isEqualTo(faults > 0);
    }

    @Test
    void twoPassagesInOnePlaceOverlap() {
        data(lima("{«First.», \"nothing\": \"a heading\"}, ▲{«Second.», \"nothing\": \"a heading\"}"))
                .but("\"at\": 22, \"length\": 7", "\"at\": 15, \"length\": 7")
                .load()
                .finds(ERROR, PASSAGES_OVERLAP)
                .at("/passages/2");
    }

    @Test
    void valuesWithPartsAreStatedToo() {
        Claim<?> dates = data(lima("{«Talks on May 1 and, in 2026, more.», \"facts\": {\"meetings\": {\"talks\": {"
                        + "\"kind\": {\"value\": \"dialogue\"},"
                        + " \"dates\": {\"value\": \"2026-05-01\", \"parts\": [\"May 1\", \"2026\"]}}}}}"))
                .load()
                .datasetWithWarnings()
                .claims(Meeting.id("talks"), "dates")
                .get(0);

        assertThat(dates.basis()).isEqualTo(Basis.STATED);
    }
}
