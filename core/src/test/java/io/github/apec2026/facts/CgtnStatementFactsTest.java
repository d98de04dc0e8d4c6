package io.github.apec2026.facts;

import static io.github.apec2026.facts.ApecAssertions.assertThat;
import static io.github.apec2026.facts.Seeds.CGTN_OPINION;

import io.github.apec2026.model.Id;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.Person;
import io.github.apec2026.model.Statement;
import io.github.apec2026.model.StatementAct;
import io.github.apec2026.query.ApecDataset;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** What the author of the opinion on Gyeongju does by what he writes: he judges, accounts and calls, and commits nobody. */
class CgtnStatementFactsTest {

    private final ApecDataset dataset = Seeds.dataset();

    @Test
    void heWritesAsAResearchFellow() {
        for (String statement : List.of("yang-xing-on-global-governance", "yang-xing-on-korean-industry")) {
            assertThat(dataset)
                    .statement(statement)
                    .isSpokenAs("yang-xing-research-fellow")
                    .cameBy("written")
                    .accordingTo(CGTN_OPINION)
                    .leavesItsOccasionOpen()
                    .leavesItsDateOpen();
        }
    }

    @Test
    void onlyOfTheSentenceThatTellsThatTheLeadersMeetIsItInferredThatTheyDid() {
        assertThat(dataset)
                .statement("yang-xing-on-the-time-of-the-meeting")
                .wasSaidDuring("aelm-2025")
                .inferred()
                .leavesItsOccasionOpen();
        Assertions.assertThat(
                        dataset.statements().during(Meeting.id("aelm-2025")).ids())
                .extracting(Id::key)
                .containsExactly("yang-xing-on-the-time-of-the-meeting");
    }

    @Test
    void whatChinaWillDoIsHisPrediction() {
        assertThat(dataset)
                .statement("yang-xing-on-chinas-course")
                .isA("assessment")
                .hasTheWords("expand inclusive growth through cultural and green transformation")
                .accordingTo(CGTN_OPINION);
        assertThat(dataset)
                .statement("yang-xing-on-chinese-solutions")
                .isA("assessment")
                .hasTheWords("replicable, scalable, and measurable Chinese solutions")
                .accordingTo(CGTN_OPINION);
    }

    @Test
    void heCommitsNobody() {
        List<Statement> his =
                dataset.statements().spokenBy(Person.id("yang-xing")).stream().toList();

        Assertions.assertThat(his).hasSize(22);
        Assertions.assertThat(his)
                .allMatch(statement -> statement
                        .act()
                        .filter(act -> act != StatementAct.COMMITMENT && act != StatementAct.ANNOUNCEMENT)
                        .isPresent());
    }

    @Test
    void heCallsOnTheEconomiesOfTheRegion() {
        assertThat(dataset)
                .statement("yang-xing-on-institutional-alignment")
                .isA("call")
                .isAddressedTo("place/asia-pacific")
                .hasTheWords("from \"physical connectivity\" to \"institutional alignment\"")
                .accordingTo(CGTN_OPINION);
    }

    @Test
    void heCallsOnNobodyNamed() {
        assertThat(dataset)
                .statement("yang-xing-on-innovation-as-a-barrier")
                .isA("call")
                .hasTheWords("innovation should not become a new barrier")
                .accordingTo(CGTN_OPINION)
                .isAddressedToNobodyNamed();
    }

    @Test
    void whatChinaAndKoreaDoHeTells() {
        for (String statement : List.of(
                "yang-xing-on-chinas-stance",
                "yang-xing-on-korean-industry",
                "yang-xing-on-chinas-ai-ecosystem",
                "yang-xing-on-chinas-opening-up")) {
            assertThat(dataset).statement(statement).isA("account").accordingTo(CGTN_OPINION);
        }
    }

    @Test
    void whatItIsWorthHeJudges() {
        assertThat(dataset)
                .statement("yang-xing-on-asian-wisdom")
                .isA("assessment")
                .hasTheWords("contributing \"Asian wisdom\" to international rule-making")
                .accordingTo(CGTN_OPINION);
        assertThat(dataset)
                .statement("yang-xing-on-chinas-certainty")
                .isA("assessment")
                .hasTheWords("China is continuing to inject certainty")
                .accordingTo(CGTN_OPINION);
        assertThat(dataset)
                .statement("yang-xing-on-de-risking")
                .isA("assessment")
                .hasTheWords("\"De-risking\" isn't the synonym of \"de-cooperation\"")
                .accordingTo(CGTN_OPINION);
    }

    @Test
    void hisWordsAreTranslatedSoNoneAreDirect() {
        Assertions.assertThat(dataset.statements().spokenBy(Person.id("yang-xing")).stream())
                .allMatch(statement -> statement.mode().code().equals("edited"));
    }

    @Test
    void theEditorTellsOfTheTranslationInANote() {
        assertThat(dataset)
                .statement("cgtn-editors-note")
                .isBySomeoneDescribedAs("Editor")
                .cameBy("editorial-note")
                .isA("account")
                .hasTheWords("translated from Chinese and edited for brevity and clarity")
                .accordingTo(CGTN_OPINION)
                .isByNobodyNamed();
    }

    @Test
    void hisProposalsAreWrittenAndFallUnderNoPriority() {
        for (String proposal : List.of(
                "yang-xing-institutional-alignment",
                "yang-xing-rcep-mechanisms",
                "yang-xing-computing-networks",
                "yang-xing-cultural-finance")) {
            assertThat(dataset)
                    .initiative(proposal)
                    .cameBy("written")
                    .accordingTo(CGTN_OPINION)
                    .leavesOpenWhereItCameUp()
                    .fallsUnderNoPriority();
        }
    }

    @Test
    void howAgreementsAndMeasuresOfOthersCameUpHeDoesNotTell() {
        for (String initiative : List.of(
                "china-rok-fta",
                "china-rok-fta-upgrade",
                "korea-core-industry-transformation",
                "korea-tax-relief",
                "global-ai-governance-action-plan",
                "china-new-energy-investment",
                "china-high-standard-opening-up")) {
            assertThat(dataset)
                    .initiative(initiative)
                    .leavesOpenHowItWasPutForward()
                    .leavesOpenWhereItCameUp();
        }
    }
}
