package io.github.apec2026.facts;

import static io.github.apec2026.facts.ApecAssertions.assertThat;
import static io.github.apec2026.facts.Seeds.TECHNOLOGY_VISIT;
import static io.github.apec2026.facts.Seeds.WEN_WEI_PO;

import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.query.ApecDataset;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** How the page of the technology visit tells of meetings, whom it expects there and what its figures count. */
class VisitMeetingFactsTest {

    private final ApecDataset dataset = Seeds.dataset();

    @Test
    void thePageWasWrittenBetweenTheVisitAndTheEndOfSom1() {
        assertThat(dataset)
                .document(TECHNOLOGY_VISIT)
                .isNotBefore("2026-02-02")
                .accordingTo(TECHNOLOGY_VISIT)
                .isNotAfter("2026-02-10")
                .inferred();
    }

    @Test
    void som1IsUnderWayTheVisitOverAndTheLeadersMeetingToCome() {
        assertThat(dataset).meeting("som1-2026").isAtStage("under-way").accordingTo(TECHNOLOGY_VISIT);
        assertThat(dataset)
                .meeting("som1-2026-technology-visit")
                .isAtStage("held")
                .accordingTo(TECHNOLOGY_VISIT);
        assertThat(dataset.accordingTo(SourceDocument.id(TECHNOLOGY_VISIT)))
                .meeting("aelm-2026")
                .isAtStage("planned");
    }

    @Test
    void theSecretariatTheCouncilAndTheEconomiesAreExpected() {
        assertThat(dataset)
                .meeting("som1-2026")
                .expects("organization/apec-secretariat")
                .expects("organization/abac")
                .expectsParticipantsWhoAre("member-economies")
                .expectsParticipantsWhoAre("organizations")
                .expectsParticipantsWhoAre("business")
                .accordingTo(TECHNOLOGY_VISIT);
    }

    @Test
    void delegatesWereOnTheVisit() {
        assertThat(dataset)
                .meeting("som1-2026-technology-visit")
                .hasParticipantsWhoAre("delegates")
                .accordingTo(TECHNOLOGY_VISIT)
                .hasParticipantsWhoAre("organizations")
                .inferred();
    }

    @Test
    void thatGuestsTookPartInSom1IsInferred() {
        assertThat(dataset.accordingTo(SourceDocument.id(TECHNOLOGY_VISIT)))
                .meeting("som1-2026")
                .hasParticipantsWhoAre("guests")
                .inferred();
    }

    @Test
    void sessionsAndSupportingEventsAreCountedTogether() {
        assertThat(dataset)
                .observation("som1-2026-events-expected")
                .counts("sessions")
                .counts("supporting events")
                .hasTheScope("Sessions and supporting events are counted together; whether another figure of events"
                        + " counts the same is not told.")
                .accordingTo(TECHNOLOGY_VISIT);
    }

    @Test
    void participantsFromTheSecretariatAndTheCouncilAreCountedWithTheOthers() {
        assertThat(dataset)
                .observation("som1-2026-participants-expected")
                .counts("APEC member economies")
                .counts("APEC Secretariat")
                .counts("APEC Business Advisory Council")
                .hasTheScope("Participants from the APEC Secretariat and the APEC Business Advisory Council are counted"
                        + " with those from the member economies; whether a figure of delegates counts them, too, is"
                        + " not told.")
                .accordingTo(TECHNOLOGY_VISIT);
    }

    @Test
    void twoOfTheLanguagesAreNamed() {
        assertThat(dataset)
                .observation("shifang-ronghai-system-languages-actual")
                .counts("Japanese")
                .counts("Korean")
                .hasNoPeriodBecause("The sentence is in the present tense and names no time.")
                .accordingTo(TECHNOLOGY_VISIT);
    }

    @Test
    void som1IsTheFirstOfTheYear() {
        assertThat(dataset).meeting("som1-2026").hasOrdinal(1).accordingTo(TECHNOLOGY_VISIT, WEN_WEI_PO);
    }

    @Test
    void noFigureOfThePageHasAPeriodAndEachHasAReason() {
        Assertions.assertThat(dataset.accordingTo(SourceDocument.id(TECHNOLOGY_VISIT))
                        .observations()
                        .list())
                .hasSize(4)
                .allSatisfy(figure -> {
                    Assertions.assertThat(figure.period()).as("%s", figure.id()).isEmpty();
                    Assertions.assertThat(figure.noPeriodBecause())
                            .as("%s", figure.id())
                            .isPresent();
                });
    }
}
