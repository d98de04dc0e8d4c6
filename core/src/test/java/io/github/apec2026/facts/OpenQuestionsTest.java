package io.github.apec2026.facts;

import static io.github.apec2026.facts.ApecAssertions.assertThat;
import static io.github.apec2026.facts.Seeds.WEN_WEI_PO;

import io.github.apec2026.query.ApecDataset;
import org.junit.jupiter.api.Test;

/** What no document says, the record does not say either, however likely it is. */
class OpenQuestionsTest {

    private final ApecDataset dataset = Seeds.dataset();

    @Test
    void theMeetingOfPpstiIsNeitherDatedNorPartOfSom1() {
        assertThat(dataset).meeting("ppsti-2026").leavesItsDatesOpen();
        assertThat(dataset).meeting("ppsti-2026").leavesOpenWhetherItIsPartOfAnother();
        assertThat(dataset).meeting("ppsti-2026").leavesItsEditionOpen();
    }

    @Test
    void theApecShenzhenMeetingIsNotTheLeadersMeetingAndHasNoDates() {
        assertThat(dataset).meeting("apec-shenzhen-meeting").isA("apec-meeting").accordingTo(WEN_WEI_PO);
        assertThat(dataset)
                .meeting("apec-shenzhen-meeting")
                .isCalled("APEC（深圳）會議")
                .accordingTo(WEN_WEI_PO);
        assertThat(dataset).meeting("apec-shenzhen-meeting").isIn("shenzhen").accordingTo(WEN_WEI_PO);
        assertThat(dataset).meeting("apec-shenzhen-meeting").leavesItsDatesOpen();
        assertThat(dataset).meeting("apec-shenzhen-meeting").leavesOpenWhetherItIsPartOfAnother();
        assertThat(dataset).meeting("apec-shenzhen-meeting").leavesItsEditionOpen();
    }

    @Test
    void whereTheLeadersMeetIn2026IsNotSaid() {
        assertThat(dataset).meeting("aelm-2026").leavesItsPlaceOpen();
    }

    @Test
    void thePictureOfGyeongjuIsDatedTheMeetingsAreNot() {
        assertThat(dataset).meeting("aelm-2025").leavesItsDatesOpen();
        assertThat(dataset).meeting("apec-2025-gyeongju").leavesItsDatesOpen();
    }

    @Test
    void whereTheVisitWentIsNotSaid() {
        assertThat(dataset).meeting("som1-2026-technology-visit").leavesItsPlaceOpen();
    }

    @Test
    void thePressConferenceHasNoPlace() {
        assertThat(dataset).meeting("guangdong-15fyp-press-conference").leavesItsPlaceOpen();
    }

    @Test
    void theCulturalDialogueHasNeitherDateNorPlaceNorEdition() {
        assertThat(dataset).meeting("cultural-industries-dialogue-2025").leavesItsDatesOpen();
        assertThat(dataset).meeting("cultural-industries-dialogue-2025").leavesItsPlaceOpen();
        assertThat(dataset).meeting("cultural-industries-dialogue-2025").leavesItsEditionOpen();
    }

    @Test
    void theSessionsInShenzhenHaveNoDates() {
        assertThat(dataset).meeting("shenzhen-cppcc-7-6").leavesItsDatesOpen();
        assertThat(dataset).meeting("shenzhen-two-sessions").leavesItsDatesOpen();
        assertThat(dataset).meeting("shenzhen-cppcc-7-6").leavesOpenWhetherItIsPartOfAnother();
    }

    @Test
    void liuLiangWasAddedNotElected() {
        assertThat(dataset).person("liu-liang").holds("member").leavesOpenWhoElectedThem();
    }

    @Test
    void theMinistryOfTheViceMinisterIsNotNamed() {
        assertThat(dataset)
                .person("chen-jiachang")
                .holds("vice minister of science and technology of China")
                .leavesTheBodyOpen();
    }

    @Test
    void theYearsOfTheAverageGrowthAreNotSaid() {
        assertThat(dataset)
                .observation("guangdong-foreign-trade-average-growth-actual")
                .leavesItsPeriodOpen();
    }

    @Test
    void theYearOfTheSharesOfIndustryIsNotSaid() {
        assertThat(dataset)
                .observation("guangdong-advanced-manufacturing-share-actual")
                .leavesItsPeriodOpen();
        assertThat(dataset).observation("guangdong-high-tech-share-actual").leavesItsPeriodOpen();
    }

    @Test
    void withWhatTheGrowthOfTradeWithEachPartnerComparesIsNotSaid() {
        assertThat(dataset).indicator("guangdong-asean-trade-growth").leavesOpenWithWhatItCompares();
        assertThat(dataset).indicator("guangdong-hong-kong-trade-growth").leavesOpenWithWhatItCompares();
        assertThat(dataset).indicator("guangdong-eu-trade-growth").leavesOpenWithWhatItCompares();
        assertThat(dataset).indicator("guangdong-ai-industry-growth").leavesOpenWithWhatItCompares();
    }

    @Test
    void guangdongDoesNotNumberItsPriorities() {
        assertThat(dataset).priority("guangdong-15fyp-high-tech-industries").leavesItsOrderOpen();
        assertThat(dataset).priority("guangdong-15fyp-robotics").leavesItsOrderOpen();
        assertThat(dataset).priority("guangdong-15fyp-ai").leavesItsOrderOpen();
        assertThat(dataset).priority("guangdong-15fyp-international-trade").leavesItsOrderOpen();
    }

    @Test
    void theGreaterBayAreaAndMacaoAreOfNoSingleMemberEconomy() {
        assertThat(dataset).place("greater-bay-area").leavesItsEconomyOpen();
        assertThat(dataset).place("macao").leavesItsEconomyOpen();
    }
}
