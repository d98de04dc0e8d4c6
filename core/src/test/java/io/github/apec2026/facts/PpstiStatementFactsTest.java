package io.github.apec2026.facts;

import static io.github.apec2026.facts.ApecAssertions.assertThat;
import static io.github.apec2026.facts.Seeds.PPSTI_REPORT;
import static io.github.apec2026.facts.Seeds.WEN_WEI_PO;

import io.github.apec2026.query.ApecDataset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was said at the science partnership: what kind of act it is, of whom it asks something, how it was said and in which post. */
class PpstiStatementFactsTest {

    private final ApecDataset dataset = Seeds.dataset();

    @Test
    void theEconomiesWhoseNamesAreNotToldCall() {
        assertThat(dataset)
                .statement("apec-economies-on-practical-cooperation")
                .isBySomeoneDescribedAs("APEC economies")
                .isA("call")
                .hasTheWords("deeper policy coordination and practical cooperation")
                .accordingTo(PPSTI_REPORT)
                .isByNobodyNamed()
                .leavesItsChannelOpen()
                .isAddressedToNobodyNamed();
    }

    @Test
    void thoseWhoMetDiscuss() {
        assertThat(dataset)
                .statement("ppsti-2026-participants-on-open-innovation")
                .isBySomeoneDescribedAs("policymakers, researchers and experts")
                .cameBy("discussion")
                .isA("account")
                .accordingTo(PPSTI_REPORT);
        assertThat(dataset)
                .statement("ppsti-2026-economies-on-new-projects")
                .isBySomeoneDescribedAs("economies")
                .cameBy("discussion")
                .isA("account")
                .accordingTo(PPSTI_REPORT);
        assertThat(dataset)
                .statement("ppsti-2026-focus-of-discussions")
                .cameBy("discussion")
                .hasTheWords("the role of innovation ecosystems in strengthening regional competitiveness")
                .accordingTo(PPSTI_REPORT)
                .isByNobodyNamed();
    }

    @Test
    void chenJudgesTheTimesInHisOpeningRemarksAsViceMinister() {
        assertThat(dataset)
                .statement("chen-jiachang-on-frontier-technologies")
                .isSpokenAs("chen-jiachang-vice-minister")
                .cameBy("address")
                .isA("assessment")
                .hasTheWords("opening up new possibilities for human society")
                .accordingTo(PPSTI_REPORT);
        assertThat(dataset)
                .statement("chen-jiachang-on-technological-revolution")
                .isSpokenAs("chen-jiachang-vice-minister")
                .cameBy("address")
                .hasTheWords("a new round of technological revolution and industrial transformation")
                .accordingTo(PPSTI_REPORT);
    }

    @Test
    void thatHisLaterWordsAreFromTheAddressIsInferred() {
        for (String later : List.of(
                "chen-jiachang-on-asia-pacific-economies",
                "chen-jiachang-on-regional-prosperity",
                "chen-jiachang-on-focus-and-effort")) {
            assertThat(dataset)
                    .statement(later)
                    .isSpokenAs("chen-jiachang-vice-minister")
                    .cameBy("address")
                    .inferred()
                    .leavesItsDateOpen();
        }
    }

    @Test
    void whatIsRequiredOfUsIsInferredToBeAskedOfTheRegion() {
        assertThat(dataset)
                .statement("chen-jiachang-on-regional-prosperity")
                .isA("call")
                .hasTheWords("take science, technology and innovation as the key")
                .accordingTo(PPSTI_REPORT)
                .isAddressedTo("place/asia-pacific")
                .inferred();
    }

    @Test
    void whatIsCrucialToPursueIsAskedOfNobodyNamed() {
        assertThat(dataset)
                .statement("chen-jiachang-on-focus-and-effort")
                .isA("call")
                .hasTheWords("greater focus and sustained efforts")
                .accordingTo(PPSTI_REPORT)
                .isAddressedToNobodyNamed();
    }

    @Test
    void parkAsksItOfTheGroupThatHeChairs() {
        assertThat(dataset)
                .statement("hwanil-park-on-policy-direction")
                .isSpokenAs("hwanil-park-chair")
                .isA("call")
                .isAddressedTo("organization/ppsti")
                .hasTheWords("clear and forward-looking policy direction")
                .accordingTo(PPSTI_REPORT);
        for (String asWe : List.of("hwanil-park-on-ppsti-role", "hwanil-park-on-measurable-outcomes")) {
            assertThat(dataset)
                    .statement(asWe)
                    .isA("call")
                    .isAddressedTo("organization/ppsti")
                    .inferred();
        }
    }

    @Test
    void parkJudgesWhatAdvancesDo() {
        assertThat(dataset)
                .statement("hwanil-park-on-global-environment")
                .isSpokenAs("hwanil-park-chair")
                .isA("assessment")
                .hasTheWords("reshaping economies and elevating national security concerns")
                .accordingTo(PPSTI_REPORT)
                .isAddressedToNobodyNamed();
    }

    @Test
    void habibAsksEconomiesToHarnessDiversity() {
        assertThat(dataset)
                .statement("hazami-habib-on-diversity")
                .isSpokenAs("hazami-habib-vice-chair")
                .isA("call")
                .hasTheWords("harness diversity across the region")
                .accordingTo(PPSTI_REPORT)
                .isAddressedTo("place/asia-pacific")
                .inferred();
    }

    @Test
    void habibExplainsOpenInnovation() {
        assertThat(dataset)
                .statement("hazami-habib-on-partnerships")
                .isSpokenAs("hazami-habib-vice-chair")
                .isA("assessment")
                .hasTheWords("not merely about technology transfer; it is about building strong partnerships")
                .accordingTo(PPSTI_REPORT);
    }

    @Test
    void howParkAndHabibSpokeIsNotTold() {
        for (String statement : List.of(
                "hwanil-park-on-need-for-direction",
                "hwanil-park-on-ppsti-role",
                "hwanil-park-on-global-environment",
                "hwanil-park-on-policy-direction",
                "hwanil-park-on-measurable-outcomes",
                "hazami-habib-on-openness",
                "hazami-habib-on-diversity",
                "hazami-habib-on-partnerships",
                "hazami-habib-on-collaborative-approaches")) {
            assertThat(dataset).statement(statement).leavesItsChannelOpen().leavesItsOccasionOpen();
        }
    }

    @Test
    void theReportAnnouncesWhatTheOutcomesAreFor() {
        assertThat(dataset)
                .statement("ppsti-2026-on-outcomes")
                .isA("announcement")
                .accordingTo(PPSTI_REPORT)
                .isByNobodyNamed();
    }

    @Test
    void thePrioritiesAreCounted() {
        assertThat(dataset)
                .statement("apec-economies-on-innovation-priority")
                .isA("account")
                .statesTheFigure("apec-2026-priorities-actual")
                .mentions("edition/2026")
                .accordingTo(PPSTI_REPORT);
        assertThat(dataset)
                .observation("apec-2026-priorities-actual")
                .forPeriod("2026")
                .accordingTo(PPSTI_REPORT, WEN_WEI_PO);
        assertThat(dataset)
                .observation("apec-2026-priorities-actual")
                .counts("Innovation")
                .accordingTo(PPSTI_REPORT);
    }
}
