package io.github.apec2026.facts;

import static io.github.apec2026.facts.ApecAssertions.assertThat;
import static io.github.apec2026.facts.Seeds.CGTN_OPINION;

import io.github.apec2026.model.Meeting;
import io.github.apec2026.query.ApecDataset;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** The meetings of 2025 as the opinion tells of them, and what its page tells of itself. */
class CgtnMeetingFactsTest {

    private final ApecDataset dataset = Seeds.dataset();

    @Test
    void theLeadersMeetingIsUnderWay() {
        assertThat(dataset).meeting("aelm-2025").isAtStage("under-way").accordingTo(CGTN_OPINION);
    }

    @Test
    void theCulturalDialogueWasHeld() {
        assertThat(dataset)
                .meeting("cultural-industries-dialogue-2025")
                .isAtStage("held")
                .accordingTo(CGTN_OPINION);
    }

    @Test
    void theCaptionsMeetingIsPerhapsTheLeadersMeeting() {
        assertThat(dataset).meeting("apec-2025-gyeongju").isPerhaps("aelm-2025").accordingTo(CGTN_OPINION);
        assertThat(dataset).meeting("aelm-2025").isPerhaps("apec-2025-gyeongju").accordingTo(CGTN_OPINION);
        for (String meeting : new String[] {"apec-2025-gyeongju", "aelm-2025"}) {
            Assertions.assertThat(dataset.claims(Meeting.id(meeting), "perhapsSameAs"))
                    .isNotEmpty()
                    .allMatch(claim -> claim.because().isPresent());
        }
    }

    @Test
    void theCaptionDoesNotTellHowFarItsMeetingIs() {
        assertThat(dataset).meeting("apec-2025-gyeongju").isToldInNoStage();
    }

    @Test
    void thePageIsNotOlderThanItsPicture() {
        assertThat(dataset)
                .document(CGTN_OPINION)
                .isNotBefore("2025-10-31")
                .accordingTo(CGTN_OPINION)
                .leavesOpenUntilWhenItWasWritten()
                .leavesItsDateOpen();
    }

    @Test
    void itsTextWasTranslatedAbridgedAndEdited() {
        assertThat(dataset)
                .document(CGTN_OPINION)
                .was("translated")
                .was("abridged")
                .was("edited")
                .accordingTo(CGTN_OPINION);
    }
}
