package io.github.apec2026.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What else may lie in a folder of claim files: it is skipped, with the reason, and never opened. */
@Timeout(60)
class ClaimFolderTest {

    private static final String PIPE = "it is no file but a pipe, a socket or a device";
    private static final String LINK_OUT = "it is a link out of the folder";
    private static final String LINK_NOWHERE = "it is a link that leads nowhere or in a circle";

    @TempDir
    private Path parent;

    private Path folder;

    @BeforeEach
    void folder() throws IOException {
        folder = Files.createDirectory(parent.resolve("f"));
        Files.writeString(folder.resolve("m.json"), "m");
    }

    private void skips(String name, String reason) throws IOException {
        ClaimSource source = ClaimSource.overlay(folder);
        assertThat(source.files()).extracting(ClaimFile::name).containsExactly("m.json");
        assertThat(source.skipped()).containsExactly(new SkippedFile(name, reason));
    }

    private static String text(ClaimFile file) throws IOException {
        try (InputStream in = file.open()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void aFileOfAnotherNameIsNoneOfItsOwnAndOneInUpperCaseIsSkipped() throws IOException {
        Files.writeString(folder.resolve("notes.txt"), "notes");
        Files.writeString(folder.resolve("json"), "json");
        assertThat(ClaimSource.overlay(folder).skipped()).isEmpty();

        Files.writeString(folder.resolve("A.JSON"), "A");
        skips("A.JSON", "its name does not end in .json in lower case");
    }

    @Test
    void aPipeIsSkipped() throws IOException, InterruptedException {
        Folders.pipe(folder.resolve("a.json"));
        skips("a.json", PIPE);
    }

    @Test
    void aLinkToAPipeIsSkipped() throws IOException, InterruptedException {
        Folders.pipe(folder.resolve("pipe"));
        Folders.link(folder.resolve("z.json"), Path.of("pipe"));
        skips("z.json", PIPE);
    }

    @Test
    void aSocketIsSkipped() throws IOException {
        Folders.socket(folder.resolve("a.json"));
        skips("a.json", PIPE);
    }

    @Test
    void aFolderIsSkipped() throws IOException {
        Files.createDirectory(folder.resolve("a.json"));
        skips("a.json", "it is a folder");
    }

    @Test
    void aFileThatMayNotBeReadIsSkippedAndOnlyThen() throws IOException {
        if (Folders.unreadable(folder.resolve("a.json"))) {
            skips("a.json", "it cannot be read");
        } else {
            ClaimSource source = ClaimSource.overlay(folder);
            assertThat(source.files()).extracting(ClaimFile::name).containsExactly("a.json", "m.json");
            assertThat(source.skipped()).isEmpty();
        }
    }

    @Test
    void aLinkWithinTheFolderIsFollowed() throws IOException {
        Path version = Files.createDirectory(folder.resolve("version-1"));
        Files.writeString(version.resolve("quays.txt"), "quays");
        Folders.link(folder.resolve("current"), Path.of("version-1"));
        Folders.link(folder.resolve("a.json"), Path.of("current/quays.txt"));

        ClaimSource source = ClaimSource.overlay(folder);
        assertThat(source.files()).extracting(ClaimFile::name).containsExactly("a.json", "m.json");
        assertThat(text(source.files().get(0))).isEqualTo("quays");
        assertThat(source.skipped()).isEmpty();
    }

    @Test
    void theFolderItselfMayBeALink() throws IOException {
        Folders.link(parent.resolve("link"), folder);
        Folders.link(folder.resolve("n.json"), folder.resolve("m.json"));

        ClaimSource source = ClaimSource.overlay(parent.resolve("link"));
        assertThat(source.files()).extracting(ClaimFile::name).containsExactly("m.json", "n.json");
        assertThat(source.skipped()).isEmpty();
    }

    @Test
    void aLinkOutOfTheFolderIsSkippedHoweverItLeadsThere() throws IOException {
        Path outside = Files.writeString(parent.resolve("outside.json"), "outside");
        Folders.link(folder.resolve("z.json"), outside);
        skips("z.json", LINK_OUT);
        Files.delete(folder.resolve("z.json"));

        Folders.link(folder.resolve("z.json"), Path.of("../outside.json"));
        skips("z.json", LINK_OUT);
        Files.delete(folder.resolve("z.json"));

        Folders.link(folder.resolve("up"), Path.of(".."));
        Folders.link(folder.resolve("z.json"), Path.of("up/outside.json"));
        skips("z.json", LINK_OUT);
    }

    @Test
    void aFolderWhoseNameBeginsAlikeIsOutside() throws IOException {
        Path beside = Files.createDirectory(parent.resolve("f2"));
        Files.writeString(beside.resolve("z.json"), "beside");
        Folders.link(folder.resolve("z.json"), beside.resolve("z.json"));
        skips("z.json", LINK_OUT);
    }

    @Test
    void aLinkInACircleOrToNothingIsSkipped() throws IOException {
        Folders.link(folder.resolve("z.json"), Path.of("circle"));
        skips("z.json", LINK_NOWHERE);

        Folders.link(folder.resolve("circle"), Path.of("z.json"));
        skips("z.json", LINK_NOWHERE);
    }

    @Test
    void theSizeOfAFileIsKnownBeforeItIsRead() throws IOException {
        Folders.sparse(folder.resolve("m.json"), 5L << 30);
        assertThat(ClaimSource.overlay(folder).files().get(0).size()).isEqualTo(5L << 30);
        assertThat(ClaimSource.overlay("mine.json", new byte[3]).files().get(0).size())
                .isEqualTo(3);
    }
}
