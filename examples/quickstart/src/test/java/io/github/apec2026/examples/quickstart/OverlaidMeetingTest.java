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
                  "summary": {"value": {"en": "The cranes are tall."}, "because": "We heard it."}},
                "harbour-walk-on-ships": {
                  "mode": {"value": "direct", "because": "We wrote it down."},
                  "act": {"value": "hope", "because": "She wished."},
                  "channel": {"value": "remarks", "because": "She said so on the way."},
                  "date": {"value": "2026-02-03", "because": "The day after."},
                  "speaker": {"value": "person/ana-torres", "because": "We know her."},
                  "capacities": [{"value": "ana-torres-minister", "because": "She said so."}],
                  "occasion": {"value": "harbour-walk", "because": "We were there."},
                  "summary": {"value": {"en": "More ships would be good."}, "because": "We heard it."}},
                "harbour-walk-on-tides": {
                  "mode": {"value": "reported", "because": "We heard it."},
                  "act": {"value": "assessment", "because": "It judges."},
                  "speakerDescription": {"value": {"en": "a sailor"}, "because": "No name was given."},
                  "origin": {"value": "peru", "because": "The sailor told us."},
                  "occasion": {"value": "harbour-walk", "because": "We were there."},
                  "summary": {"value": {"en": "The tide is low."}, "because": "We heard it."}}},
              "persons": {"ana-torres": {"names": [{"value": {"en": "Ana Torres"}, "because": "Her card."}]}},
              "positions": {
                "ana-torres-minister": {
                  "holder": {"value": "ana-torres", "because": "Her card."},
                  "title": {"value": {"en": "minister"}, "because": "Her card."},
                  "sector": {"value": "government", "because": "Her card."}},
                "ana-torres-professor": {
                  "holder": {"value": "ana-torres", "because": "Her card."},
                  "title": {"value": {"en": "professor"}, "because": "Her card."},
                  "sector": {"value": "academia", "because": "Her card."}}}}}
            """);

    private static ApecDataset with(String overlay) {
        return Apec2026.loader()
                .with(ClaimSource.overlay("ours.json", overlay.getBytes(StandardCharsets.UTF_8)))
                .read()
                .orThrow();
    }

    @Test
    void aSpeakerIsIntroducedByTheCapacityAndNotByTheOtherPosts() {
        assertThat(MeetingScreen.of("som1-2026", APEC).section("SAID AT (unnamed) visit: 3 statements"))
                .contains(
                        "Ana Torres, minister, in remarks, 3 Feb 2026 hope More ships would be good. (direct speech)");
    }

    @Test
    void aDescribedSpeakerHasAnOrigin() {
        assertThat(MeetingScreen.of("som1-2026", APEC).section("SAID AT (unnamed) visit: 3 statements"))
                .contains("a sailor, of Peru assessment The tide is low.");
    }

    @Test
    void aStatementWithoutAnActIsAStatement() {
        assertThat(MeetingScreen.of("som1-2026", APEC).section("SAID AT (unnamed) visit: 3 statements"))
                .contains("no speaker named statement The cranes are tall.");
    }

    @Test
    void aPartOfAPartIsShownWithWhatWasSaidThere() {
        MeetingScreen screen = MeetingScreen.of("som1-2026", APEC);

        int parts =
                new MeetingTree(APEC.get(Meeting.id("som1-2026")), APEC).parts().size();
        assertThat(screen.section("ITS PARTS")).startsWith("ITS PARTS " + parts + " ");
        assertThat(parts).isGreaterThanOrEqualTo(3);
        assertThat(screen.section("SAID AT (unnamed) visit: 3 statements")).contains("The cranes are tall.");
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
