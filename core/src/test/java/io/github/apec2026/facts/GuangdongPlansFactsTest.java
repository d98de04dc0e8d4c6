package io.github.apec2026.facts;

import static io.github.apec2026.facts.ApecAssertions.assertThat;
import static io.github.apec2026.facts.Seeds.GUANGDONG_NEWS;

import io.github.apec2026.query.ApecDataset;
import org.junit.jupiter.api.Test;

/** What Guangdong plans, runs and resolved. */
class GuangdongPlansFactsTest {

    private final ApecDataset dataset = Seeds.dataset();

    @Test
    void theCampaignIsLaunched() {
        assertThat(dataset)
                .initiative("guangdong-goods-go-global")
                .isA("campaign")
                .is("launched")
                .hasPeriod("2026-01-15/..")
                .accordingTo(GUANGDONG_NEWS);
    }

    @Test
    void fiveCitiesHeldEvents() {
        assertThat(dataset)
                .initiative("guangdong-goods-go-global")
                .isFor("foshan")
                .isFor("dongguan")
                .isFor("shenzhen")
                .isFor("zhongshan")
                .isFor("guangzhou")
                .accordingTo(GUANGDONG_NEWS);
    }

    @Test
    void tradeGlobalIsPlanned() {
        assertThat(dataset)
                .initiative("guangdong-trade-global")
                .isA("programme")
                .is("planned")
                .isPartOf("guangdong-diversified-markets")
                .accordingTo(GUANGDONG_NEWS);
    }

    @Test
    void marketsAreToBeMoreDiverseUntil2030() {
        assertThat(dataset)
                .initiative("guangdong-diversified-markets")
                .is("planned")
                .hasPeriod("2026/2030")
                .accordingTo(GUANGDONG_NEWS);
    }

    @Test
    void theResolutionWasAdoptedAtTheSession() {
        assertThat(dataset)
                .initiative("guangdong-cppcc-13-4-resolution")
                .isA("resolution")
                .is("adopted")
                .cameUpAt("guangdong-cppcc-13-4")
                .accordingTo(GUANGDONG_NEWS);
    }

    @Test
    void zhangJingsongTellsOfShocks() {
        assertThat(dataset)
                .statement("zhang-jingsong-on-shocks")
                .isBy("person/zhang-jingsong")
                .isTold("direct")
                .mentions("economy/united-states")
                .accordingTo(GUANGDONG_NEWS);
    }

    @Test
    void embodiedIntelligenceIsAKindOfAi() {
        assertThat(dataset)
                .topic("embodied-intelligence")
                .isCalled("embodied intelligence")
                .isNarrowerThan("artificial-intelligence")
                .accordingTo(GUANGDONG_NEWS);
    }
}
