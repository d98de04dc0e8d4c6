package io.github.apec2026.loading;

import static io.github.apec2026.loading.Loading.data;
import static io.github.apec2026.loading.Loading.lima;
import static io.github.apec2026.notice.NoticeCode.MODALITY_DIFFERS;
import static io.github.apec2026.notice.Severity.WARNING;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told is as firm as its words. */
public final class ModalityRulesTest {

    private static Loading plan(String language, String sentence, String facts) {
        return data(
                lima("{«" + sentence + "», \"facts\": {\"initiatives\": {\"piers\": {\"kind\": {\"value\": \"plan\"}, "
                                + facts + "}}}}")
                        .replace("\"language\": \"en\"", "\"language\": \"" + language + "\""));
    }

    private static Loading state(String language, String sentence, String state, String quote, String more) {
        return plan(
                language,
                sentence,
                "\"state\": ▲{\"value\": \"" + state + "\", \"quote\": \"" + quote + "\"" + more + "}");
    }

    private static Loading summary(String language, String sentence, String in, String summary, String more) {
        return plan(language, sentence, "\"summary\": ▲{\"value\": {\"" + in + "\": \"" + summary + "\"}" + more + "}");
    }

    private static void check(Loading loading, String outcome, String property) {
        Loaded loaded = loading.load();
        if (outcome.equals("differs")) {
            loaded.finds(WARNING, MODALITY_DIFFERS).about("initiative/piers", property);
        } else {
            loaded.dataset();
        }
    }

    @Test
    @Shows(MODALITY_DIFFERS)
    void whatIsExploredIsNotPlanned() {
        state("en", "The port explores new piers.", "planned", "explores", "")
                .load()
                .finds(WARNING, MODALITY_DIFFERS)
                .at("/passages/1/facts/initiatives/piers/state")
                .about("initiative/piers", "state")
                .says("The claim says \"planned\", the document \"explores\": exploration.");
    }

    @Test
    @Silent(MODALITY_DIFFERS)
    void whatIsExploredIsProposed() {
        state("en", "The port explores new piers.", "proposed", "explores", "")
                .load()
                .dataset();
    }

    @Test
    void whereWordsMeanSomethingElseAReasonSaysSo() {
        state(
                        "en",
                        "The port explores new piers.",
                        "planned",
                        "explores",
                        ", \"because\": \"The sentence goes on to name a day.\"")
                .load()
                .dataset();
    }

    @ParameterizedTest(name = "\"{2}\" of \"{1}\" as {3}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
            en      | The port promotes new piers.          | promotes        | adopted   | differs
            en      | The port pushes for new piers.        | pushes for      | planned   | differs
            en      | The port hopes for new piers.         | hopes           | under-way | differs
            en      | The port hopes for new piers.         | hopes           | proposed  | agrees
            en      | The port might add new piers.         | might           | planned   | differs
            en      | The port will add new piers.          | will            | planned   | agrees
            en      | The port will add new piers.          | will            | existing  | differs
            en      | The port plans to add new piers.      | plans to        | launched  | differs
            en      | The port must add new piers.          | must            | adopted   | differs
            en      | The port should add new piers.        | should          | proposed  | agrees
            en      | The port has launched new piers.      | has launched    | launched  | agrees
            en      | The port has launched new piers.      | has launched    | planned   | differs
            en      | The port established new piers.       | established     | proposed  | differs
            en      | The plan will be launched there.      | launched        | launched  | differs
            en      | The plan, to be launched there.       | launched        | planned   | agrees
            en      | The plan was rolled out there.        | rolled out      | existing  | agrees
            en      | In May the port opens piers.          | In May          | existing  | agrees
            en      | The will of the port opens piers.     | The will of     | existing  | agrees
            en      | The plan \u201cWe must Sail\u201d opens.  | We must Sail    | existing  | agrees
            en      | The port cannot close its piers.      | cannot          | existing  | agrees
            zh-Hant | 該港探討建設新碼頭。                  | 探討            | planned   | differs
            zh-Hant | 該港探討建設新碼頭。                  | 探討            | proposed  | agrees
            zh-Hant | 該港推動建設新碼頭。                  | 推動建設        | under-way | differs
            zh-Hant | 該港正推動建設新碼頭。                | 正推動建設      | under-way | agrees
            zh-Hant | 該港希望建設新碼頭。                  | 希望            | planned   | differs
            zh-Hant | 該港擬建設新碼頭。                    | 擬建設          | planned   | agrees
            zh-Hant | 該港擬建設新碼頭。                    | 擬建設          | existing  | differs
            zh-Hant | 該港擬啟動新碼頭。                    | 啟動            | launched  | differs
            zh-Hant | 該港已推出新碼頭。                    | 已推出          | launched  | agrees
            zh-Hant | 該港已推出新碼頭。                    | 已推出          | proposed  | differs
            zh-Hant | 該港取得重要進展。                    | 重要進展        | existing  | agrees
            zh-Hant | 智能碼頭可持續運作。                  | 智能碼頭可持續  | existing  | agrees
            zh-Hans | 该港探索建设新码头。                  | 探索            | adopted   | differs
            zh-Hans | 该港启动了新码头。                    | 启动了          | planned   | differs
            zh-Hans | 该港必须建设新码头。                  | 必须            | launched  | differs
            zh-Hans | 该港将于五月开放码头。                | 将于            | planned   | agrees
            """)
    void theStateIsNoFirmerThanItsWords(String language, String sentence, String quote, String state, String outcome) {
        check(state(language, sentence, state, quote, ""), outcome, "state");
    }

    @Test
    void theQuotedWordsDecideWithoutTheDocumentToo() {
        state("zh-Hans", "利马港探索建设新码头。", "planned", "探索", "")
                .withoutDocuments()
                .load()
                .finds(WARNING, MODALITY_DIFFERS);
    }

    @ParameterizedTest(name = "\"{3}\" of \"{1}\": {4}")
    @CsvSource(delimiter = '|', textBlock = """
            en      | The port should add piers.              | en      | The port must add piers.                | differs
            en      | The port must add piers.                | en      | New piers must be added.                | agrees
            en      | The port hopes to add piers.            | en      | The port will add piers.                | differs
            en      | The port hopes to add piers.            | en      | The hope is that piers can be added.    | agrees
            en      | The port will add piers.                | en      | The port hopes for piers.               | differs
            en      | The port can add piers.                 | en      | The port may add piers.                 | agrees
            en      | The port must not add piers.            | en      | The port should be left alone.          | agrees
            en      | The port adds piers.                    | en      | The port will add piers.                | agrees
            en      | It has to and should add piers.         | en      | Piers should be added.                  | agrees
            en      | The port must add piers.                | zh-Hant | 利馬港應增建碼頭。                        | differs
            en      | The port must add piers.                | zh-Hant | 利馬港必須增建碼頭。                      | agrees
            en      | The port must add piers.                | zh-Hant | 利馬港要增建碼頭。                        | agrees
            zh-Hant | 利馬港要增建碼頭。                        | en      | The port should add piers.              | agrees
            zh-Hant | 利馬港應當增建碼頭。                      | en      | The port will add piers.                | differs
            zh-Hant | 利馬港可以增建碼頭。                      | zh-Hans | 利马港应增建码头。                        | differs
            zh-Hant | 希望利馬港增建碼頭。                      | en      | The port is to add piers.               | agrees
            zh-Hans | 利马港希望增建码头。                      | zh-Hant | 利馬港將會增建碼頭。                      | differs
            zh-Hans | 利马港希望回应供应商的要求。              | zh-Hans | 利马港希望回应主要供应商。                | agrees
            """)
    void aSummaryIsAsFirmAsItsPassage(String language, String sentence, String in, String summary, String outcome) {
        check(summary(language, sentence, in, summary, ""), outcome, "summary");
    }

    @Test
    void aSummaryWithoutItsDocumentOrWithAReasonIsLeftAlone() {
        summary("en", "The port should add piers.", "en", "The port must add piers.", "")
                .withoutDocuments()
                .load()
                .dataset();
        summary(
                        "en",
                        "The port should add piers.",
                        "en",
                        "The port must add piers.",
                        ", \"because\": \"The law that the sentence cites binds the port.\"")
                .load()
                .dataset();
    }
}
