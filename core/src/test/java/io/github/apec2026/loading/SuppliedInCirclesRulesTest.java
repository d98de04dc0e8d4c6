package io.github.apec2026.loading;

import static io.github.apec2026.loading.Loading.data;
import static io.github.apec2026.loading.Loading.lima;
import static io.github.apec2026.loading.Loading.register;
import static io.github.apec2026.notice.NoticeCode.CIRCULAR_GIVEN;
import static io.github.apec2026.notice.NoticeCode.GIVEN_REFUSED;
import static io.github.apec2026.notice.NoticeCode.MISMATCH;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.notice.Notice;
import io.github.apec2026.notice.NoticeCode;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Claims that supply each other, and one of them has its own words: it starts the circle, or ends all of it. */
class SuppliedInCirclesRulesTest {

    private static String talks(String meeting, String value, String quote, String given) {
        return "{«" + meeting + " met on " + quote + ".», \"facts\": {\"meetings\": {\"" + meeting
                + "\": {\"kind\": {\"value\": \"dialogue\"}, \"dates\": {\"value\": \"" + value + "\", \"quote\": \""
                + quote + "\"" + (given.isEmpty() ? "" : ", \"given\": \"meetings/" + given + "/dates\"") + "}}}}}";
    }

    private static List<String> about(Loaded loaded, NoticeCode code) {
        return loaded.report().of(code).stream()
                .map(Notice::entity)
                .map(id -> id.orElseThrow().key())
                .toList();
    }

    @Test
    void aCircleStartsWhereOneClaimHasAllItsWords() {
        data(lima(
                        talks("one", "2026-05-01", "May 1", "three"),
                        talks("two", "2026-05-02", "May 2", "one"),
                        talks("three", "2026-05-03", "May 3", "two"),
                        talks("one", "2026-05-01", "1 May 2026", "")))
                .load()
                .dataset();
    }

    @Test
    void whereAClaimOfItIsRefusedAllThatFollowAre() {
        Loaded loaded = data(lima(
                        talks("one", "2026-05-01", "May 1", "four"),
                        talks("two", "2026-06-02", "May 2", "one"),
                        talks("three", "2026-05-03", "May 3", "two"),
                        talks("four", "2026-05-04", "May 4", "three"),
                        talks("one", "2026-05-01", "1 May 2026", "")))
                .load();

        assertThat(about(loaded, MISMATCH)).containsExactly("two");
        assertThat(about(loaded, GIVEN_REFUSED)).containsExactlyInAnyOrder("three", "four", "one");
        assertThat(about(loaded, CIRCULAR_GIVEN)).isEmpty();
    }

    @Test
    void aSecondClaimThatDerivesSuppliesWhatTheRefusedOneDoesNot() {
        Loaded loaded = data(lima(
                        talks("one", "2026-05-01", "May 1", "three"),
                        talks("two", "2026-06-02", "May 2", "one"),
                        talks("two", "2026-05-02", "2 May", "one"),
                        talks("three", "2026-05-03", "May 3", "two"),
                        talks("one", "2026-05-01", "1 May 2026", "")))
                .load();

        assertThat(about(loaded, MISMATCH)).containsExactly("two");
        assertThat(about(loaded, GIVEN_REFUSED)).isEmpty();
        assertThat(about(loaded, CIRCULAR_GIVEN)).isEmpty();
    }

    @Test
    void whereNoneHasItsWordsTheCircleIsRefusedAndWhatHangsOnItToo() {
        Loaded loaded = data(lima(
                        talks("one", "2026-05-01", "May 1", "two"),
                        talks("two", "2026-05-02", "May 2", "one"),
                        talks("three", "2026-05-03", "May 3", "two")))
                .load();

        assertThat(about(loaded, CIRCULAR_GIVEN)).containsExactly("one", "two");
        assertThat(about(loaded, GIVEN_REFUSED)).containsExactly("three");
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 5, 6, 7, 20})
    void aMessageNamesTheCircleOrItsBeginning(int size) {
        String[] all = IntStream.range(0, size)
                .mapToObj(i ->
                        talks("m" + (char) ('a' + i), "2026-05-03", "May 3", "m" + (char) ('a' + (i + 1) % size)))
                .toArray(String[]::new);
        String message =
                data(lima(all)).load().report().of(CIRCULAR_GIVEN).get(0).message();

        boolean isWhole = size <= 5;
        assertThat(message)
                .contains("meeting/ma/dates, meeting/mb/dates")
                .endsWith(isWhole ? ", meeting/ma/dates." : ", ….");
        assertThat(message.split("/dates", -1)).hasSize(3 + Math.min(size, 5));
    }

    @ParameterizedTest
    @CsvSource({"articles/lima-bulletin/main/date, true", "articles/gazette/main/date, false"})
    void theRegisterMaySupplyTheDayOfAnArticleOfTheSameDocument(String given, boolean isFine) {
        String article = given.substring("articles/".length(), given.lastIndexOf('/'));
        Loaded loaded = data(
                        register("\"articles\": {\"" + article
                                + "\": {\"document\": {\"value\": \"lima-bulletin\", \"because\": \"x\"},"
                                + " \"kind\": {\"value\": \"news\", \"because\": \"x\"},"
                                + " \"title\": {\"value\": {\"en\": \"Talks\"}, \"because\": \"x\"},"
                                + " \"date\": {\"value\": \"2026-05-03\", \"because\": \"x\"}}}"),
                        lima(
                                "{«Talks on May 1.», \"facts\": {\"meetings\": {\"talks\": {\"kind\": {\"value\": \"dialogue\"},"
                                        + " \"dates\": {\"value\": \"2026-05-01\", \"quote\": \"May 1\", \"given\": \""
                                        + given
                                        + "\"}}}}}"))
                .load();

        if (isFine) {
            loaded.datasetWithWarnings();
        } else {
            loaded.findsAmongOthers(GIVEN_REFUSED)
                    .about("meeting/talks", "dates")
                    .says(
                            "\"article/gazette/main/date\" cannot supply anything: it is the day on which another document"
                                    + " was published.");
        }
    }
}
