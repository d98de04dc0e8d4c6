package io.github.apec2026.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClaimSourceTest {

    @TempDir
    private Path directory;

    @Test
    void aDirectoryGivesItsJsonFilesByName() throws IOException {
        for (String name : List.of("b.json", "a.json", "notes.txt", "c.JSON", "json")) {
            Files.writeString(directory.resolve(name), name);
        }
        ClaimSource source = ClaimSource.overlay(directory);
        assertThat(source.files()).extracting(ClaimFile::name).containsExactly("a.json", "b.json");
        assertThat(text(source.files().get(0))).isEqualTo("a.json");
    }

    @Test
    void aDirectoryIsListedAndReadAnewAtEachLoad() throws IOException {
        ClaimSource source = ClaimSource.overlay(directory);
        assertThat(source.files()).isEmpty();
        Path file = Files.writeString(directory.resolve("a.json"), "one");
        ClaimFile listed = source.files().get(0);
        Files.writeString(file, "two");
        assertThat(text(listed)).isEqualTo("two");
        assertThat(text(listed)).isEqualTo("two");
    }

    @Test
    void aDirectoryThatIsMissingOrNoneIsAnErrorThatNamesIt() throws IOException {
        Path missing = directory.resolve("missing");
        Path file = Files.writeString(directory.resolve("a.json"), "{}");
        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> ClaimSource.overlay(missing).files())
                .withMessageContaining(missing.toString());
        assertThatExceptionOfType(NotDirectoryException.class)
                .isThrownBy(() -> ClaimSource.overlay(file).files())
                .withMessageContaining(file.toString());
    }

    @Test
    void bytesAreOneFileThatNobodyChangesAfterwards() throws IOException {
        byte[] bytes = "{}".getBytes(StandardCharsets.UTF_8);
        ClaimSource source = ClaimSource.overlay("mine.json", bytes);
        bytes[0] = '[';
        assertThat(source.files()).extracting(ClaimFile::name).containsExactly("mine.json");
        assertThat(source.files()).isUnmodifiable();
        assertThat(text(source.files().get(0))).isEqualTo("{}");
        assertThat(text(source.files().get(0))).isEqualTo("{}");
    }

    @Test
    void bothAreOverlaysReadAfterTheDataModules() {
        for (ClaimSource source :
                List.of(ClaimSource.overlay(directory), ClaimSource.overlay("mine.json", new byte[0]))) {
            assertThat(source.isOverlay()).isTrue();
            assertThat(source.order()).isEqualTo(ClaimSource.OVERLAY).isGreaterThan(ClaimSource.DATA);
        }
        assertThat(ClaimSource.overlay(directory).name()).isEqualTo(directory.toString());
        assertThat(ClaimSource.overlay("mine.json", new byte[0]).name()).isEqualTo("mine.json");
    }

    @Test
    void aSourceIsNoOverlayUnlessItSaysSo() {
        ClaimSource data = new ClaimSource() {
            @Override
            public String name() {
                return "data";
            }

            @Override
            public int order() {
                return DATA;
            }

            @Override
            public List<ClaimFile> files() {
                return List.of();
            }
        };
        assertThat(data.isOverlay()).isFalse();
    }

    @Test
    void nullIsRefusedByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> ClaimSource.overlay(null))
                .withMessage("directory");
        assertThatNullPointerException()
                .isThrownBy(() -> ClaimSource.overlay(null, new byte[0]))
                .withMessage("name");
        assertThatNullPointerException()
                .isThrownBy(() -> ClaimSource.overlay("mine.json", null))
                .withMessage("bytes");
    }

    private static String text(ClaimFile file) throws IOException {
        try (InputStream in = file.open()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
