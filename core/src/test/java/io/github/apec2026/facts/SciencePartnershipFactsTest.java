package io.github.apec2026.facts;

import static io.github.apec2026.facts.ApecAssertions.assertThat;
import static io.github.apec2026.facts.Seeds.PPSTI_REPORT;

import io.github.apec2026.query.ApecDataset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the science partnership discussed, and what its chairs said. */
class SciencePartnershipFactsTest {

    private final ApecDataset dataset = Seeds.dataset();

    @Test
    void chenJiachangOpens() {
        assertThat(dataset)
                .statement("chen-jiachang-on-frontier-technologies")
                .isBy("person/chen-jiachang")
                .isTold("direct")
                .wasSaidAt("ppsti-2026")
                .accordingTo(PPSTI_REPORT);
    }

    @Test
    void chensLaterWordsAreOnlyInferredToBeFromTheMeeting() {
        for (String later : List.of(
                "chen-jiachang-on-asia-pacific-economies",
                "chen-jiachang-on-regional-prosperity",
                "chen-jiachang-on-focus-and-effort")) {
            assertThat(dataset).statement(later).wasSaidAt("ppsti-2026").inferred();
        }
    }

    @Test
    void whatTheEconomiesCalledForIsNoStatementOfApec() {
        assertThat(dataset)
                .statement("apec-economies-on-practical-cooperation")
                .mentions("organization/apec")
                .accordingTo(PPSTI_REPORT)
                .isByNobodyNamed();
    }

    @Test
    void parkWantsMeasurableOutcomes() {
        assertThat(dataset)
                .statement("hwanil-park-on-measurable-outcomes")
                .isBy("person/hwanil-park")
                .accordingTo(PPSTI_REPORT)
                .leavesItsOccasionOpen();
    }

    @Test
    void habibSpeaksOfPartnerships() {
        assertThat(dataset)
                .statement("hazami-habib-on-partnerships")
                .isBy("person/hazami-habib")
                .isTold("direct")
                .accordingTo(PPSTI_REPORT);
    }

    @Test
    void fundedProjectsAreUnderWay() {
        assertThat(dataset)
                .initiative("ppsti-apec-funded-projects")
                .isA("programme")
                .is("under-way")
                .accordingTo(PPSTI_REPORT);
    }

    @Test
    void newProjectsAreProposedByNobodyNamed() {
        assertThat(dataset)
                .initiative("ppsti-new-project-proposals")
                .isA("proposal")
                .is("proposed")
                .isAbout("women-in-science")
                .isAbout("youth-innovation")
                .accordingTo(PPSTI_REPORT);
    }

    @Test
    void theWorkProgrammeIsPlanned() {
        assertThat(dataset)
                .initiative("ppsti-future-work-programme")
                .is("planned")
                .accordingTo(PPSTI_REPORT);
    }
}
