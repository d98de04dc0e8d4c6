package io.github.apec2026.examples.curation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example of CONTRIBUTING.md goes through all steps of CONTRIBUTING.md. */
class ContributingTest {

    private static final String PAGE =
            Desk.read(Path.of(System.getProperty("apec2026.root", "../..")).resolve("CONTRIBUTING.md"));

    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void copyTheExample() {
        desk = new Desk(folder).document(block("text")).claims(block("json"));
    }

    private static String block(String language) {
        Matcher found = Pattern.compile("\n```" + language + "\n(.*?)\n```\n", Pattern.DOTALL)
                .matcher(PAGE);
        assertThat(found.find()).as("a block of " + language).isTrue();
        return found.group(1);
    }

    @Test
    void theDraftIsPlaced() {
        Placed placed = Placed.of(desk, desk.place());
        assertThat(placed.passages())
                .hasSize(5)
                .startsWith("Transport officials meet in Lima", "Lima Bulletin, 3 May 2026")
                .endsWith("Back to top");
    }

    @Test
    void thePlacedFileIsCheckedWithoutErrorOrWarning() {
        desk.place("--write");
        Desk.Ran ran = desk.check();
        assertThat(ran.out())
                .contains("\n0 errors, ")
                .as("of the placed file; those of the record are the record's")
                .doesNotContainPattern("claims\\.json\\S* WARNING ");
        assertThat(ran.out()).contains("checked      1 document, 5 passages");
        assertThat(ran.code()).isZero();
    }

    @Test
    void nothingOfTheDocumentIsInNoClaim() {
        desk.place("--write");
        Desk.Ran ran = desk.cover();
        assertThat(ran.out()).contains("compared     1 document, 0 in no claim; 0 mismatched, 0 other errors");
        assertThat(ran.code()).isZero();
    }

    @Test
    void thePlacedFileIsShownBesideItsDocument() {
        desk.place("--write");
        assertThat(desk.show().out())
                .contains("meeting/transport-2026-05.dates = 2026-05-01/2026-05-03 ← \"May 1 to 3\" [contextual,");
    }

    @Test
    void everyCommandThatThePageNamesExists() {
        for (String command : List.of("place", "show", "check", "cover", "recognize", "format", "help")) {
            assertThat(PAGE).contains(command);
            assertThat(Desk.run("help").out()).contains("  " + command);
        }
    }
}
