package io.github.apec2026.examples.curation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What refers to a passage by its place: {@code given}, and the repeats. */
class PlaceReferencesTest {

    private static final String TEXT = """
            Bulletin of 2026.

            Ships wait in the port.
            They came in May.

            Ships wait
            in the port.

            The end.
            """;

    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void desk() {
        desk = new Desk(folder).document(TEXT);
    }

    private Desk draft(String given, String repeats) {
        return desk.claims("""
                {"document": {"id": "bulletin", "language": "en"}, "repeats": [%s], "passages": [
                 {"first": "Bulletin", "last": "2026.", "nothing": "date line"},
                 {"first": "Ships", "last": "port.", "nothing": "made up"},
                 {"first": "They", "last": "May.",
                  "facts": {"meetings": {"x": {"dates": {"value": "2026-05", "quote": "May", "given": %s}}}}},
                 {"first": "The end", "last": "end.", "nothing": "made up"}]}
                """.formatted(repeats, given));
    }

    private static String repeat(String of) {
        return "{\"first\": \"Ships\", \"last\": \"port.\", \"of\": " + of + "}";
    }

    private void assertRefused(String message) {
        Desk.Ran ran = desk.place();
        assertThat(ran.err()).contains(message);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.code()).isEqualTo(1);
    }

    @Test
    void aPassageThatIsGivenByItsFirstWordsBecomesAPosition() {
        draft("{\"passage\": \"Ships wait\"}", repeat("\"Ships\""));
        assertThat(Placed.of(desk, desk.place()).file().at("/passages/2/facts/meetings/x/dates/given"))
                .hasToString("19");
    }

    @Test
    void aClaimThatIsGivenStaysAsItIs() {
        draft("\"documents/bulletin/published\"", repeat("\"Ships\""));
        assertThat(Placed.of(desk, desk.place()).file().at("/passages/2/facts/meetings/x/dates/given"))
                .hasToString("\"documents/bulletin/published\"");
    }

    @Test
    void aRepeatIsFoundByItsPassageUpToWhiteSpace() {
        draft("\"x\"", repeat("\"Ships\""));
        Placed placed = Placed.of(desk, desk.place());
        assertThat(placed.repeats()).containsExactly("Ships wait\nin the port.");
        assertThat(placed.file().at("/repeats/0")).hasToString("{\"at\":62,\"length\":23,\"of\":19}");
    }

    @Test
    void aRepeatMayNameItsPassageByPosition() {
        draft("\"x\"", repeat("19"));
        assertThat(Placed.of(desk, desk.place()).repeats()).hasSize(1);
    }

    @Test
    void aRepeatThatIsNotPrintedAgainIsRefused() {
        draft("\"x\"", repeat("\"They\""));
        assertRefused("/repeats/0: the passage at 43 (\"They came in May.\") is not printed a second time");
    }

    @Test
    void aRepeatWithOtherFirstWordsThanItsPassageIsRefused() {
        draft("\"x\"", repeat("\"Ships\"").replace("\"first\": \"Ships\"", "\"first\": \"Boats\""));
        assertRefused("is not printed a second time outside the passages with these \"first\" and \"last\" words");
    }

    @Test
    void oneRepeatOfWhatIsPrintedThreeTimesIsRefusedAndTwoAreNot() {
        desk.document(TEXT + "\nShips wait in the port.\n");
        draft("\"x\"", repeat("\"Ships\""));
        assertRefused("/repeats/0: ambiguous: the passage at 19 is printed again at [62, 97]");

        draft("\"x\"", repeat("\"Ships\"") + "," + repeat("\"Ships\""));
        assertThat(Placed.of(desk, desk.place()).repeats())
                .containsExactly("Ships wait\nin the port.", "Ships wait in the port.");
    }

    @Test
    void wordsThatStartNoPassageAreRefused() {
        draft("{\"passage\": \"wait in\"}", repeat("\"Ships\""));
        assertRefused("/passages/2/facts/meetings/x/dates: no passage starts with \"wait in\"");
    }

    @Test
    void wordsThatStartSeveralPassagesAreRefused() {
        draft("{\"passage\": \"The\"}", repeat("\"Ships\""));
        assertRefused("several passages start so (\"The\"): /passages/2 /passages/3; give more words");
    }

    @Test
    void aPositionAtWhichNoPassageStartsIsRefused() {
        draft("20", repeat("\"Ships\""));
        assertRefused("no passage starts at 20");
    }
}
