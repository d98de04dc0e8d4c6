package io.github.apec2026.facts;

import static io.github.apec2026.facts.ApecAssertions.assertThat;
import static io.github.apec2026.facts.Seeds.GUANGDONG_NEWS;

import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.query.ApecDataset;
import java.util.List;
import org.assertj.core.api.Assertions;
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
    void fiveCitiesAmongOthersHeldEventsWhichByContextBelongToIt() {
        for (String city : List.of("foshan", "dongguan", "shenzhen", "zhongshan", "guangzhou")) {
            assertThat(dataset)
                    .initiative("guangdong-goods-go-global")
                    .isFor(city)
                    .inferred()
                    .accordingTo(GUANGDONG_NEWS);
        }
    }

    @Test
    void kindsOfGoodsAreItsSubjectsAndNoProducts() {
        assertThat(dataset)
                .initiative("guangdong-goods-go-global")
                .isAbout("industrial-products")
                .isAbout("home-appliances")
                .isAbout("mobile-phones")
                .isAbout("consumer-electronics")
                .isAbout("lighting-fixtures")
                .accordingTo(GUANGDONG_NEWS);
        Assertions.assertThat(dataset.accordingTo(SourceDocument.id(GUANGDONG_NEWS))
                        .products()
                        .list())
                .isEmpty();
    }

    @Test
    void thePrioritiesWereOutlinedAtThePressConferenceByOfficials() {
        assertThat(dataset)
                .statement("guangdong-officials-on-plan-priorities")
                .wasSaidAt("guangdong-15fyp-press-conference")
                .mentions("priority/guangdong-15fyp-robotics")
                .accordingTo(GUANGDONG_NEWS)
                .isByNobodyNamed();
        Assertions.assertThat(dataset.get(Meeting.id("guangdong-15fyp-press-conference"))
                        .priorities())
                .isEmpty();
    }

    @Test
    void thatEachOfficialSpokeThereIsInferred() {
        for (String statement : List.of(
                "zeng-jinze-on-growth-sources",
                "zeng-jinze-on-industrial-structure",
                "zeng-jinze-on-goods-go-global",
                "zeng-jinze-on-future-priorities",
                "zeng-jinze-on-ai-industry",
                "zhang-jingsong-on-foreign-trade",
                "zhang-jingsong-on-shocks")) {
            assertThat(dataset)
                    .statement(statement)
                    .wasSaidAt("guangdong-15fyp-press-conference")
                    .inferred();
        }
    }

    @Test
    void tradeGlobalIsPlanned() {
        assertThat(dataset)
                .initiative("guangdong-trade-global")
                .isA("programme")
                .is("planned")
                .accordingTo(GUANGDONG_NEWS)
                .isPartOf("guangdong-diversified-markets")
                .inferred();
    }

    @Test
    void guangdongEyesDiversifiedMarketsUntil2030AndThatThisIsPlannedIsInferred() {
        assertThat(dataset)
                .initiative("guangdong-diversified-markets")
                .is("planned")
                .inferred();
        assertThat(dataset)
                .initiative("guangdong-diversified-markets")
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
