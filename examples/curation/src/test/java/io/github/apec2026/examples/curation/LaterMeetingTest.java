package io.github.apec2026.examples.curation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The two invented documents that seeds-data/README.md tells of went the way that CONTRIBUTING.md describes, and still pass it. */
class LaterMeetingTest {

    private static final Path FOLDER = Path.of(System.getProperty("apec2026.root", "../.."))
            .resolve("core/src/test/resources/io/github/apec2026/facts/later");
    private static final String DOCUMENTS = FOLDER.resolve("documents").toString();
    private static final String GAZETTE = "lantern-gazette-2026-05-20";
    private static final String WANBAO = "denglong-wanbao-2026-05-21";

    private static String document(String name) {
        return FOLDER.resolve("documents").resolve(name + ".txt").toString();
    }

    private static Path claims(String name) {
        return FOLDER.resolve("claims").resolve(name + ".json");
    }

    @ParameterizedTest
    @ValueSource(strings = {GAZETTE, WANBAO})
    void placingItAgainChangesNoByte(String name) {
        Desk.Ran ran = Desk.run("place", document(name), claims(name).toString());
        assertThat(ran.out()).isEqualTo(Desk.read(claims(name)));
        assertThat(ran.code()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {GAZETTE, WANBAO})
    void shownBesideItsDocumentItHasNoFault(String name) {
        Desk.Ran ran = Desk.run("show", document(name), claims(name).toString());
        assertThat(ran.out()).contains("published = 2026-05-2").doesNotContain("! ERROR");
        assertThat(ran.code()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {GAZETTE, WANBAO})
    void checkedWithTheRecordItHasNoError(String name) {
        Desk.Ran ran = Desk.run("check", "--documents", DOCUMENTS, claims(name).toString());
        assertThat(ran.out())
                .contains("There is no error: the data set is complete.")
                .contains("checked      1 document, ");
        assertThat(ran.code()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {GAZETTE, WANBAO})
    void nothingOfItIsInNoClaim(String name) {
        Desk.Ran ran = Desk.run("cover", "--documents", DOCUMENTS, claims(name).toString());
        assertThat(ran.out()).contains("compared     1 document, 0 in no claim; 0 mismatched, 0 other errors");
        assertThat(ran.code()).isZero();
    }
}
