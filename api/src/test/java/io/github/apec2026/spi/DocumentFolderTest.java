package io.github.apec2026.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What else may lie in a folder of documents: it is skipped, with the reason, and the documents are there. */
@Timeout(60)
class DocumentFolderTest {

    /** The SHA-256 of "Quays of Callao", by sha256sum. */
    private static final String DIGEST = "aaac369df23a93106303b9d8c3c5c7f0c1a6fea752daaf36ec70b3fde1848db0";

    private static final String TEXT = "Quays of Callao";

    @TempDir
    private Path parent;

    private Path folder;

    @BeforeEach
    void folder() throws IOException {
        folder = Files.createDirectory(parent.resolve("f"));
        Files.writeString(folder.resolve("m.txt"), TEXT);
    }

    private void skips(String name, String reason) throws IOException {
        DocumentStore store = DocumentStore.directory(folder);
        assertThat(store.skipped()).containsExactly(new SkippedFile(name, reason));
        assertThat(store.text(DIGEST)).contains(TEXT);
        assertThat(store).hasToString("DocumentStore of 1 texts");
    }

    @Test
    void aFolderBesideTheDocumentsIsNothingToSpeakOf() throws IOException {
        Files.createDirectory(folder.resolve("pictures"));
        assertThat(DocumentStore.directory(folder).skipped()).isEmpty();
    }

    @Test
    void whatIsNotUtf8IsSkipped() throws IOException {
        Files.write(folder.resolve("a.txt"), new byte[] {'Q', 'u', (byte) 0xE9, '!'});
        skips("a.txt", "it is not UTF-8");
    }

    @Test
    void aReplacementCharacterInADocumentIsUtf8() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "quay \uFFFD");
        assertThat(DocumentStore.directory(folder).skipped()).isEmpty();
        assertThat(DocumentStore.directory(folder)).hasToString("DocumentStore of 2 texts");
    }

    @Test
    void aPipeASocketAndLinksToThemAreSkipped() throws IOException, InterruptedException {
        Folders.pipe(folder.resolve("a.txt"));
        skips("a.txt", "it is no file but a pipe, a socket or a device");
        Files.delete(folder.resolve("a.txt"));

        Folders.socket(folder.resolve("b.txt"));
        skips("b.txt", "it is no file but a pipe, a socket or a device");
    }

    @Test
    void aFileThatMayNotBeReadIsSkippedAndOnlyThen() throws IOException {
        if (Folders.unreadable(folder.resolve("a.txt"))) {
            skips("a.txt", "it cannot be read");
        } else {
            assertThat(DocumentStore.directory(folder)).hasToString("DocumentStore of 2 texts");
        }
    }

    @Test
    void aLinkIsFollowedWithinTheFolderOnly() throws IOException {
        Files.createDirectory(folder.resolve("below"));
        Files.move(folder.resolve("m.txt"), folder.resolve("below/m.txt"));
        Folders.link(folder.resolve("z.txt"), Path.of("below/m.txt"));
        assertThat(DocumentStore.directory(folder).text(DIGEST)).contains(TEXT);

        Files.move(folder.resolve("below/m.txt"), folder.resolve("m.txt"));
        skips("z.txt", "it is a link that leads nowhere or in a circle");
        Files.delete(folder.resolve("z.txt"));

        Files.writeString(parent.resolve("outside.txt"), "outside");
        Folders.link(folder.resolve("z.txt"), Path.of("../outside.txt"));
        skips("z.txt", "it is a link out of the folder");
    }

    @Test
    void aFileOverTheLimitIsRefusedBeforeItIsRead() throws IOException {
        Folders.sparse(folder.resolve("a.txt"), 5L << 30);
        skips("a.txt", "it has 5368709120 bytes; at most 16777216 are read");
    }

    @Test
    void theLimitIsOfEachFileAndAHostChoosesAnother() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "Quays of Callaos");

        DocumentStore store = DocumentStore.directory(folder, TEXT.length());
        assertThat(store.text(DIGEST)).contains(TEXT);
        assertThat(store.skipped()).containsExactly(new SkippedFile("a.txt", "it has 16 bytes; at most 15 are read"));
        assertThat(DocumentStore.directory(folder, 16).skipped()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DocumentStore.directory(folder, 0))
                .withMessageContaining("0");
    }
}
