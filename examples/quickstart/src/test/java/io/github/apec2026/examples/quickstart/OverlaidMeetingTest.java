package io.github.apec2026.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.Apec2026;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.spi.ClaimSource;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What the screen makes of claims that somebody adds. */
class OverlaidMeetingTest {

    private static final ApecDataset APEC = with("""
            {"format": 1, "facts": {
              "meetings": {
                "som1-2026": {"dates": {"value": "2026-02-02/2026-02-11", "because": "Our calendar."}},
                "harbour-walk": {
                  "kind": {"value": "visit", "because": "It was a walk."},
                  "partOf": {"value": "som1-2026-technology-visit", "because": "The last hour of it."}}},
              "statements": {
                "harbour-walk-on-cranes": {
                  "mode": {"value": "reported", "because": "We heard it."},
                  "occasion": {"value": "harbour-walk", "because": "We were there."},
                  "summary": {"value": {"en": "The cranes are tall."}, "because": "We heard it."}}}}}
            """);

    private static ApecDataset with(String overlay) {
        return Apec2026.loader()
                .with(ClaimSource.overlay("ours.json", overlay.getBytes(StandardCharsets.UTF_8)))
                .read()
                .orThrow();
    }

    @Test
    void aPartOfAPartIsShownWithWhatWasSaidThere() {
        MeetingScreen screen = MeetingScreen.of("som1-2026", APEC);

        int parts =
                new MeetingTree(APEC.get(Meeting.id("som1-2026")), APEC).parts().size();
        assertThat(screen.section("ITS PARTS")).startsWith("ITS PARTS " + parts + " ");
        assertThat(parts).isGreaterThanOrEqualTo(3);
        assertThat(screen.section("SAID AT (unnamed) visit: 1 statement")).contains("The cranes are tall.");
    }

    @Test
    void whatNoDocumentSaysPointsToTheRegisterAndItsReason() {
        MeetingScreen screen = MeetingScreen.of("harbour-walk", APEC);

        assertThat(screen.lines())
                .filteredOn(line -> line.text().startsWith("part of"))
                .extracting(MeetingScreen.Line::keys)
                .containsExactly("[r] b");
        assertThat(screen.section("NOTES")).contains("b curated: The last hour of it.");
        assertThat(screen.section("SOURCES"))
                .contains("[r] the editors' register")
                .doesNotContain("[1]");
    }

    @Test
    void aContestedDateIsShownWithItsRival() {
        MeetingScreen screen = MeetingScreen.of("som1-2026", FiveDocuments.of(APEC));

        assertThat(screen.section("A MEETING")).contains("when 1-10 Feb 2026");
        assertThat(screen.section("WHERE SOURCES DISAGREE"))
                .startsWith("WHERE SOURCES DISAGREE in 3 matters dates of first APEC Senior Officials' Meeting")
                .contains("other 2-11 Feb 2026: no words in [r]", "Chosen because its basis is stronger");
    }
}
