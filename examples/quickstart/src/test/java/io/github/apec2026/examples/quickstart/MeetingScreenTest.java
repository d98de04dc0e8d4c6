package io.github.apec2026.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.Apec2026;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.query.ApecDataset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reader must find on the screen about SOM1 2026, according to the five documents. */
class MeetingScreenTest {

    private static final ApecDataset APEC = FiveDocuments.of(Apec2026.load());
    private static final MeetingScreen SCREEN = MeetingScreen.of("som1-2026", APEC);

    @Test
    void itHasItsSectionsInOrder() {
        assertThat(SCREEN.screen())
                .startsWith("A MEETING  first APEC Senior Officials' Meeting 2026年APEC第一次高官會 (SOM1)\n")
                .containsSubsequence(
                        "\n\nITS PARTS",
                        "\n\nFIGURES",
                        "\n\nSAID AT",
                        "\n\nSAID ABOUT IT",
                        "\n\nSAID BY PARTICIPANTS AND ABOUT EXHIBITS",
                        "\n\nPROPOSED, AGREED OR PROVIDED THERE",
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
                "A MEETING | where Guangzhou 廣州 within Guangdong 廣東, People's Republic of China",
                "A MEETING | venue Guangzhou Baiyun International Convention Center",
                "A MEETING | host People's Republic of China for the 3rd time",
                "A MEETING | theme Building an Asia-Pacific Community and Advancing Shared Prosperity 建設亞太共同體，促進共同繁榮 (the theme",
                "A MEETING | priorities 1 Openness 開放, 2 Innovation 創新, 3 Cooperation 合作",
                "A MEETING | opened by not stated",
                "A MEETING | participant Angelica Guinto, 高級衛生項目官員",
                "ITS PARTS | (unnamed) visit what visit when 2 Feb 2026",
                "ITS PARTS | where not stated",
                "ITS PARTS | when 10 Feb 2026",
                "ITS PARTS | speaker Wang Yi 王毅, 外交部長 (Ministry of Foreign Affairs)",
                "FIGURES | counted Participants in SOM1 2026 and its related meetings: more than 1,400 people",
                "FIGURES | expected Participants in SOM1 2026 and its related meetings: more than 1,000 people",
                "SAID AT 2026年APEC第一次高官會開幕式 | relayed by Xinhua 新華社",
                "SAID AT 2026年APEC第一次高官會開幕式 | reported Open regionalism is to be kept to. (open regionalism)",
                "SAID AT first | reported Quite a few guests of the first Senior Officials' Meeting made a point of sharing in the guest book",
                "SAID BY PARTICIPANTS | Zhao Peng, founder (Zoom Vision)",
                "SAID BY PARTICIPANTS | direct The need that the AI auto-focus glasses of Zoom Vision meet is universal globally.",
                "PROPOSED | arrangement Guest book at the venue of the meeting 會場留言簿 (existing)",
                "INITIATIVES THAT ITS SPEAKERS MENTION | agenda item Outcome document of the leaders' meeting of 2026",
                "SHOWN | AI auto-focus glasses; made by Zoom Vision",
                "WHERE SOURCES DISAGREE | chosen more than 1,400 people, counted: \"1,400餘名\" in [2]",
                "WHERE SOURCES DISAGREE | Chosen because it was counted and the other was expected",
                "NOTES | i inferred: The quotation names nobody.",
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
                "Zhao Peng, founder|[1] i",
                "participant Angelica Guinto|[2] c",
                "speaker Wang Yi|[2]",
                "counted Participants|[2]",
                "expected Participants|[1]",
                "reported Open regionalism is to be kept to.|[2] h",
                "direct A guest from Indonesia thanks|[2]",
                "arrangement Guest book|[2]"
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
        assertThat(SCREEN.section("SAID AT 2026年"))
                .containsSubsequence(
                        "China is APEC's host", "First, an Asia-Pacific", "The \"APEC way\"", "Third, an Asia-Pacific");
        assertThat(SCREEN.section("SAID ABOUT IT"))
                .containsSubsequence("A guest from Indonesia thanks", "A guest from Indonesia writes");
    }

    @Test
    void nothingIsSaidTwice() {
        assertThat(SCREEN.lines())
                .filteredOn(line -> line.text().matches("(direct|reported) .*"))
                .extracting(MeetingScreen.Line::text)
                .hasSizeGreaterThan(50)
                .doesNotHaveDuplicates();
    }

    @Test
    void itIsTheSameInAnyLocale() {
        Locale usual = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(Quickstart.meeting(APEC.get(Meeting.id("som1-2026")), APEC))
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
    void whoWasElectedIsShown() {
        assertThat(MeetingScreen.of("guangdong-cppcc-13-4", APEC).section("ELECTED"))
                .contains("Zhang Shaokang, vice chairman (Guangdong CPPCC)", "Guo Yonghang");
    }
}
