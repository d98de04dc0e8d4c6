package io.github.apec2026.loading;

import static io.github.apec2026.loading.Loading.data;
import static io.github.apec2026.loading.Loading.register;
import static io.github.apec2026.notice.NoticeCode.DIRECTION_NOT_CHECKED;
import static io.github.apec2026.notice.NoticeCode.MISMATCH;
import static io.github.apec2026.notice.Severity.ERROR;
import static io.github.apec2026.notice.Severity.INFO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.apec2026.model.Observation;
import io.github.apec2026.recognition.Direction;
import io.github.apec2026.recognition.Figure;
import io.github.apec2026.recognize.Recognizer;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figure of a growth has the sign of its words: a rise is above zero and a fall below. */
public final class GrowthRulesTest {

    private static final String PERCENT = register(
            "\"units\": {\"percent\": {\"names\": [" + "{\"value\": {\"en\": \"percent\"}, \"because\": \"x\"}]}}");

    /** A document with one figure; the indicator is measured so by another file. */
    private static Loading figure(String language, String sentence, String words, String amount, String measure) {
        String quote = Arrays.stream(words.split(" … ", -1))
                .map(part -> "\"" + part + "\"")
                .collect(Collectors.joining(", "));
        String said = words.contains(" … ") ? "\"parts\": [" + quote + "]" : "\"quote\": " + quote;
        return data(
                PERCENT,
                register("\"indicators\": {\"exports\": {\"formerly\": [\"exports-before\"],"
                        + " \"label\": {\"value\": {\"en\": \"Exports\"}, \"because\": \"x\"},"
                        + " \"measure\": {\"value\": \"" + measure + "\", \"because\": \"x\"}}}"),
                """
                {"format": 1,
                 "document": {"id": "lima-bulletin", "language": "%s", «»},
                 "passages": [
                  {«2026-05-03», "facts": {"documents": {"lima-bulletin": {"kind": {"value": "news"},
                     "published": {"value": "2026-05-03", "quote": "2026-05-03"}}}}},
                  {«%s», "facts": {"observations": {"exports-now": {
                    "indicator": {"value": "exports", "basis": "inferred", "because": "x"},
                    "status": {"value": "actual"},
                    "value":
                      ▲{"value": {"amount": "%s", "unit": "percent"}, %s}}}}}]}
                """.formatted(language, sentence, amount, said));
    }

    private static void assumeDirections(String language) {
        String words = language.equals("en") ? "exports fell 4.4%" : "出口下降4.4%";
        boolean read = Recognizer.of(language).recognize(words).stream()
                .anyMatch(each -> each instanceof Figure figure && figure.direction() == Direction.FALL);
        assumeThat(read)
                .as("directions in %s: NOT CHECKED, its grammar reads none", language)
                .isTrue();
    }

    /** {@code …} separates words that stand apart. */
    @ParameterizedTest(name = "{1} \"{2}\": {3}")
    @CsvSource(delimiter = '|', textBlock = """
            en      | Exports fell 4.4 percent last year.              | fell 4.4 percent   | down
            en      | Exports fell 4.4 percent last year.              | 4.4 percent        | down
            en      | Exports fell last year, by 4.4 percent.          | fell … 4.4 percent | down
            en      | Exports rose 4.4 percent last year.              | rose 4.4 percent   | up
            en      | Exports rose 4.4 percent last year.              | 4.4 percent        | up
            en      | Imports fell. Exports rose 4.4 percent.          | 4.4 percent        | up
            en      | Growth slowed, to 4.4 percent.                   | 4.4 percent        | up
            zh-Hant | 去年出口下降4.4%。                                | 下降4.4%            | down
            zh-Hant | 去年出口下降4.4%。                                | 4.4%               | down
            zh-Hant | 去年出口增長4.4%。                                | 4.4%               | up
            zh-Hans | 去年进口下降。出口增长4.4%。                        | 4.4%               | up
            """)
    void theSentenceDecidesTheSign(String language, String sentence, String words, String direction) {
        assumeDirections(language);
        String right = direction.equals("up") ? "4.4" : "-4.4";
        String wrong = direction.equals("up") ? "-4.4" : "4.4";

        assertThat(figure(language, sentence, words, right, "growth")
                        .load()
                        .dataset()
                        .get(Observation.id("exports-now"))
                        .value()
                        .amount())
                .isEqualByComparingTo(right);
        figure(language, sentence, words, wrong, "growth")
                .load()
                .finds(ERROR, MISMATCH)
                .about("observation/exports-now", "value");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en      | Exports fell 4.4 percent last year. | fell 4.4 percent
            zh-Hant | 去年出口下降4.4%。                   | 下降4.4%
            """)
    void theQuotedVerbDecidesWithoutTheDocument(String language, String sentence, String words) {
        assumeDirections(language);

        figure(language, sentence, words, "4.4", "growth")
                .withoutDocuments()
                .load()
                .finds(ERROR, MISMATCH);
        assertThat(figure(language, sentence, words, "-4.4", "growth")
                        .withoutDocuments()
                        .load()
                        .report()
                        .of(DIRECTION_NOT_CHECKED))
                .isEmpty();
    }

    @Test
    @Shows(DIRECTION_NOT_CHECKED)
    void withoutTheDocumentADirectionThatIsNotQuotedIsNotCheckedAndThatIsReported() {
        for (String amount : new String[] {"4.4", "-4.4"}) {
            figure("en", "Exports moved by 4.4 percent.", "4.4 percent", amount, "growth")
                    .withoutDocuments()
                    .load()
                    .finds(INFO, DIRECTION_NOT_CHECKED)
                    .atFile("lima-bulletin.json")
                    .says("Not checked: document not at hand. 1 directions of growth.");
        }
    }

    @Test
    @Silent(DIRECTION_NOT_CHECKED)
    void withTheDocumentItIsChecked() {
        figure("en", "Exports moved by 4.4 percent.", "4.4 percent", "4.4", "growth")
                .load()
                .dataset();
        figure("en", "Exports moved by 4.4 percent.", "4.4 percent", "-4.4", "growth")
                .load()
                .finds(ERROR, MISMATCH);
    }

    @Test
    void aNegativeAmountThatIsPrintedCarriesItsOwnSign() {
        figure("en", "A growth of -4.4 percent.", "-4.4 percent", "-4.4", "growth")
                .load()
                .dataset();
        figure("en", "A growth of -4.4 percent.", "-4.4 percent", "4.4", "growth")
                .load()
                .finds(ERROR, MISMATCH);
    }

    @ParameterizedTest(name = "{0} as {1}: refused {2}")
    @CsvSource({
        "exports-before, 4.4, true",
        "exports-before, -4.4, false",
        "exports-first, 4.4, true",
        "exports, 4.4, true"
    })
    void aFormerIdOfAnIndicatorOfGrowthIsOneToo(String id, String amount, boolean refused) {
        Loading loading = figure("en", "Exports fell 4.4 percent.", "fell 4.4 percent", amount, "growth")
                .but("\"value\": \"exports\"", "\"value\": \"" + id + "\"");
        loading.and(register("\"indicators\": {\"exports\": {\"formerly\": [\"exports-first\"],"
                + " \"label\": {\"value\": {\"en\": \"Exports\"}, \"because\": \"x\"}}}"));
        Loaded loaded = loading.load();

        if (refused) {
            loaded.finds(ERROR, MISMATCH).about("observation/exports-now", "value");
        } else {
            loaded.dataset();
        }
    }

    @ParameterizedTest(name = "\"{1}\" of \"{0}\" as {2}")
    @CsvSource(delimiter = '|', textBlock = """
            The share was 14 percent.             | 4 percent    | 4
            The share was more than 14 percent.   | 14 percent   | 14
            """)
    void aFigureIsNotCutOutOfALongerOne(String sentence, String words, String amount) {
        figure("en", sentence, words, amount, "share").load().finds(ERROR, MISMATCH);
    }

    @Test
    void whatIsNoGrowthIsNegativeOnlyWhereThatIsPrinted() {
        figure("en", "The share fell 4.4 percent.", "fell 4.4 percent", "-4.4", "level")
                .load()
                .finds(ERROR, MISMATCH);
        figure("en", "The share fell 4.4 percent.", "fell 4.4 percent", "4.4", "level")
                .withoutDocuments()
                .load()
                .dataset();
    }
}
