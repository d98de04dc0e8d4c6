package io.github.apec2026.facts;

import static io.github.apec2026.facts.ApecAssertions.assertThat;
import static io.github.apec2026.facts.Seeds.GUANGDONG_NEWS;

import io.github.apec2026.query.ApecDataset;
import org.junit.jupiter.api.Test;

/** Guangdong: its industry, its plan, its political committee. */
class GuangdongIndustryFactsTest {

    private final ApecDataset dataset = Seeds.dataset();

    @Test
    void halfOfTheGrowthOfGdpComesFromIndustryAndInformationServices() {
        assertThat(dataset)
                .observation("guangdong-industry-information-services-growth-share-2025")
                .is("about 50 percent")
                .accordingTo(GUANGDONG_NEWS)
                .forPeriod("2025")
                .isCounted()
                .toldBy("person/zeng-jinze");
        assertThat(dataset)
                .indicator("guangdong-industry-information-services-growth-share")
                .isA("share")
                .isAShareOf("guangdong-gdp-growth");
    }

    @Test
    void advancedManufacturingIsOverHalfOfTheAddedValueOfLargeIndustry() {
        assertThat(dataset)
                .observation("guangdong-advanced-manufacturing-share-actual")
                .is("more than 50 percent")
                .accordingTo(GUANGDONG_NEWS)
                .isCounted()
                .toldBy("person/zeng-jinze");
        assertThat(dataset)
                .indicator("guangdong-advanced-manufacturing-share")
                .isA("share")
                .isAShareOf("guangdong-large-industry-added-value");
    }

    @Test
    void highTechIsOverThreeTenthsOfIt() {
        assertThat(dataset)
                .observation("guangdong-high-tech-share-actual")
                .is("more than 30 percent")
                .accordingTo(GUANGDONG_NEWS)
                .isCounted()
                .toldBy("person/zeng-jinze");
        assertThat(dataset)
                .indicator("guangdong-high-tech-share")
                .isA("share")
                .isAShareOf("guangdong-large-industry-added-value");
    }

    @Test
    void theCoreAiIndustryIsExpectedToExceedThreeHundredBillionYuan() {
        assertThat(dataset)
                .observation("guangdong-ai-industry-expected")
                .is("more than 3E11 CNY")
                .accordingTo(GUANGDONG_NEWS)
                .isConvertedTo("more than 4.15E10 USD")
                .accordingTo(GUANGDONG_NEWS)
                .isExpected()
                .toldBy("person/zeng-jinze");
    }

    @Test
    void byTheEndOfWhichYearIsNotSaid() {
        assertThat(dataset).observation("guangdong-ai-industry-expected").leavesItsPeriodOpen();
        assertThat(dataset).observation("guangdong-ai-industry-growth-expected").leavesItsPeriodOpen();
        assertThat(dataset)
                .observation("guangdong-ai-industry-national-share-expected")
                .leavesItsPeriodOpen();
    }

    @Test
    void itIsExpectedToGrowByOverFortyPercent() {
        assertThat(dataset)
                .observation("guangdong-ai-industry-growth-expected")
                .is("more than 40 percent")
                .accordingTo(GUANGDONG_NEWS)
                .isExpected()
                .toldBy("person/zeng-jinze");
        assertThat(dataset)
                .indicator("guangdong-ai-industry-growth")
                .isA("growth")
                .isOf("guangdong-ai-industry");
    }

    @Test
    void itIsExpectedToBeAQuarterOfChinas() {
        assertThat(dataset)
                .observation("guangdong-ai-industry-national-share-expected")
                .is("25 percent")
                .accordingTo(GUANGDONG_NEWS)
                .isExpected()
                .toldBy("person/zeng-jinze");
        assertThat(dataset)
                .indicator("guangdong-ai-industry-national-share")
                .isA("share")
                .isOf("guangdong-ai-industry")
                .isAShareOf("china-ai-industry");
    }

    @Test
    void theStandingCommitteeGainsTwentyNineMembers() {
        assertThat(dataset)
                .observation("guangdong-cppcc-13-standing-committee-added-members-actual")
                .is("29 people")
                .isCounted()
                .accordingTo(GUANGDONG_NEWS);
    }

    @Test
    void thePrioritiesOfGuangdongsPlan() {
        assertThat(dataset)
                .priority("guangdong-15fyp-high-tech-industries")
                .isCalled("high-tech industries")
                .isOf("initiative/guangdong-15th-five-year-plan")
                .accordingTo(GUANGDONG_NEWS);
        assertThat(dataset)
                .priority("guangdong-15fyp-robotics")
                .isCalled("robotics")
                .isOf("initiative/guangdong-15th-five-year-plan")
                .accordingTo(GUANGDONG_NEWS);
        assertThat(dataset)
                .priority("guangdong-15fyp-ai")
                .isCalled("AI")
                .isOf("initiative/guangdong-15th-five-year-plan")
                .accordingTo(GUANGDONG_NEWS);
        assertThat(dataset)
                .priority("guangdong-15fyp-international-trade")
                .isCalled("international trade initiatives")
                .isOf("initiative/guangdong-15th-five-year-plan")
                .accordingTo(GUANGDONG_NEWS);
        assertThat(dataset)
                .priority("guangdong-15fyp-traditional-upgrades")
                .isOf("initiative/guangdong-15th-five-year-plan")
                .inferred();
        assertThat(dataset)
                .priority("guangdong-15fyp-frontiers")
                .isOf("initiative/guangdong-15th-five-year-plan")
                .inferred();
    }
}
