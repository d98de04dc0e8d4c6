package io.github.apec2026.loading;

import static io.github.apec2026.loading.Loading.data;
import static io.github.apec2026.loading.Loading.lima;
import static io.github.apec2026.notice.NoticeCode.FIGURES_OUT_OF_ORDER;
import static io.github.apec2026.notice.NoticeCode.FIGURE_ELSEWHERE;
import static io.github.apec2026.notice.NoticeCode.INVALID_VALUE;
import static io.github.apec2026.notice.NoticeCode.MISMATCH;
import static io.github.apec2026.notice.NoticeCode.UNKNOWN_LANGUAGE;
import static io.github.apec2026.notice.Severity.ERROR;
import static io.github.apec2026.notice.Severity.WARNING;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.LoadResult;
import io.github.apec2026.claim.Claim;
import io.github.apec2026.claim.Outcome;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.report.ReportFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Deriving values again from their words. */
public final class DerivationRulesTest {

    private static final String UNITS = Loading.register(
            "\"units\": {\"people\": {\"names\": [{\"value\": {\"en\": \"delegates\"}, \"because\": \"x\"},"
                    + " {\"value\": {\"en\": \"ministers\"}, \"because\": \"x\"}]},"
                    + " \"percent\": {\"names\": [{\"value\": {\"en\": \"percent\"}, \"because\": \"x\"}]}}");

    /** A passage with one claim about a meeting called Talks. */
    private static Loaded talks(String passage, String property, String claim) {
        return data(
                        UNITS,
                        lima("{«" + passage + "», \"facts\": {"
                                + "\"places\": {\"lima\": {\"kind\": {\"value\": \"city\"},"
                                + " \"names\": [{\"value\": {\"en\": \"Lima\"}, \"quote\": \"Lima\"}]}},"
                                + "\"meetings\": {\"talks\": {\"kind\": {\"value\": \"dialogue\"},\n\"" + property
                                + "\": "
                                + claim + "}}}}"))
                .load();
    }

    @Test
    @Shows(MISMATCH)
    void aClaimWhoseWordsSaySomethingElseIsRefused() {
        talks("Held in Lima on May 3, 2026.", "dates", "▲{\"value\": \"2026-05-04\", \"quote\": \"May 3, 2026\"}")
                .finds(ERROR, MISMATCH)
                .about("meeting/talks", "dates")
                .says("The words \"May 3, 2026\" say 2026-05-03; the claim says 2026-05-04.");
    }

    @Test
    @Silent(MISMATCH)
    void aClaimWhoseWordsSayItIsDerived() {
        Loaded loaded = talks(
                "Held in Lima on May 3, 2026.", "dates", "{\"value\": \"2026-05-03\", \"quote\": \"May 3, 2026\"}");

        Claim<?> dates = loaded.dataset().claims(Meeting.id("talks"), "dates").get(0);
        assertThat(dates.outcome()).isEqualTo(Outcome.DERIVED_EXACT);
    }

    @ParameterizedTest(name = "{2} from {1}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            dates | May 1 to 3, 2026             | 2026-05-01/2026-05-03 | derived-exact
            dates | , until May 3, 2026          | 2026-05-03            | mismatch
            dates | on May 3                     | 2026-05-03            | mismatch
            dates | of no day                    | 2026-05-03            | mismatch
            dates | May 3, 2026 and May 4, 2026  | 2026-05-03            | mismatch
            dates | 2026                         | 2026                  | derived-exact
            place | Lima                         | lima                  | derived-exact
            place | the city of Lima             | lima                  | derived-contained
            place | the Limas                    | lima                  | mismatch
            place | the capital                  | lima                  | mismatch
            """)
    void theWordsDecide(String property, String words, String value, String outcome) {
        Loaded loaded = talks(
                words.equals("Lima") || words.equals("the city of Lima") ? words + "." : "At Lima: " + words + ".",
                property,
                "{\"value\": \"" + value + "\", \"quote\": \"" + words + "\"}");

        assertThat(loaded.report().tally().claimsByOutcome().getOrDefault(Outcome.MISMATCH, 0))
                .isEqualTo("mismatch".equals(outcome) ? 1 : 0);
        loaded.result()
                .dataset()
                .ifPresent(d -> assertThat(d.claims(Meeting.id("talks"), property)
                                .get(0)
                                .outcome()
                                .code())
                        .isEqualTo(outcome));
    }

    @Test
    void aReferentSaysWhatWordsMeanThatAreNoName() {
        Loaded loaded = data(lima(
                        "{«Lima, the capital.», \"referents\": [{\"words\": \"the capital\", \"means\": \"place/lima\"}],"
                                + " \"facts\": {\"places\": {\"lima\": {\"kind\": {\"value\": \"city\"}}},"
                                + " \"meetings\": {\"talks\": {\"kind\": {\"value\": \"dialogue\"},"
                                + " \"place\": {\"value\": \"lima\", \"quote\": \"the capital\"}}}}}"))
                .load();

        assertThat(loaded.dataset().claims(Meeting.id("talks"), "place").get(0).outcome())
                .isEqualTo(Outcome.IN_CONTEXT);
    }

    /** A passage that tells two figures, each with the words for what it counts. */
    private static Loaded figures(String passage, String delegates, String ministers) {
        return data(
                        UNITS,
                        lima("{«" + passage + "», \"facts\": {\"indicators\": {"
                                + indicator("delegates") + "," + indicator("ministers") + "}, \"observations\": {"
                                + observation("delegates", delegates) + "," + observation("ministers", ministers)
                                + "}}}"))
                .load();
    }

    private static String indicator(String words) {
        return "\"" + words + "\": {\"label\": {\"value\": {\"en\": \"How many " + words + "\"}},"
                + " \"measure\": {\"value\": \"count\"}, \"names\": [{\"value\": {\"en\": \"" + words
                + "\"}, \"quote\": \""
                + words + "\"}]}";
    }

    private static String observation(String words, String percent) {
        return "\"" + words + "-now\": {\"indicator\": {\"value\": \"" + words + "\", \"quote\": \"" + words
                + "\"}, \"status\": {\"value\": \"actual\"},\n\"value\": {\"value\": {\"amount\": \""
                + percent.replace("%", "") + "\", \"unit\": \"percent\"}, \"quote\": \"" + percent + "\"}}";
    }

    @Test
    @Silent({FIGURES_OUT_OF_ORDER, FIGURE_ELSEWHERE})
    void figuresInTheOrderOfWhatTheyCountAreFine() {
        figures("Up for delegates and ministers by 12.5% and 8.4%.", "12.5%", "8.4%")
                .dataset();
    }

    @Test
    @Shows(FIGURES_OUT_OF_ORDER)
    void figuresThatWereSwappedAreFound() {
        figures("Up for delegates and ministers by 12.5% and 8.4%.", "8.4%", "12.5%")
                .finds(ERROR, FIGURES_OUT_OF_ORDER)
                .about("observation/delegates-now", "value");
    }

    @Test
    @Shows(FIGURE_ELSEWHERE)
    void aFigureOfAnotherSentenceIsFound() {
        figures("Of delegates 12.5% came. Of ministers, all. And 8.4% left.", "12.5%", "8.4%")
                .finds(ERROR, FIGURE_ELSEWHERE)
                .about("observation/ministers-now", "value");
    }

    @Test
    void aConversionOfAnotherSentenceIsFoundToo() {
        data(lima(
                        "{«Exports reached 7 euros. Imports came to 3 euros, or US$4.», \"facts\": {"
                                + "\"indicators\": {\"exports\": {\"label\": {\"value\": {\"en\": \"What left\"}},"
                                + " \"measure\": {\"value\": \"level\"}, \"names\": [{\"value\": {\"en\": \"Exports\"}, \"quote\": \"Exports\"}]}},"
                                + "\"observations\": {\"exports-now\": {"
                                + "\"indicator\": {\"value\": \"exports\", \"quote\": \"Exports\"}, \"status\": {\"value\": \"actual\"},"
                                + "\"value\": {\"value\": {\"amount\": \"7\", \"unit\": \"EUR\"}, \"quote\": \"7 euros\"},"
                                + "\"converted\": {\"value\": {\"amount\": \"4\", \"unit\": \"USD\"}, \"quote\": \"US$4\"}}}}}"))
                .load()
                .finds(ERROR, FIGURE_ELSEWHERE)
                .about("observation/exports-now", "converted")
                .says("The figure \"US$4\" is not in one sentence with \"Exports\".");
    }

    @Test
    @Shows(UNKNOWN_LANGUAGE)
    void aLanguageWithoutAGrammarIsReported() {
        data(lima().replace("\"language\": \"en\"", "\"language\": \"es\""))
                .load()
                .finds(WARNING, UNKNOWN_LANGUAGE)
                .says(
                        "There is no grammar for the language \"es\": no value was derived from the words of this document.");
    }

    @Test
    void theReportSaysThatNothingWasDerivedInALanguageWithoutAGrammar() {
        LoadResult result = data(lima().replace("\"language\": \"en\"", "\"language\": \"es\""))
                .load()
                .result();

        assertThat(ReportFormat.TEXT.print(result.report()))
                .containsPattern("NOT DERIVED +any value of 1 document in a language without a grammar");
        assertThat(ReportFormat.TEXT.print(data(lima()).load().report())).doesNotContain("NOT DERIVED");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    EN      | Write en.
                    en_US   | Write en-US.
                    en-us   | Write en-US.
                    eng     | Write en.
                    zho-TW  | Write zh-TW.
                    chi     | Write zh.
                    zh_hant | Write zh-Hant.
                    English | Write en, zh-Hant or zh-Hans.
                    ''      | Write en, zh-Hant or zh-Hans.
                    """)
    void aTagNearAKnownOneIsRefusedBeforeItTakesTheDocumentOutOfDerivation(String tag, String remedy) {
        data(lima().replace("\"language\": \"en\"", "\"language\": ▲\"" + tag + "\""))
                .load()
                .finds(ERROR, INVALID_VALUE)
                .at("/document/language")
                .says("Not a language tag: \"" + tag + "\". " + remedy);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fil", "es-419", "zh-Hant-HK", "en-GB", "yue-Hant"})
    void anyOtherTagIsALanguage(String tag) {
        Loaded loaded = data(lima().replace("\"language\": \"en\"", "\"language\": \"" + tag + "\""))
                .load();

        assertThat(loaded.report().hasErrors()).isFalse();
    }

    @Test
    @Silent(UNKNOWN_LANGUAGE)
    void englishAndChineseHaveGrammars() {
        data(lima().replace("\"language\": \"en\"", "\"language\": \"zh-Hant\""))
                .load()
                .dataset();
    }
}
