package io.github.apec2026.loading;

import static io.github.apec2026.loading.Loading.data;
import static io.github.apec2026.loading.Loading.lima;
import static io.github.apec2026.loading.Loading.register;
import static io.github.apec2026.notice.NoticeCode.DEPENDENT_OPENING;
import static io.github.apec2026.notice.Severity.WARNING;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A label or a summary is read alone. */
public final class OpeningRulesTest {

    private static Loading summary(String language, String summary) {
        return data(
                lima("{«The port grows.», \"facts\": {\"initiatives\": {\"piers\": {\"kind\": {\"value\": \"plan\"},"
                        + " \"summary\": ▲{\"value\": {\"" + language + "\": \"" + summary + "\"}}}}}}"));
    }

    @Test
    @Shows(DEPENDENT_OPENING)
    void aSummaryThatBeginsWithAPronounSaysNotOfWhom() {
        summary("en", "They build new piers.")
                .load()
                .finds(WARNING, DEPENDENT_OPENING)
                .at("/passages/1/facts/initiatives/piers/summary")
                .about("initiative/piers", "summary")
                .says("\"They build new piers.\" begins with \"They\", which depends on preceding text.");
    }

    @Test
    @Silent(DEPENDENT_OPENING)
    void aSummaryThatNamesItsSubjectIsReadAlone() {
        summary("en", "The port builds piers, and they float.").load().dataset();
    }

    @Test
    void aLabelOfTheRegisterToo() {
        data(register("\"indicators\": {\"piers\": {\"measure\": {\"value\": \"count\", \"because\": \"x\"},"
                        + " \"label\": {\"value\": {\"zh-Hant\": \"其碼頭\"}, \"because\": \"x\"}}}"))
                .load()
                .finds(WARNING, DEPENDENT_OPENING)
                .about("indicator/piers", "label");
    }

    @ParameterizedTest(name = "{1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            en      | It builds piers.                        | leans
            en      | He says that piers are built.           | leans
            en      | He Ana says that piers are built.       | alone
            en      | IT for piers.                           | alone
            en      | Item by item, piers are built.          | alone
            en      | This port builds piers.                 | leans
            en      | \u201cThis Is the Port\u201d, a song.   | alone
            en      | Those piers float.                      | leans
            en      | Those who build piers float.            | alone
            en      | And piers are built.                    | leans
            en      | But piers float.                        | leans
            en      | Also, piers float.                      | leans
            en      | Because of the tide, piers float.       | leans
            en      | Therefore piers float.                  | leans
            en      | So piers float.                         | leans
            en      | So-called floating piers.               | alone
            en      | On these three piers ships land.        | leans
            en      | On the three piers ships land.          | alone
            en      | The latter floats.                      | leans
            en      | Andes ports build piers.                | alone
            zh-Hant | 他們建造碼頭。                          | leans
            zh-Hant | 此碼頭可浮動。                          | leans
            zh-Hant | 其碼頭可浮動。                          | leans
            zh-Hant | 其士集團建造碼頭。                      | alone
            zh-Hant | 並建造碼頭。                            | leans
            zh-Hant | 並購碼頭的計劃。                        | alone
            zh-Hant | 而碼頭可浮動。                          | leans
            zh-Hant | 但碼頭可浮動。                          | leans
            zh-Hant | 也建造碼頭。                            | leans
            zh-Hant | 也門建造碼頭。                          | alone
            zh-Hant | 亦建造碼頭。                            | leans
            zh-Hant | 因此建造碼頭。                          | leans
            zh-Hant | 所以建造碼頭。                          | leans
            zh-Hant | 這個碼頭可浮動。                        | leans
            zh-Hans | 这个码头可浮动。                        | leans
            zh-Hans | 它们可浮动。                            | leans
            zh-Hans | 「这里」是一个码头。                    | alone
            zh-Hans | 码头可浮动，但不可移动。                | alone
            """)
    void theFirstWordDecides(String language, String summary, String outcome) {
        Loaded loaded = summary(language, summary).load();
        if (outcome.equals("leans")) {
            loaded.finds(WARNING, DEPENDENT_OPENING);
        } else {
            loaded.dataset();
        }
    }
}
