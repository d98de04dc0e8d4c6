package io.github.apec2026.facts;

import static io.github.apec2026.facts.ApecAssertions.assertThat;
import static io.github.apec2026.facts.Seeds.GUANGDONG_NEWS;

import io.github.apec2026.query.ApecDataset;
import org.junit.jupiter.api.Test;

/** The foreign trade of Guangdong: what was counted, for which year, by whom told, and whose growth is whose. */
class GuangdongTradeFactsTest {

    private final ApecDataset dataset = Seeds.dataset();

    @Test
    void foreignTradeOf2025() {
        assertThat(dataset)
                .observation("guangdong-foreign-trade-2025")
                .is("9.49E12 CNY")
                .accordingTo(GUANGDONG_NEWS)
                .forPeriod("2025")
                .isCounted()
                .toldBy("person/zhang-jingsong")
                .isNotConverted();
        assertThat(dataset)
                .indicator("guangdong-foreign-trade")
                .isA("level")
                .isAbout("place/guangdong")
                .inferred();
    }

    @Test
    void averageAnnualGrowthIsNotGrowthOverTheYearBefore() {
        assertThat(dataset)
                .observation("guangdong-foreign-trade-average-growth-actual")
                .is("6 percent")
                .accordingTo(GUANGDONG_NEWS)
                .isCounted()
                .toldBy("person/zhang-jingsong");
        assertThat(dataset)
                .indicator("guangdong-foreign-trade-average-growth")
                .isA("growth")
                .isOf("guangdong-foreign-trade")
                .comparesWith("average-annual");
        assertThat(dataset)
                .observation("guangdong-foreign-trade-growth-2025")
                .is("4.4 percent")
                .accordingTo(GUANGDONG_NEWS)
                .forPeriod("2025")
                .isCounted()
                .toldBy("person/zhang-jingsong");
        assertThat(dataset)
                .indicator("guangdong-foreign-trade-growth")
                .isA("growth")
                .isOf("guangdong-foreign-trade")
                .comparesWith("previous-year");
    }

    @Test
    void guangdongsTradeRanksFirstAndHasForFortyYears() {
        assertThat(dataset)
                .observation("guangdong-foreign-trade-rank-2025")
                .is("1 rank")
                .isCounted()
                .toldBy("person/zhang-jingsong")
                .accordingTo(GUANGDONG_NEWS);
        assertThat(dataset)
                .indicator("guangdong-foreign-trade-rank")
                .isA("rank")
                .isOf("guangdong-foreign-trade");
        assertThat(dataset)
                .observation("guangdong-foreign-trade-rank-duration-2025")
                .is("40 year")
                .isCounted()
                .toldBy("person/zhang-jingsong")
                .accordingTo(GUANGDONG_NEWS);
        assertThat(dataset)
                .indicator("guangdong-foreign-trade-rank-duration")
                .isA("duration")
                .isOf("guangdong-foreign-trade-rank");
    }

    @Test
    void tradeOfForeignInvestedEnterprises() {
        assertThat(dataset)
                .observation("guangdong-foreign-invested-trade-2025")
                .is("3.03E12 CNY")
                .accordingTo(GUANGDONG_NEWS)
                .forPeriod("2025")
                .isCounted()
                .toldByNobody();
        assertThat(dataset)
                .indicator("guangdong-foreign-invested-trade")
                .isA("level")
                .isASubsetOf("guangdong-foreign-trade");
        assertThat(dataset)
                .observation("guangdong-foreign-invested-trade-growth-2025")
                .is("6.5 percent")
                .forPeriod("2025")
                .accordingTo(GUANGDONG_NEWS);
        assertThat(dataset)
                .indicator("guangdong-foreign-invested-trade-growth")
                .isOf("guangdong-foreign-invested-trade")
                .comparesWith("previous-year");
    }

    @Test
    void enterprisesThatTradeAndThePrivateOnesAmongThem() {
        assertThat(dataset)
                .observation("guangdong-trading-enterprises-2025")
                .is("172000 enterprise")
                .accordingTo(GUANGDONG_NEWS)
                .forPeriod("2025")
                .isCounted()
                .toldByNobody();
        assertThat(dataset)
                .observation("guangdong-private-trading-enterprises-2025")
                .is("148000 enterprise")
                .accordingTo(GUANGDONG_NEWS)
                .forPeriod("2025")
                .isCounted()
                .toldByNobody();
        assertThat(dataset)
                .indicator("guangdong-private-trading-enterprises")
                .isA("count")
                .isASubsetOf("guangdong-trading-enterprises")
                .accordingTo(GUANGDONG_NEWS);
    }

    @Test
    void tradeOfPrivateFirms() {
        assertThat(dataset)
                .observation("guangdong-private-trade-2025")
                .is("6.07E12 CNY")
                .accordingTo(GUANGDONG_NEWS)
                .forPeriod("2025")
                .isCounted()
                .toldByNobody()
                .isNotConverted();
        assertThat(dataset).indicator("guangdong-private-trade").isA("level").isASubsetOf("guangdong-foreign-trade");
    }

    @Test
    void tradeWithAsean() {
        assertThat(dataset)
                .observation("guangdong-asean-trade-2025")
                .is("1.53E12 CNY")
                .accordingTo(GUANGDONG_NEWS)
                .isConvertedTo("2.11E11 USD")
                .accordingTo(GUANGDONG_NEWS)
                .forPeriod("2025")
                .isCounted()
                .toldBy("organization/guangdong-foreign-affairs-office");
        assertThat(dataset)
                .indicator("guangdong-asean-trade")
                .isAbout("place/guangdong")
                .isWith("organization/asean")
                .accordingTo(GUANGDONG_NEWS);
        assertThat(dataset)
                .observation("guangdong-asean-trade-growth-2025")
                .is("5.8 percent")
                .forPeriod("2025")
                .accordingTo(GUANGDONG_NEWS);
        assertThat(dataset)
                .indicator("guangdong-asean-trade-growth")
                .isA("growth")
                .isOf("guangdong-asean-trade");
    }

    @Test
    void tradeWithHongKongGrewByTwelveAndAHalfPercent() {
        assertThat(dataset)
                .observation("guangdong-hong-kong-trade-2025")
                .is("1.28E12 CNY")
                .accordingTo(GUANGDONG_NEWS)
                .forPeriod("2025")
                .inferred()
                .toldBy("organization/guangdong-foreign-affairs-office")
                .inferred()
                .isNotConverted();
        assertThat(dataset)
                .indicator("guangdong-hong-kong-trade")
                .isWith("economy/hong-kong-china")
                .accordingTo(GUANGDONG_NEWS);
        assertThat(dataset)
                .observation("guangdong-hong-kong-trade-growth-2025")
                .is("12.5 percent")
                .forPeriod("2025")
                .accordingTo(GUANGDONG_NEWS)
                .forPeriod("2025")
                .inferred()
                .toldBy("organization/guangdong-foreign-affairs-office")
                .inferred();
        assertThat(dataset)
                .indicator("guangdong-hong-kong-trade")
                .isAbout("place/guangdong")
                .inferred();
        assertThat(dataset)
                .indicator("guangdong-hong-kong-trade")
                .isASubsetOf("guangdong-foreign-trade")
                .inferred();
        assertThat(dataset).indicator("guangdong-hong-kong-trade-growth").isCalledNothing();
        assertThat(dataset).indicator("guangdong-hong-kong-trade-growth").isOf("guangdong-hong-kong-trade");
    }

    @Test
    void tradeWithTheEuropeanUnionGrewByEightPointFour() {
        assertThat(dataset)
                .observation("guangdong-eu-trade-2025")
                .is("1.13E12 CNY")
                .accordingTo(GUANGDONG_NEWS)
                .forPeriod("2025")
                .inferred()
                .toldBy("organization/guangdong-foreign-affairs-office")
                .inferred()
                .isNotConverted();
        assertThat(dataset)
                .indicator("guangdong-eu-trade")
                .isWith("organization/european-union")
                .accordingTo(GUANGDONG_NEWS);
        assertThat(dataset)
                .observation("guangdong-eu-trade-growth-2025")
                .is("8.4 percent")
                .forPeriod("2025")
                .accordingTo(GUANGDONG_NEWS)
                .forPeriod("2025")
                .inferred()
                .toldBy("organization/guangdong-foreign-affairs-office")
                .inferred();
        assertThat(dataset)
                .indicator("guangdong-eu-trade")
                .isAbout("place/guangdong")
                .inferred();
        assertThat(dataset)
                .indicator("guangdong-eu-trade")
                .isASubsetOf("guangdong-foreign-trade")
                .inferred();
        assertThat(dataset).indicator("guangdong-eu-trade-growth").isCalledNothing();
        assertThat(dataset).indicator("guangdong-eu-trade-growth").isOf("guangdong-eu-trade");
    }
}
