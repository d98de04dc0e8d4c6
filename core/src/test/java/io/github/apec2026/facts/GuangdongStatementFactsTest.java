package io.github.apec2026.facts;

import static io.github.apec2026.facts.ApecAssertions.assertThat;
import static io.github.apec2026.facts.Seeds.GUANGDONG_NEWS;

import io.github.apec2026.model.Initiative;
import io.github.apec2026.query.ApecDataset;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** What was said in Guangdong: what kind of act it is, by whom, in which post, how, when, with which figures. */
class GuangdongStatementFactsTest {

    private final ApecDataset dataset = Seeds.dataset();

    @Test
    void officialsWhomTheLeadDoesNotNameAnnouncePriorities() {
        assertThat(dataset)
                .statement("guangdong-officials-on-plan-priorities")
                .isBySomeoneDescribedAs("Guangdong officials")
                .isA("announcement")
                .cameBy("press-conference")
                .wasSaidAt("guangdong-15fyp-press-conference")
                .accordingTo(GUANGDONG_NEWS)
                .wasSaidOnTheDayOfItsOccasion()
                .isByNobodyNamed();
    }

    @Test
    void thatAnOfficialSpokeAtThePressConferenceIsInferred() {
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
                    .inferred()
                    .wasSaidOnTheDayOfItsOccasion();
        }
    }

    @Test
    void whatIsNotSaidToReportersInSoManyWordsIsInferredToBeFromThePressConference() {
        for (String statement :
                List.of("zeng-jinze-on-growth-sources", "zeng-jinze-on-goods-go-global", "zhang-jingsong-on-shocks")) {
            assertThat(dataset).statement(statement).cameBy("press-conference").accordingTo(GUANGDONG_NEWS);
        }
        for (String statement : List.of(
                "zeng-jinze-on-industrial-structure",
                "zeng-jinze-on-future-priorities",
                "zeng-jinze-on-ai-industry",
                "zhang-jingsong-on-foreign-trade")) {
            assertThat(dataset).statement(statement).cameBy("press-conference").inferred();
        }
    }

    @Test
    void officialsSpeakInTheirPosts() {
        assertThat(dataset)
                .statement("zeng-jinze-on-ai-industry")
                .isSpokenAs("zeng-jinze-director-general")
                .isA("assessment")
                .accordingTo(GUANGDONG_NEWS);
        assertThat(dataset)
                .statement("zhang-jingsong-on-shocks")
                .isSpokenAs("zhang-jingsong-director-general")
                .isA("assessment")
                .accordingTo(GUANGDONG_NEWS);
    }

    @Test
    void whatIsGivenWithoutJudgementIsAnAccount() {
        for (String statement : List.of(
                "zeng-jinze-on-growth-sources",
                "zeng-jinze-on-industrial-structure",
                "zeng-jinze-on-goods-go-global",
                "zhang-jingsong-on-foreign-trade",
                "guangdong-foreign-affairs-office-on-partners",
                "mainland-media-on-cppcc-session")) {
            assertThat(dataset).statement(statement).isA("account").accordingTo(GUANGDONG_NEWS);
        }
        assertThat(dataset)
                .statement("zeng-jinze-on-future-priorities")
                .isA("announcement")
                .accordingTo(GUANGDONG_NEWS);
    }

    @Test
    void zengAnswersAReporterWhoseWordsAreNotTold() {
        assertThat(dataset)
                .statement("zeng-jinze-on-goods-go-global")
                .answers("reporter-question-on-goods-go-global")
                .accordingTo(GUANGDONG_NEWS);
        assertThat(dataset)
                .statement("reporter-question-on-goods-go-global")
                .isBySomeoneDescribedAs("a reporter")
                .isAddressedTo("person/zeng-jinze")
                .accordingTo(GUANGDONG_NEWS)
                .wasSaidAt("guangdong-15fyp-press-conference")
                .inferred()
                .isByNobodyNamed()
                .leavesItsChannelOpen()
                .leavesOpenWhatKindOfActItIs();
    }

    @Test
    void aQuotationThatTheEditorsCutIsNotDirect() {
        assertThat(dataset)
                .statement("zeng-jinze-on-goods-go-global")
                .isTold("edited")
                .accordingTo(GUANGDONG_NEWS);
        assertThat(dataset).document(GUANGDONG_NEWS).was("abridged").accordingTo(GUANGDONG_NEWS);
    }

    @Test
    void theElectionsAreTheWordOfMediaThatAreNotNamed() {
        assertThat(dataset)
                .statement("mainland-media-on-cppcc-session")
                .isBySomeoneDescribedAs("mainland media")
                .mentions("person/zhang-shaokang")
                .mentions("person/guo-yonghang")
                .mentions("person/liu-liang")
                .statesTheFigure("guangdong-cppcc-13-standing-committee-added-members-actual")
                .accordingTo(GUANGDONG_NEWS)
                .isByNobodyNamed()
                .leavesItsChannelOpen();
    }

    @Test
    void theOfficeIsQuotedWithoutChannelOrDay() {
        assertThat(dataset)
                .statement("guangdong-foreign-affairs-office-on-partners")
                .isBy("organization/guangdong-foreign-affairs-office")
                .statesTheFigure("guangdong-asean-trade-2025")
                .statesTheFigure("guangdong-asean-trade-growth-2025")
                .accordingTo(GUANGDONG_NEWS)
                .leavesItsChannelOpen()
                .leavesItsDateOpen();
    }

    @Test
    void aStatementLeadsToItsFigures() {
        assertThat(dataset)
                .statement("zeng-jinze-on-growth-sources")
                .statesTheFigure("guangdong-industry-information-services-growth-share-2025")
                .accordingTo(GUANGDONG_NEWS);
        assertThat(dataset)
                .statement("zeng-jinze-on-industrial-structure")
                .statesTheFigure("guangdong-advanced-manufacturing-share-actual")
                .statesTheFigure("guangdong-high-tech-share-actual")
                .accordingTo(GUANGDONG_NEWS);
        assertThat(dataset)
                .statement("zeng-jinze-on-ai-industry")
                .statesTheFigure("guangdong-ai-industry-expected")
                .statesTheFigure("guangdong-ai-industry-growth-expected")
                .statesTheFigure("guangdong-ai-industry-national-share-expected")
                .accordingTo(GUANGDONG_NEWS);
        assertThat(dataset)
                .statement("zhang-jingsong-on-foreign-trade")
                .statesTheFigure("guangdong-foreign-trade-average-growth-actual")
                .statesTheFigure("guangdong-foreign-trade-2025")
                .statesTheFigure("guangdong-foreign-trade-growth-2025")
                .statesTheFigure("guangdong-foreign-trade-rank-2025")
                .statesTheFigure("guangdong-foreign-trade-rank-duration-2025")
                .accordingTo(GUANGDONG_NEWS);
    }

    @Test
    void theWordsThatMatter() {
        assertThat(dataset)
                .statement("zhang-jingsong-on-shocks")
                .hasTheWords("the US’s double whammy, and external suppression and containment")
                .accordingTo(GUANGDONG_NEWS);
        assertThat(dataset)
                .statement("zeng-jinze-on-ai-industry")
                .hasTheWords("exceed 300 billion yuan ($41.5 billion) by year’s end")
                .accordingTo(GUANGDONG_NEWS);
        assertThat(dataset)
                .statement("zhang-jingsong-on-foreign-trade")
                .hasTheWords("ranking first nationally for 40 years")
                .accordingTo(GUANGDONG_NEWS);
    }

    @Test
    void thePressConferenceIsStagesPast() {
        assertThat(dataset)
                .meeting("guangdong-15fyp-press-conference")
                .isAtStage("held")
                .hasParticipantsWhoAre("policymakers")
                .accordingTo(GUANGDONG_NEWS)
                .hasParticipantsWhoAre("reporters")
                .inferred();
    }

    @Test
    void theSessionIsStagesPastAndItsResolutionWasAdoptedBeforeItsEnd() {
        assertThat(dataset)
                .meeting("guangdong-cppcc-13-4")
                .isAtStage("held")
                .hasParticipantsWhoAre("members")
                .accordingTo(GUANGDONG_NEWS);
        assertThat(dataset)
                .initiative("guangdong-cppcc-13-4-resolution")
                .is("adopted")
                .cameUpAt("guangdong-cppcc-13-4")
                .accordingTo(GUANGDONG_NEWS);
        Assertions.assertThat(dataset.get(Initiative.id("guangdong-cppcc-13-4-resolution"))
                        .date())
                .as("it is that of the session")
                .isEmpty();
    }

    @Test
    void theCampaignWasLaunchedOnADay() {
        assertThat(dataset)
                .initiative("guangdong-goods-go-global")
                .cameOn("2026-01-15")
                .accordingTo(GUANGDONG_NEWS);
    }

    @Test
    void thatTheMarketsFallUnderAPriorityIsInferred() {
        assertThat(dataset)
                .initiative("guangdong-diversified-markets")
                .fallsUnder("guangdong-15fyp-international-trade")
                .inferred();
    }
}
