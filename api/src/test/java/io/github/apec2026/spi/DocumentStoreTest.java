package io.github.apec2026.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentStoreTest {

    /** The SHA-256 of "Quays of Callao", by sha256sum. */
    private static final String DIGEST = "aaac369df23a93106303b9d8c3c5c7f0c1a6fea752daaf36ec70b3fde1848db0";

    private static final String TEXT = "Quays of Callao";

    @TempDir
    private Path directory;

    @Test
    void aTextIsFoundByItsDigestWhateverItsFileIsCalled() throws IOException {
        for (Path name : names("001.txt", "no-suffix", "港口.md")) {
            Path file = Files.writeString(directory.resolve(name), TEXT);
            assertThat(DocumentStore.directory(directory).text(DIGEST)).contains(TEXT);
            Files.delete(file);
        }
        assertThat(DocumentStore.directory(directory).text(DIGEST)).isEmpty();
    }

    /** The names that the platform can write: in a locale without an encoding ({@code LC_ALL=C}) these are the ones in ASCII. */
    private static List<Path> names(String... names) {
        List<Path> writable = new ArrayList<>();
        for (String name : names) {
            try {
                writable.add(Path.of(name));
            } catch (InvalidPathException e) {
                assertThat(StandardCharsets.US_ASCII.newEncoder().canEncode(name))
                        .as(name)
                        .isFalse();
            }
        }
        return writable;
    }

    @Test
    void anotherTextIsNotAtHandNorIsAnUpperCaseDigest() throws IOException {
        Files.writeString(directory.resolve("a.txt"), TEXT + "\n");
        assertThat(DocumentStore.directory(directory).text(DIGEST)).isEmpty();
        Files.writeString(directory.resolve("b.txt"), TEXT);
        assertThat(DocumentStore.directory(directory).text(DIGEST.toUpperCase(Locale.ROOT)))
                .isEmpty();
        assertThat(DocumentStore.directory(directory).text("")).isEmpty();
    }

    @Test
    void aPictureOrAFolderBesideTheDocumentsDoesNoHarm() throws IOException {
        Files.write(directory.resolve("a.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, (byte) 0xFF});
        Files.writeString(Files.createDirectory(directory.resolve("folder")).resolve("b.txt"), "below");
        Files.writeString(directory.resolve("c.txt"), TEXT);
        DocumentStore store = DocumentStore.directory(directory);
        assertThat(store.text(DIGEST)).contains(TEXT);
        assertThat(store).hasToString("DocumentStore of 1 texts");
    }

    @Test
    void theTextIsAsItWasWhenTheDirectoryWasRead() throws IOException {
        Path file = Files.write(directory.resolve("a.txt"), TEXT.getBytes(StandardCharsets.UTF_8));
        DocumentStore store = DocumentStore.directory(directory);
        Files.writeString(file, "changed");
        assertThat(store.text(DIGEST)).contains(TEXT);
    }

    @Test
    void aStoreDoesNotPrintItsTexts() throws IOException {
        Files.writeString(directory.resolve("a.txt"), TEXT);
        assertThat(DocumentStore.directory(directory).toString()).doesNotContain("Callao");
    }

    @Test
    void aDirectoryThatIsMissingOrNoneIsAnErrorThatNamesIt() throws IOException {
        Path missing = directory.resolve("missing");
        Path file = Files.writeString(directory.resolve("a.txt"), TEXT);
        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> DocumentStore.directory(missing))
                .withMessageContaining(missing.toString());
        assertThatExceptionOfType(NotDirectoryException.class)
                .isThrownBy(() -> DocumentStore.directory(file))
                .withMessageContaining(file.toString());
        assertThatNullPointerException().isThrownBy(() -> DocumentStore.directory(null));
    }

    @Test
    void noneHasNoDocument() throws IOException {
        assertThat(DocumentStore.none().text(DIGEST)).isEmpty();
    }
}
