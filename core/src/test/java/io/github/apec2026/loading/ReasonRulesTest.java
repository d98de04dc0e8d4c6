package io.github.apec2026.loading;

import static io.github.apec2026.loading.Loading.data;
import static io.github.apec2026.loading.Loading.lima;
import static io.github.apec2026.notice.NoticeCode.INVALID_VALUE;
import static io.github.apec2026.notice.NoticeCode.REASON_DENIES_WORDS;
import static io.github.apec2026.notice.Severity.ERROR;
import static io.github.apec2026.notice.Severity.WARNING;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.model.Meeting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What rests on a written reason is inferred. */
public final class ReasonRulesTest {

    private static Loading place(String more) {
        return data(lima("{«The talks were held in Lima.», \"facts\": {"
                + "\"places\": {\"lima\": {\"kind\": {\"value\": \"city\"},"
                + " \"names\": [{\"value\": {\"en\": \"Lima\"}, \"quote\": \"Lima\"}]}},"
                + "\"meetings\": {\"talks\": {\"kind\": {\"value\": \"dialogue\"},"
                + " \"place\": ▲{\"value\": \"lima\", \"quote\": \"Lima\"" + more + "}}}}}"));
    }

    @Test
    @Shows(REASON_DENIES_WORDS)
    void aReasonThatDeniesTheWordsIsTheReasonOfSomethingInferred() {
        place(", \"because\": \"The sentence does not say which talks; the one before does.\"")
                .load()
                .finds(WARNING, REASON_DENIES_WORDS)
                .at("/passages/1/facts/meetings/talks/place")
                .about("meeting/talks", "place")
                .says("The claim is stated, but its reason says \"the sentence does not\".");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The place is not in the sentence.",
                "Neither the talks nor their place is named.",
                "From the context it is the capital.",
                "Lima is implied.",
                "句中沒有說明地點。",
                "据上下文推断。"
            })
    void eachSuchReasonIsReported(String because) {
        place(", \"because\": \"" + because + "\"").load().finds(WARNING, REASON_DENIES_WORDS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"The capital, and no other Lima.", "The talks were called off elsewhere.", "Simplied spelling."})
    void aReasonThatExplainsTheWordsIsRight(String because) {
        place(", \"because\": \"" + because + "\"").load().dataset();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u200B", "\u3164", "-", "42."})
    void aJudgementAndAPassageWithoutFactsNeedAReasonInWords(String none) {
        data(lima())
                .and("{\"format\": 1, \"judgements\": [{\"claim\": {\"document\": \"lima-bulletin\", \"entity\":"
                        + " \"document/lima-bulletin\", \"property\": \"kind\", \"value\": \"news\"},"
                        + " \"rank\": \"preferred\", \"because\": ▲\"" + none + "\"}]}")
                .load()
                .finds(ERROR, INVALID_VALUE)
                .at("/judgements/0/because")
                .says("Not a reason: \"" + none + "\". Say in words why.");
        data(lima("{«Back to top», \"nothing\": ▲\"" + none + "\"}"))
                .load()
                .finds(ERROR, INVALID_VALUE)
                .at("/passages/1/nothing");
    }

    @Test
    void aReasonThatShowsNothingIsNone() {
        assertThat(place(", \"because\": \"\u200B\u3164\"")
                        .load()
                        .dataset()
                        .claims(Meeting.id("talks"), Meeting.PLACE)
                        .get(0)
                        .because())
                .isEmpty();
    }

    @Test
    @Silent(REASON_DENIES_WORDS)
    void whatIsInferredSaysSo() {
        place(", \"basis\": \"inferred\", \"because\": \"The sentence does not say which talks; the one before does.\"")
                .load()
                .dataset();
    }
}
