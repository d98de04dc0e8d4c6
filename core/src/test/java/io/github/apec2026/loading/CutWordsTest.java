package io.github.apec2026.loading;

import static io.github.apec2026.loading.Loading.data;
import static io.github.apec2026.loading.Loading.lima;
import static io.github.apec2026.loading.Loading.register;
import static io.github.apec2026.notice.NoticeCode.MISMATCH;
import static io.github.apec2026.notice.Severity.ERROR;
import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that were cut out of longer ones say what their sentence says at that place. */
public final class CutWordsTest {

    private static final String UNITS = register("\"units\": {"
            + Arrays.stream(new String[] {"percent", "percentage-point", "ships", "tons", "one"})
                    .map(unit -> "\"" + unit + "\": {\"names\": [{\"value\": {\"en\": \""
                            + (unit.equals("one") ? "pure number" : unit) + "\"}, \"because\": \"x\"}]}")
                    .collect(joining(", "))
            + "}");

    /** {@code …} separates words that stand apart. */
    private static String words(String words) {
        String quote = Arrays.stream(words.split(" … ", -1))
                .map(part -> "\"" + part + "\"")
                .collect(joining(", "));
        return words.contains(" … ") ? "\"parts\": [" + quote + "]" : "\"quote\": " + quote;
    }

    private static String document(String language, String... passages) {
        String file = lima(passages);
        return language.equals("en")
                ? file
                : file.replace("\"language\": \"en\"", "\"language\": \"" + language + "\"");
    }

    private static void check(Loading loading, String outcome, String entity, String property) {
        Loaded loaded = loading.load();
        if (outcome.equals("refused")) {
            loaded.finds(ERROR, MISMATCH).about(entity, property);
        } else {
            loaded.dataset();
        }
    }

    private static String talks(String sentence, String words, String value, String rest) {
        return "{«" + sentence
                + "», \"facts\": {\"meetings\": {\"talks\": {\"kind\": {\"value\": \"dialogue\"}, \"dates\": {\"value\": \""
                + value + "\", " + words(words) + rest + "}}}}}";
    }

    private static final String YEAR = ", \"given\": \"documents/lima-bulletin/published\"";

    @ParameterizedTest(name = "\"{2}\" of \"{1}\" as {3}: {5}")
    @CsvSource(delimiter = '|', textBlock = """
            en      | It opens before 2030.               | 2030               | 2030                  |   | refused
            en      | It opens before 2030.               | before 2030        | ../2029               |   | right
            en      | It opens in 2030.                   | 2030               | 2030                  |   | right
            en      | It opens in the 2030s.              | 2030               | 2030                  |   | refused
            en      | The 2026s are ships.                | 2026               | 2026                  |   | refused
            en      | Its year: 2026.                     | 2026               | 2026                  |   | right
            en      | Hall B2026 opens.                   | 2026               | 2026                  |   | refused
            en      | It met from 2025 to 2026.           | 2025               | 2025                  |   | refused
            en      | It met in May 2026.                 | 2026               | 2026                  |   | refused
            en      | It met on 2026-05-01.               | 2026-05-01         | 2026-05-01            |   | right
            en      | It met on 2026-05-01.               | 2026-05            | 2026-05               |   | refused
            en      | It met on May 1-3.                  | May 1              | 2026-05-01            | y | refused
            en      | It met on May 1-3.                  | May 1-3            | 2026-05-01/2026-05-03 | y | right
            en      | It met on May 1, 2024.              | May 1              | 2026-05-01            | y | refused
            en      | It met on May 1, 2024.              | May 1              | 2024-05-01            |   | right
            en      | It met until May 1.                 | May 1              | 2026-05-01            | y | refused
            en      | It met on May 1, a Friday of 2026.  | May 1 … 2026       | 2026-05-01            |   | right
            en      | It met on May 1-3, still in 2026.   | May 1 … 2026       | 2026-05-01            |   | refused
            en      | It met on May 1, 2024, not in 2026. | May 1 … 2026       | 2026-05-01            |   | refused
            zh-Hant | 港口在2030年前開放。                   | 2030年             | 2030                  |   | refused
            zh-Hant | 港口在2030年開放。                     | 2030年             | 2030                  |   | right
            zh-Hant | 會議在5月1日至3日舉行。                 | 5月1日             | 2026-05-01            | y | refused
            zh-Hans | 会议在2024年5月1日举行。                | 5月1日             | 2026-05-01            | y | refused
            """)
    void aDateIsNotCutOutOfALimitOrALongerOne(
            String language, String sentence, String words, String value, String given, String outcome) {
        String rest = given == null ? "" : YEAR;
        check(data(document(language, talks(sentence, words, value, rest))), outcome, "meeting/talks", "dates");
    }

    @Test
    void withoutTheDocumentTheWordsAloneDecide() {
        data(lima(talks("It opens before 2030.", "2030", "2030", "")))
                .withoutDocuments()
                .load()
                .dataset();
    }

    @ParameterizedTest(name = "{2} inferred from \"{1}\": {3}")
    @CsvSource(delimiter = '|', textBlock = """
            It met on May 1.        | May 1  | 2026-06-01            | refused
            It met on May 1.        | May 1  | 2026-05-02            | refused
            It met on May 1.        | May 1  | 2026-05-01            | right
            It met on May 1.        | May 1  | 2025-12/2026-05       | right
            It met in spring hours. | spring | 2026-05               | right
            """)
    void anInferredDateAgreesWithWhatItsWordsPrint(String sentence, String words, String value, String outcome) {
        String inferred = ", \"basis\": \"inferred\", \"because\": \"x\"";
        check(data(lima(talks(sentence, words, value, inferred))), outcome, "meeting/talks", "dates");
    }

    @ParameterizedTest(name = "\"{2}\" of \"{1}\" as {3}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
            en      | It is the fourth of 14 plans.   | 4       | 4    | refused
            en      | It is plan 4 of all.            | 4       | 4    | right
            en      | It is plan A4 of all.           | 4       | 4    | refused
            en      | It is plan 4.5 of all.          | 4       | 4    | refused
            en      | It is the 34th plan.            | 4th     | 4    | refused
            en      | It is the 34th plan.            | 34th    | 34   | right
            en      | It is of May 4, 2026.           | 4       | 4    | refused
            en      | They made more than 4 plans.    | 4 plans | 4    | refused
            zh-Hant | 這是第三十項。                     | 三       | 3    | refused
            zh-Hant | 這是第三十項。                     | 第三十   | 30   | right
            zh-Hans | 这是三亚的计划。                   | 三       | 3    | refused
            """)
    void aWholeNumberIsNotCutOutOfALongerOne(
            String language, String sentence, String words, String value, String outcome) {
        String edition = "{«" + sentence + "», \"facts\": {\"editions\": {\"2026\": {"
                + "\"year\": {\"value\": 2026, \"basis\": \"inferred\", \"because\": \"x\"}, \"ordinal\": {\"value\": "
                + value + ", " + words(words) + "}}}}}";
        check(data(document(language, edition)), outcome, "edition/2026", "ordinal");
    }

    @Test
    void aYearMayBeQuotedOutOfADateOfThatYear() {
        data(lima(
                        "{«In May 2026.», \"facts\": {\"editions\": {\"2026\": {\"year\": {\"value\": 2026, \"quote\": \"2026\"}}}}}"))
                .load()
                .dataset();
    }

    @ParameterizedTest(name = "\"{1}\" of \"{0}\" as {2} {3} ({4}): {5}")
    @CsvSource(delimiter = '|', textBlock = """
            Prices were at -4.4 percent.            | 4.4 percent            | 4.4     | percent          | level  | refused
            Prices were at minus 4.4 percent.       | 4.4 percent            | 4.4     | percent          | growth | refused
            Prices were at minus 4.4 percent.       | minus 4.4 percent      | -4.4    | percent          | growth | right
            Prices rose by 4 percentage points.     | 4 percent              | 4       | percent          | growth | refused
            Prices rose by 4 percentage points.     | 4 percentage points    | 4       | percentage-point | growth | right
            It was no more than 14 percent.         | more than 14 percent   | 14>     | percent          | level  | refused
            It was more than 14 percent.            | more than 14 percent   | 14>     | percent          | level  | right
            They cost 5 million Hong Kong dollars.  | 5 million … dollars    | 5000000 | USD              | level  | refused
            They cost HK$5 million.                 | $5 million             | 5000000 | USD              | level  | refused
            They cost US$5 million.                 | US$5 million           | 5000000 | USD              | level  | right
            They sold 5 million tons.               | 5 million              | 5000000 | one              | level  | refused
            They sold 5 million tons, not ships.    | 5 million … ships      | 5000000 | ships            | level  | refused
            They sold 5 million tons.               | 5 million tons         | 5000000 | tons             | level  | right
            They had 148,000 of the larger ships.   | 148,000 … ships        | 148000  | ships            | level  | right
            Imports fell; sales changed 4 percent.  | fell … 4 percent       | -4      | percent          | growth | refused
            Imports fell; sales changed 4 percent.  | 4 percent              | 4       | percent          | growth | right
            Imports fell. Sales changed 4 percent.  | fell … 4 percent       | -4      | percent          | growth | refused
            Sales fell last year, by 4 percent.     | fell … 4 percent       | -4      | percent          | growth | right
            """)
    void aFigureIsNotCutOutOfALongerOneOrPutTogetherOfTwo(
            String sentence, String words, String amount, String unit, String measure, String outcome) {
        String bound = amount.endsWith(">") ? ", \"bound\": \"more-than\"" : "";
        String indicators =
                register("\"indicators\": {\"sales\": {\"label\": {\"value\": {\"en\": \"Sales\"}, \"because\": \"x\"},"
                        + " \"measure\": {\"value\": \"" + measure + "\", \"because\": \"x\"}}}");
        String observation = "{«" + sentence
                + "», \"facts\": {\"observations\": {\"sales-now\": {\"indicator\": {\"value\": \"sales\", \"basis\": \"inferred\","
                + " \"because\": \"x\"}, \"status\": {\"value\": \"actual\"}, \"value\": {\"value\": {\"amount\": \""
                + amount.replace(">", "") + "\", \"unit\": \"" + unit + "\"" + bound + "}, " + words(words) + "}}}}}";

        check(data(UNITS, indicators, lima(observation)), outcome, "observation/sales-now", "value");
    }

    @ParameterizedTest(name = "\"{1}\" of \"{0}\": {2}")
    @CsvSource(delimiter = '|', textBlock = """
            The talks in Limassol.        | Lima     | refused
            The talks in OldLima.         | Lima     | refused
            The talks in Lima's hall.     | Lima     | right
            The talks in 利馬Lima市.        | Lima     | right
            """)
    void aNameIsNotCutOutOfALongerWord(String sentence, String words, String outcome) {
        String name = "\"names\": [{\"value\": {\"en\": \"Lima\"}, \"quote\": \"Lima\"}]";
        String city = "\"places\": {\"lima\": {\"kind\": {\"value\": \"city\"}";
        String place =
                "\"meetings\": {\"talks\": {\"kind\": {\"value\": \"dialogue\"}, \"place\": {\"value\": \"lima\", "
                        + words(words) + "}}}";

        check(
                data(lima(
                        "{«Of Lima.», \"facts\": {" + city + ", " + name + "}}}}",
                        "{«" + sentence + "», \"facts\": {" + place + "}}")),
                outcome,
                "meeting/talks",
                "place");
        check(
                data(lima("{«" + sentence + "», \"facts\": {" + city + ", " + name + "}}}}")),
                outcome,
                "place/lima",
                "names");
    }

    @Test
    void norIsWhatAReferentExplains() {
        String city = register("\"places\": {\"lima\": {\"kind\": {\"value\": \"city\", \"because\": \"x\"}}}");
        String talks =
                "{«The %s.», \"referents\": [{\"words\": \"port\", \"means\": \"place/lima\"}], \"facts\": {\"meetings\": {\"talks\":"
                        + " {\"kind\": {\"value\": \"dialogue\"}, \"place\": {\"value\": \"lima\", \"quote\": \"port\"}}}}}";

        data(city, lima(talks.formatted("support")))
                .load()
                .finds(ERROR, MISMATCH)
                .about("meeting/talks", "place");
        data(city, lima(talks.formatted("port"))).load().dataset();
    }

    @Test
    void theMessageNamesTheWordsAndWhatTheyWereCutFrom() {
        data(lima(talks("It opens before 2030.", "2030", "2030", "")))
                .load()
                .finds(ERROR, MISMATCH)
                .says("The words \"2030\" say a part of ../2029; the claim says 2030.");
    }
}
