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
    void aPartOfAPartIsToldWithWhatWasSaidThere() {
        Told told = Told.of("som1-2026", APEC);

        int parts = new WholeMeeting(APEC.get(Meeting.id("som1-2026")), APEC)
                .parts()
                .size();
        assertThat(told.section("ITS PARTS")).startsWith("ITS PARTS " + parts + " ");
        assertThat(parts).isGreaterThanOrEqualTo(3);
        assertThat(told.section("SAID AT (unnamed) visit: 1 statement")).contains("The cranes are tall.");
    }

    @Test
    void whatNoDocumentSaysPointsToTheRegisterAndItsReason() {
        Told told = Told.of("harbour-walk", APEC);

        assertThat(told.lines())
                .filteredOn(line -> line.text().startsWith("part of"))
                .extracting(Told.Line::keys)
                .containsExactly("[r] b");
        assertThat(told.section("NOTES")).contains("b curated: The last hour of it.");
        assertThat(told.section("SOURCES")).contains("[r] no document").doesNotContain("[1]");
    }

    @Test
    void aDateThatIsContestedIsToldWithItsRival() {
        Told told = Told.of("som1-2026", FiveDocuments.of(APEC));

        assertThat(told.section("A MEETING")).contains("when 1-10 Feb 2026");
        assertThat(told.section("WHERE SOURCES DISAGREE"))
                .startsWith("WHERE SOURCES DISAGREE in 3 matters dates of first APEC Senior Officials' Meeting")
                .contains("kept 2-11 Feb 2026: no words in [r]", "Chosen because it rests on firmer ground");
    }
}
