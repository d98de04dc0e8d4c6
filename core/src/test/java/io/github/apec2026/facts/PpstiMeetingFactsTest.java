package io.github.apec2026.facts;

import static io.github.apec2026.facts.ApecAssertions.assertThat;
import static io.github.apec2026.facts.Seeds.PPSTI_REPORT;

import io.github.apec2026.query.ApecDataset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The meeting of the science partnership as its report tells of it: that it was held, who met, and what it leaves open. */
class PpstiMeetingFactsTest {

    private final ApecDataset dataset = Seeds.dataset();

    @Test
    void itWasHeld() {
        assertThat(dataset).meeting("ppsti-2026").isAtStage("held").accordingTo(PPSTI_REPORT);
    }

    @Test
    void policymakersResearchersAndExpertsMet() {
        assertThat(dataset)
                .meeting("ppsti-2026")
                .hasParticipantsWhoAre("policymakers")
                .hasParticipantsWhoAre("researchers")
                .hasParticipantsWhoAre("experts")
                .accordingTo(PPSTI_REPORT)
                .hasParticipantsWhoAre("member-economies")
                .inferred();
    }

    @Test
    void theViceMinisterIsOfChina() {
        assertThat(dataset)
                .person("chen-jiachang")
                .holds("vice minister of science and technology of China")
                .isOfEconomy("china")
                .accordingTo(PPSTI_REPORT);
    }

    @Test
    void theReportTellsOfNoDay() {
        assertThat(dataset).document(PPSTI_REPORT).leavesItsDateOpen().tellsOfNoDay();
    }

    @Test
    void howItsProjectsCameUpIsNotTold() {
        for (String initiative : List.of(
                "ppsti-apec-funded-projects",
                "ppsti-open-science-initiatives",
                "ppsti-scientist-exchange-programmes",
                "ppsti-new-project-proposals",
                "ppsti-future-work-programme",
                "ppsti-policy-recommendations")) {
            assertThat(dataset)
                    .initiative(initiative)
                    .leavesOpenHowItWasPutForward()
                    .leavesOpenWhereItCameUp()
                    .fallsUnderNoPriority();
        }
    }
}
