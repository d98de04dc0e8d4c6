package io.github.apec2026.facts;

import static io.github.apec2026.facts.ApecAssertions.assertThat;
import static io.github.apec2026.facts.Seeds.CGTN_OPINION;
import static io.github.apec2026.facts.Seeds.PPSTI_REPORT;
import static io.github.apec2026.facts.Seeds.TECHNOLOGY_VISIT;
import static io.github.apec2026.facts.Seeds.WEN_WEI_PO;

import io.github.apec2026.query.ApecDataset;
import org.junit.jupiter.api.Test;

/** The host years: who hosts, where, under which theme, with which priorities. */
class EditionFactsTest {

    private final ApecDataset dataset = Seeds.dataset();

    @Test
    void chinaHostsIn2026ForTheThirdTime() {
        assertThat(dataset)
                .edition("2026")
                .isOfYear(2026)
                .accordingTo(TECHNOLOGY_VISIT, WEN_WEI_PO, PPSTI_REPORT)
                .isHostedBy("china")
                .accordingTo(WEN_WEI_PO)
                .isItsHostsNumber(3)
                .accordingTo(WEN_WEI_PO)
                .isCalled("APEC「中國年」")
                .accordingTo(WEN_WEI_PO);
    }

    @Test
    void theThemeOf2026IsToldInBothLanguages() {
        assertThat(dataset)
                .edition("2026")
                .hasTheme("Building an Asia-Pacific Community and Advancing Shared Prosperity")
                .accordingTo(TECHNOLOGY_VISIT)
                .hasTheme("建設亞太共同體，促進共同繁榮")
                .accordingTo(WEN_WEI_PO);
    }

    @Test
    void noDocumentSaysWhichCityIsTheHostOf2026() {
        assertThat(dataset).edition("2026").leavesItsPlaceOpen();
    }

    @Test
    void openness() {
        assertThat(dataset)
                .priority("openness-2026")
                .isOf("edition/2026")
                .accordingTo(TECHNOLOGY_VISIT, WEN_WEI_PO)
                .isNumber(1)
                .accordingTo(TECHNOLOGY_VISIT, WEN_WEI_PO)
                .isCalled("Openness")
                .accordingTo(TECHNOLOGY_VISIT)
                .isCalled("開放")
                .accordingTo(WEN_WEI_PO);
    }

    @Test
    void innovationWhichTheReportOnPpstiNamesToo() {
        assertThat(dataset)
                .priority("innovation-2026")
                .isOf("edition/2026")
                .accordingTo(TECHNOLOGY_VISIT, WEN_WEI_PO, PPSTI_REPORT)
                .isNumber(2)
                .accordingTo(TECHNOLOGY_VISIT, WEN_WEI_PO)
                .isCalled("Innovation")
                .accordingTo(TECHNOLOGY_VISIT, PPSTI_REPORT)
                .isCalled("創新")
                .accordingTo(WEN_WEI_PO);
    }

    @Test
    void cooperation() {
        assertThat(dataset)
                .priority("cooperation-2026")
                .isOf("edition/2026")
                .accordingTo(TECHNOLOGY_VISIT, WEN_WEI_PO)
                .isNumber(3)
                .accordingTo(TECHNOLOGY_VISIT, WEN_WEI_PO)
                .isCalled("Cooperation")
                .accordingTo(TECHNOLOGY_VISIT)
                .isCalled("合作")
                .accordingTo(WEN_WEI_PO);
    }

    @Test
    void chinaHostedIn2001() {
        assertThat(dataset)
                .edition("2001")
                .isOfYear(2001)
                .accordingTo(WEN_WEI_PO)
                .leavesItsPlaceOpen();
        assertThat(dataset)
                .edition("2001")
                .isHostedBy("china")
                .inferred()
                .accordingTo(WEN_WEI_PO)
                .leavesItsThemeOpen();
    }

    @Test
    void chinaHostedIn2014() {
        assertThat(dataset)
                .edition("2014")
                .isOfYear(2014)
                .accordingTo(WEN_WEI_PO)
                .leavesItsPlaceOpen();
        assertThat(dataset)
                .edition("2014")
                .isHostedBy("china")
                .accordingTo(WEN_WEI_PO)
                .leavesItsThemeOpen();
    }

    @Test
    void koreaHostedIn2025InGyeongju() {
        assertThat(dataset)
                .edition("2025")
                .isOfYear(2025)
                .accordingTo(CGTN_OPINION)
                .isCalled("APEC 2025 Korea")
                .accordingTo(CGTN_OPINION)
                .isIn("gyeongju")
                .accordingTo(CGTN_OPINION)
                .isHostedBy("korea")
                .inferred()
                .accordingTo(CGTN_OPINION);
    }

    @Test
    void theThemeOf2025IsToldOfItsLeadersMeetingAndInferredForTheYear() {
        assertThat(dataset)
                .edition("2025")
                .hasTheme("Building a Sustainable Tomorrow: Connect, Innovate, Prosper")
                .inferred();
    }
}
