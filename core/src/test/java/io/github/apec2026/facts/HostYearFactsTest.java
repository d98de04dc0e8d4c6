package io.github.apec2026.facts;

import static io.github.apec2026.facts.ApecAssertions.assertThat;
import static io.github.apec2026.facts.Seeds.WEN_WEI_PO;

import io.github.apec2026.query.ApecDataset;
import org.junit.jupiter.api.Test;

/** What China sets out to do in its host year: the address at the opening and the box of key work. */
class HostYearFactsTest {

    private final ApecDataset dataset = Seeds.dataset();

    @Test
    void theKeyWorkOfTheYearHasFourParts() {
        assertThat(dataset)
                .initiative("china-2026-one-goal")
                .isPartOf("apec-china-2026-key-work")
                .isNumber(1)
                .isCalled("一個目標")
                .accordingTo(WEN_WEI_PO);
        assertThat(dataset)
                .initiative("china-2026-two-paths")
                .isPartOf("apec-china-2026-key-work")
                .isNumber(2)
                .isCalled("兩條路徑")
                .accordingTo(WEN_WEI_PO);
        assertThat(dataset)
                .initiative("china-2026-three-transformations")
                .isPartOf("apec-china-2026-key-work")
                .isNumber(3)
                .isCalled("三個轉型")
                .accordingTo(WEN_WEI_PO);
        assertThat(dataset)
                .initiative("china-2026-diverse-cooperation")
                .isPartOf("apec-china-2026-key-work")
                .isNumber(4)
                .isCalled("多元合作")
                .accordingTo(WEN_WEI_PO);
    }

    @Test
    void theOutcomeDocumentIsProposedForTheLeadersMeeting() {
        assertThat(dataset)
                .initiative("leaders-outcome-document-2026")
                .isA("agenda-item")
                .is("proposed")
                .mentions("meeting/aelm-2026")
                .accordingTo(WEN_WEI_PO);
    }

    @Test
    void theBlueprintOf2015To2025IsToBeUpgraded() {
        assertThat(dataset)
                .initiative("apec-connectivity-blueprint-upgrade")
                .isA("blueprint")
                .is("proposed")
                .succeeds("apec-connectivity-blueprint-2015-2025")
                .accordingTo(WEN_WEI_PO);
    }

    @Test
    void theBlueprintOf2015To2025CameUpInBeijing() {
        assertThat(dataset)
                .initiative("apec-connectivity-blueprint-2015-2025")
                .hasPeriod("2015/2025")
                .is("existing")
                .cameUpAt("apec-2014-beijing")
                .accordingTo(WEN_WEI_PO);
    }

    @Test
    void theUpgradeHasMoreThanOneName() {
        assertThat(dataset)
                .initiative("apec-connectivity-blueprint-upgrade")
                .isCalled("互聯互通升級版藍圖")
                .accordingTo(WEN_WEI_PO)
                .isCalled("升級版互聯互通網絡藍圖")
                .accordingTo(WEN_WEI_PO);
    }

    @Test
    void rcepAndCptppAreToBeLinked() {
        assertThat(dataset)
                .initiative("rcep-cptpp-linking")
                .isA("agenda-item")
                .is("proposed")
                .mentions("initiative/rcep")
                .mentions("initiative/cptpp")
                .accordingTo(WEN_WEI_PO);
    }

    @Test
    void cptppExists() {
        assertThat(dataset)
                .initiative("cptpp")
                .isA("agreement")
                .is("existing")
                .isCalled("全面與進步跨太平洋夥伴關係協定")
                .accordingTo(WEN_WEI_PO);
    }

    @Test
    void howFarTheFreeTradeAreaIsNobodySays() {
        assertThat(dataset)
                .initiative("ftaap")
                .isA("framework")
                .isCalled("亞太自貿區")
                .accordingTo(WEN_WEI_PO)
                .leavesOpenHowFarItIs();
    }

    @Test
    void theBeijingMeetingPromisedAPartnership() {
        assertThat(dataset)
                .initiative("asia-pacific-partnership-2014")
                .cameUpAt("apec-2014-beijing")
                .accordingTo(WEN_WEI_PO)
                .leavesOpenHowFarItIs();
    }

    @Test
    void theFiveYearPlanBeginsIn2026() {
        assertThat(dataset)
                .initiative("china-15th-five-year-plan")
                .isA("plan")
                .isCalled("十五五")
                .accordingTo(WEN_WEI_PO)
                .hasPeriod("2026/2030")
                .inferred()
                .accordingTo(WEN_WEI_PO);
    }

    @Test
    void digitalCooperationMeansECommerceDataAndCustoms() {
        assertThat(dataset)
                .initiative("china-2026-digital-cooperation")
                .isAbout("cross-border-e-commerce")
                .isAbout("data-flows")
                .isAbout("smart-customs")
                .accordingTo(WEN_WEI_PO);
    }

    @Test
    void greenDevelopmentMeansEnergyMineralsAndEnvironment() {
        assertThat(dataset)
                .initiative("china-2026-green-low-carbon")
                .isAbout("clean-energy")
                .isAbout("green-minerals")
                .isAbout("environmental-protection")
                .accordingTo(WEN_WEI_PO);
    }

    @Test
    void wangYiNamesThemeAndPriorities() {
        assertThat(dataset)
                .statement("wang-yi-on-theme-and-priorities")
                .isBy("person/wang-yi")
                .isTold("reported")
                .wasSaidAt("som1-2026-opening")
                .accordingTo(WEN_WEI_PO);
    }

    @Test
    void whoseThePointsAreIsInferred() {
        assertThat(dataset)
                .statement("wang-yi-on-multilateral-trade")
                .isBy("person/wang-yi")
                .inferred()
                .accordingTo(WEN_WEI_PO);
    }

    @Test
    void xinhuaRelaysWangYi() {
        assertThat(dataset)
                .statement("wang-yi-on-multilateral-trade")
                .isBy("person/wang-yi")
                .isRelayedBy("organization/xinhua")
                .isAbout("multilateral-trading-system")
                .mentions("organization/wto")
                .accordingTo(WEN_WEI_PO);
    }

    @Test
    void wangYiRelaysXiJinpingWithoutSayingWhereHeSpoke() {
        assertThat(dataset)
                .statement("xi-jinping-on-asia-pacific-community")
                .isBy("person/xi-jinping")
                .isRelayedBy("person/wang-yi")
                .accordingTo(WEN_WEI_PO)
                .leavesItsOccasionOpen();
    }

    @Test
    void wangYiSaysThatChinaHostsAgain() {
        assertThat(dataset)
                .statement("wang-yi-on-hosting-again")
                .isBy("person/wang-yi")
                .wasSaidAt("som1-2026-opening")
                .accordingTo(WEN_WEI_PO);
    }
}
