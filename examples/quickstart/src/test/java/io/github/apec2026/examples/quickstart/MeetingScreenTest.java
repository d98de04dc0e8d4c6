package io.github.apec2026.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.Apec2026;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.StatementAct;
import io.github.apec2026.query.ApecDataset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reader must find on the screen about SOM1 2026, according to the five documents. */
class MeetingScreenTest {

    private static final ApecDataset APEC = FiveDocuments.of(Apec2026.load());
    private static final String ACTS =
            Arrays.stream(StatementAct.values()).map(StatementAct::code).collect(Collectors.joining("|"));
    private static final MeetingScreen SCREEN = MeetingScreen.of("som1-2026", APEC);

    @Test
    void itHasItsSectionsInOrder() {
        assertThat(SCREEN.screen())
                .startsWith("A MEETING  first APEC Senior Officials' Meeting 2026年APEC第一次高官會 (SOM1)\n")
                .containsSubsequence(
                        "\n\nITS PARTS",
                        "\n\nLEFT OPEN",
                        "\n\nFIGURES",
                        "\n\nWHAT CAME OF IT",
                        "\n\nSAID AT",
                        "\n\nPASSED ON AT",
                        "\n\nSAID WHILE IT WAS ON",
                        "\n\nSAID ABOUT IT",
                        "\n\nSAID BY PARTICIPANTS AND ABOUT EXHIBITS",
                        "\n\nPUT FORWARD WHILE IT WAS ON",
                        "\n\nINITIATIVES THAT ITS SPEAKERS MENTION",
                        "\n\nSHOWN",
                        "\n\nWHERE SOURCES DISAGREE",
                        "\n\nNOTES",
                        "\n\nSOURCES")
                .endsWith("\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A MEETING | when 1-10 Feb 2026 in words \"Feb. 1 to 10\" \"2026\" in words \"2026年\" \"2月1日至10日\"",
                "A MEETING | stage under way stage held",
                "A MEETING | where Guangzhou 廣州 within Guangdong 廣東, People's Republic of China",
                "A MEETING | venue Guangzhou Baiyun International Convention Center",
                "A MEETING | APEC「中國年」, host People's Republic of China for the 3rd time",
                "A MEETING | theme Building an Asia-Pacific Community and Advancing Shared Prosperity 建設亞太共同體，促進共同繁榮 (the theme",
                "A MEETING | priorities 1 Openness 開放, 2 Innovation 創新, 3 Cooperation 合作",
                "A MEETING | opened by not stated",
                "A MEETING | participant Angelica Guinto, senior health programme officer 高級衛生項目官員",
                "A MEETING | present member economies, delegates, policymakers, business, guests, organizations",
                "A MEETING | expected APEC Secretariat",
                "A MEETING | expected member economies, business, organizations",
                "LEFT OPEN | then there? APEC Policy Partnership on Science, Technology and Innovation 亞太經合組織科技創新政策夥伴關係機制會議: in Guangzhou 廣州, dates not stated",
                "ITS PARTS | (unnamed) visit what visit when 2 Feb 2026",
                "ITS PARTS | where not stated",
                "ITS PARTS | when 10 Feb 2026",
                "ITS PARTS | speaker Wang Yi 王毅, Minister of Foreign Affairs 外交部長 (Ministry of Foreign Affairs)",
                "FIGURES | counted Participants in SOM1 2026 and its related meetings: more than 1,400 people",
                "FIGURES | expected Participants in SOM1 2026 and its related meetings: more than 1,000 people",
                "FIGURES | 55 events; includes APEC委員會, 工作組, 研討會. May not count the same: Counts events",
                "WHAT CAME OF IT | proposed Outcome document of the leaders' meeting of 2026",
                "WHAT CAME OF IT | existing Guest book at the venue of the meeting 會場留言簿 (arrangement)",
                "SAID AT Opening | (Political Bureau of the CPC Central Committee), in an address; relayed by Xinhua 新華社",
                "SAID AT Opening | call Open regionalism is to be kept to. (open regionalism) In words: “開放的區域主義”",
                "SAID AT Opening | commitment China will advance the agenda",
                "SAID AT first | 不少嘉賓, in a guest book praise Quite a few guests of the first Senior Officials' Meeting made a point of sharing in the guest book",
                "SAID BY PARTICIPANTS | Zhao Peng, founder 創始人 (Zoom Vision)",
                "SAID BY PARTICIPANTS | universal globally. (AI) Direct: “This is a universal need globally”",
                "PASSED ON AT | Xi Jinping 習近平, President 主席; relayed by Wang Yi 王毅 at Opening ceremony of the first APEC Senior Officials' Meeting of 2026 2026年APEC第一次高官會開幕式, then by Xinhua 新華社",
                "SAID WHILE IT WAS ON | Gianpiero Antonazzo, of World Bank Group 世界銀行集團, in remarks, 2-10 Feb 2026 praise",
                "SAID WHILE IT WAS ON | Liu Wei 劉偉, director 所長 (Institute of International Affairs of the Guangdong Academy of Social Sciences); second-grade research fellow 二級研究員, in an interview",
                "SAID WHILE IT WAS ON | (to Guangzhou 廣州; conventions and exhibitions, tourism,",
                "SAID ABOUT IT | a guest from Indonesia 一位來自印尼的嘉賓, in a guest book thanks A guest from Indonesia thanks",
                "PUT FORWARD WHILE IT WAS ON | (proposed by Liu Wei 劉偉; in an interview; to Guangzhou 廣州)",
                "INITIATIVES THAT ITS SPEAKERS MENTION | framework Asia-Pacific Community 亞太共同體",
                "SHOWN | AI auto-focus glasses; made by Zoom Vision",
                "WHERE SOURCES DISAGREE | chosen more than 1,400 people, counted: \"1,400餘名\" in [2]",
                "WHERE SOURCES DISAGREE | Chosen because it was counted and the other was expected or aimed at. They may not count the same.",
                "NOTES | k2 inferred: The quotation names nobody.",
                "SOURCES | [2] newspaper page; title not stated; Wen Wei Po 香港文匯報; date not stated; in Chinese",
                "SOURCES | [1] and [2] are not independent; both rely on Huang Baoyi 黃寶儀"
            })
    void aReaderFinds(String section, String text) {
        assertThat(SCREEN.section(section).replace(" ", "")).contains(text.replace(" ", ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "when 1-10 Feb|[1] [2]",
                "in words \"Feb. 1|[1]",
                "in words \"2026年\" \"2月1日|[2]",
                "venue|[1] a",
                "priorities|[1]",
                "stage under way|[1]",
                "Zhao Peng, founder|[1] [r]",
                "participant Angelica Guinto|[2] [r]",
                "speaker Wang Yi|[2] [r]",
                "counted Participants|[2]",
                "expected Participants|[1]",
                "call Open regionalism is to be kept to.|[2] op",
                "thanks A guest from Indonesia thanks|[2]",
                "a guest from Indonesia|[2] [r]",
                "then there? APEC Policy|[4]",
                "existing Guest book|[2]"
            })
    void aFactHasTheKeysOfItsSourcesInTheMargin(String start, String keys) {
        assertThat(SCREEN.lines())
                .filteredOn(line -> line.text().startsWith(start))
                .extracting(MeetingScreen.Line::keys)
                .containsOnly(keys);
    }

    @Test
    void anInferredFactSaysWhyInANote() {
        assertThat(SCREEN.section("NOTES")).contains("a inferred: The centre is called \"the venue\"");
    }

    @Test
    void statementsHaveTheOrderOfTheirDocument() {
        assertThat(SCREEN.section("SAID AT Opening"))
                .containsSubsequence(
                        "China is APEC's host", "First, an Asia-Pacific", "The \"APEC way\"", "Third, an Asia-Pacific");
        assertThat(SCREEN.section("SAID ABOUT IT"))
                .containsSubsequence("A guest from Indonesia thanks", "A guest from Indonesia writes");
    }

    @Test
    void nothingIsSaidTwice() {
        assertThat(SCREEN.lines())
                .filteredOn(line -> line.raw().matches(" {4}(" + ACTS + ") {2,}.*"))
                .extracting(MeetingScreen.Line::text)
                .hasSizeGreaterThan(50)
                .doesNotHaveDuplicates();
    }

    @Test
    void itIsTheSameInAnyLocale() {
        Locale usual = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(Quickstart.meeting(APEC.get(Meeting.id("som1-2026")), APEC, Screen.WIDTH))
                    .isEqualTo(SCREEN.screen());
        } finally {
            Locale.setDefault(usual);
        }
    }

    @Test
    void whoOpenedItIsShownWhereADocumentSaysIt() {
        List<MeetingScreen.Line> lines = MeetingScreen.of("ppsti-2026", APEC).lines();

        assertThat(lines).anySatisfy(line -> assertThat(line.text()).startsWith("opened by Chen Jiachang 陳家昌"));
        assertThat(lines).extracting(MeetingScreen.Line::text).contains("when not stated", "chaired by not stated");
    }

    @Test
    void whatItPerhapsIsTheSameAsIsShownWithTheReasonAndWithoutANote() {
        MeetingScreen leaders = MeetingScreen.of("aelm-2026", APEC);

        assertThat(leaders.section("LEFT OPEN"))
                .containsSubsequence("the same? APEC", "Each is a meeting", "relates neither to the other");
        assertThat(leaders.lines())
                .filteredOn(line -> line.text().startsWith("the same?"))
                .extracting(MeetingScreen.Line::keys)
                .containsExactly("[2]");
    }

    @Test
    void aMeetingWithoutDatesMayHaveBeenWhileAnotherWasOnInItsPlace() {
        assertThat(MeetingScreen.of("ppsti-2026", APEC).section("LEFT OPEN"))
                .contains("then there? first APEC Senior Officials' Meeting", "1-10 Feb 2026")
                .doesNotContain("開幕式"); // its opening, which is part of it
    }

    @Test
    void anAnswerIsMarkedOnce() {
        assertThat(MeetingScreen.of("guangdong-15fyp-press-conference", APEC).section("SAID AT"))
                .containsOnlyOnce("In answer");
    }

    @Test
    void whoWasElectedIsShown() {
        assertThat(MeetingScreen.of("guangdong-cppcc-13-4", APEC).section("WHAT CAME OF IT"))
                .contains(
                        "elected Zhang Shaokang, vice chairman 副主席 (Guangdong CPPCC)",
                        "Guo Yonghang",
                        "adopted Resolution");
    }
}
