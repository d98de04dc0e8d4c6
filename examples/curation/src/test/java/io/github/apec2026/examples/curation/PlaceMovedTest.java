package io.github.apec2026.examples.curation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that was placed, and a document that is not what it was. */
class PlaceMovedTest {

    private static final String TEXT = "Ships 🚢 wait.\nThey came in May.\n\nShips 🚢 wait.\n\nThe end.\n";

    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void place() {
        desk = new Desk(folder).document(TEXT).claims("""
                        {"document": {"id": "bulletin", "language": "en"},
                         "repeats": [{"first": "Ships", "last": "wait.", "of": "Ships"}],
                         "passages": [
                         {"first": "Ships", "last": "wait.", "nothing": "made up", "curator": "a note of 1.50"},
                         {"first": "They", "last": "May.", "note": [1.50, null],
                          "facts": {"meetings": {"x": {"dates": {"value": "2026-05", "given": {"passage": "The end"}}}}}},
                         {"first": "The end", "last": "end.", "nothing": "made up"}]}
                        """);
        assertThat(desk.place("--write").code()).isZero();
    }

    @Test
    void placingAPlacedFileAgainChangesNoByte() {
        String placed = desk.claimsText();
        assertThat(desk.place().out()).isEqualTo(placed);
        desk.place("--write");
        assertThat(desk.claimsText()).isEqualTo(placed);
    }

    @Test
    void placingAgainHoldsWhatStandsAfterARepeatAndOnceMoreFurtherDown() {
        desk.document("Ships wait.\n\nShips wait.\n\nVCG\n\nPort.\n\nVCG\n").claims("""
                        {"document": {"id": "bulletin", "language": "en"}, "repeats": [{"of": "Ships"}], "passages": [
                         {"first": "Ships", "last": "wait.", "nothing": "made up"},
                         {"first": "VCG", "last": "VCG", "nothing": "made up"},
                         {"first": "Port", "last": "Port.", "nothing": "made up"},
                         {"first": "VCG", "last": "VCG", "nothing": "made up"}]}
                        """);
        assertThat(desk.place("--write").err()).isEmpty();
        assertThat(Placed.of(desk, desk.place()).passages()).containsExactly("Ships wait.", "VCG", "Port.", "VCG");
        assertThat(desk.place().out()).isEqualTo(desk.claimsText());
    }

    @Test
    void membersThatTheToolDoesNotKnowAreKept() {
        assertThat(desk.claimsText()).contains("\"curator\": \"a note of 1.50\"", "\"note\": [1.50, null]");
    }

    @Test
    void passagesRepeatsAndReferencesMoveTogether() {
        desk.document("\n\n" + TEXT.replace("\n", "\r\n"));
        Placed placed = Placed.of(desk, desk.place());
        assertThat(placed.passages()).containsExactly("Ships 🚢 wait.", "They came in May.", "The end.");
        assertThat(placed.repeats()).containsExactly("Ships 🚢 wait.");
        assertThat(placed.file().at("/passages/1/facts/meetings/x/dates/given"))
                .isEqualTo(placed.file().at("/passages/2/at"));
        assertThat(placed.file().at("/repeats/0/of")).isEqualTo(placed.file().at("/passages/0/at"));
        assertThat(placed.file().at("/passages/0/at").intValue()).isEqualTo(2);
    }

    @Test
    void textThatWasPutInNeedsAPassageOfItsOwn() {
        desk.document(TEXT.replace("The end", "New today.\n\nThe end"));
        Desk.Ran ran = desk.place();
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("/passages/2: the text from 50 to 60 (\"New today.\"), before this passage");

        Example.spoil(
                desk,
                "    {\"at\": 50",
                "{\"first\": \"New\", \"last\": \"today.\", \"nothing\": \"made up\"}, {\"at\": 50");
        assertThat(Placed.of(desk, desk.place()).passages())
                .containsExactly("Ships 🚢 wait.", "They came in May.", "New today.", "The end.");
    }

    @Test
    void aPassageWhoseTextWasChangedIsRefused() {
        desk.document(TEXT.replace("May", "June"));
        Desk.Ran ran = desk.place();
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err())
                .contains(
                        "/passages/1: the text with the digest ",
                        "once at 15, does not occur at or after 14: it was changed");
    }

    @Test
    void aPassageThatCouldStandInTwoPlacesIsRefused() {
        desk.document("New. Ships 🚢 wait.\nThey came in May.\n\nShips 🚢 wait.\n\nThe end.\n");
        Desk.Ran ran = desk.place();
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("/passages/0: the text with the digest ", "occurs at [5, 39]");
    }

    @Test
    void aFileInAnotherLayoutIsLaidOut() {
        String placed = desk.claimsText();
        desk.claims(placed.replaceAll("\n *", " "));
        assertThat(desk.place().out()).isEqualTo(placed);
    }
}
