package io.github.apec2026.loading;

import static io.github.apec2026.loading.Loading.bulletin;
import static io.github.apec2026.loading.Loading.data;
import static io.github.apec2026.notice.NoticeCode.MISMATCH;
import static io.github.apec2026.notice.Severity.ERROR;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.apec2026.recognition.Dating;
import io.github.apec2026.recognition.Recognition;
import io.github.apec2026.recognize.Recognizer;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates without a year in a text of which the day of publication is given. */
public final class PublicationRulesTest {

    private static final String PUBLISHED = "documents/lima-bulletin/published";

    private static Loading talks(String published, String sentence, String quote, String value, String given) {
        return data(bulletin(
                "lima-bulletin",
                published,
                "{«" + sentence
                        + "», \"facts\": {\"meetings\": {\"talks\": {\"kind\": {\"value\": \"dialogue\"}, \"dates\": ▲{"
                        + "\"value\": \"" + value + "\", \"quote\": \"" + quote + "\", \"given\": \"" + given
                        + "\"}}}}}"));
    }

    private static void assumeNews(String words) {
        List<Recognition> read =
                Recognizer.of("en").publishedOn(LocalDate.of(2026, 12, 20)).recognize(words);
        assumeThat(read)
                .as("days of news: NOT CHECKED, the English grammar leaves \"%s\" open", words)
                .anyMatch(each -> each instanceof Dating dating
                        && dating.dates().isPresent()
                        && dating.dates().get().complete().isPresent());
    }

    @ParameterizedTest(name = "{0}, {1}: {2} {3}")
    @CsvSource({
        "2026-05-03, May 1, 2026-05-01, true",
        "2026-05-03, May 1, 2027-05-01, true",
        "2026-05-03, May 1, 2025-05-01, false",
        "2026-05-03, May 1, 2028-05-01, false",
        "2026-12-20, January 5, 2027-01-05, true",
        "2026-12-20, January 5, 2026-01-05, true",
        "2026-01-05, December 28, 2025-12-28, true",
        "2026-01-05, December 28, 2024-12-28, false",
        "2026-05-03, yesterday, 2026-05-02, true",
        "2026-05-03, yesterday, 2026-05-09, false"
    })
    void theWordsAloneAllowTheLastOneAndTheNextOne(String published, String quote, String value, boolean accepted) {
        Loaded loaded = talks(published, "Talks, " + quote + ".", quote, value, PUBLISHED)
                .withoutDocuments()
                .load();

        if (accepted) {
            loaded.dataset();
        } else {
            loaded.finds(ERROR, MISMATCH).about("meeting/talks", "dates");
        }
    }

    @ParameterizedTest(name = "{0} {2}")
    @CsvSource({
        "The talks will open on January 5., January 5, 2027-01-05, 2026-01-05",
        "The talks opened on January 5., January 5, 2026-01-05, 2027-01-05"
    })
    void theSentenceSaysWhichOfThem(String sentence, String quote, String right, String wrong) {
        assumeNews(sentence);

        talks("2026-12-20", sentence, quote, right, PUBLISHED).load().dataset();
        talks("2026-12-20", sentence, quote, wrong, PUBLISHED).load().finds(ERROR, MISMATCH);
        talks("2026-12-20", sentence, quote, wrong, PUBLISHED)
                .withoutDocuments()
                .load()
                .dataset();
    }

    @Test
    void aWeekdayIsADayOfTheWeekBeforeOrBehind() {
        assumeNews("The talks opened on Thursday.");
        String past = "The talks opened on Thursday.";

        talks("2026-12-20", past, "Thursday", "2026-12-17", PUBLISHED).load().dataset();
        talks("2026-12-20", past, "Thursday", "2026-12-24", PUBLISHED).load().finds(ERROR, MISMATCH);
        talks("2026-12-20", past, "Thursday", "2026-12-24", PUBLISHED)
                .withoutDocuments()
                .load()
                .dataset();
        talks("2026-12-20", past, "Thursday", "2026-12-10", PUBLISHED)
                .withoutDocuments()
                .load()
                .finds(ERROR, MISMATCH);
    }

    @Test
    void anotherGivenSuppliesItsYearAndNothingElse() {
        String edition =
                "{«In 2026-05-03 the visit.», \"facts\": {\"meetings\": {\"visit\": {\"kind\": {\"value\": \"visit\"},"
                        + " \"dates\": {\"value\": \"2026-05-03\", \"quote\": \"2026-05-03\"}}}}}";
        for (String year : new String[] {"2026", "2027"}) {
            Loaded loaded = data(
                            bulletin("callao-post", "2026-05-04", edition),
                            bulletin(
                                    "lima-bulletin",
                                    "2026-05-03",
                                    "{«Talks, May 1.», \"facts\": {\"meetings\": {\"talks\": {\"kind\": {\"value\": \"dialogue\"}, \"dates\": {"
                                            + "\"value\": \"" + year
                                            + "-05-01\", \"quote\": \"May 1\", \"given\": \"meetings/visit/dates\"}}}}}"))
                    .withoutDocuments()
                    .load();
            if (year.equals("2026")) {
                loaded.dataset();
            } else {
                loaded.finds(ERROR, MISMATCH);
            }
        }
    }

    @Test
    void theDateOfAnArticleIsADayOfPublicationToo() {
        String article =
                "{«Of 2026-12-20.», \"article\": \"main\", \"facts\": {\"articles\": {\"main\": {\"kind\": {\"value\": \"news\"},"
                        + " \"date\": {\"value\": \"2026-12-20\", \"quote\": \"2026-12-20\"}},"
                        + " \"other\": {\"kind\": {\"value\": \"news\"}}}}}";
        String talks =
                "{«Talks, January 5.», \"facts\": {\"meetings\": {\"talks\": {\"kind\": {\"value\": \"dialogue\"}, \"dates\": {"
                        + "\"value\": \"2027-01-05\", \"quote\": \"January 5\", \"given\": \"articles/lima-bulletin/main/date\"}}}}}";

        data(bulletin("lima-bulletin", "2026-12-21", article, talks)
                        .replace("«Of 2026-12-21.»,", "«Of 2026-12-21.», \"article\": \"other\","))
                .withoutDocuments()
                .load()
                .dataset();
    }
}
