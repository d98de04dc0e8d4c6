package io.github.apec2026.examples.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.apec2026.spi.ClaimFile;
import io.github.apec2026.spi.ClaimSource;
import io.github.apec2026.spi.DocumentStore;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The data's own files are as the tool writes them: in its layout always, in their places where the documents are at hand. */
@Tag("documents")
class SeedsTest {

    @TempDir
    private Path folder;

    static Stream<String> files() throws IOException {
        return seeds().files().stream().map(ClaimFile::name);
    }

    static List<String> filesWithADocument() throws IOException {
        List<String> names = new ArrayList<>();
        for (ClaimFile file : seeds().files()) {
            if (!sha256(file.name()).isEmpty()) {
                names.add(file.name());
            }
        }
        return names;
    }

    private static ClaimSource seeds() {
        return ServiceLoader.load(ClaimSource.class).findFirst().orElseThrow();
    }

    private static String text(String name) throws IOException {
        List<? extends ClaimFile> files = seeds().files();
        ClaimFile file =
                files.stream().filter(f -> f.name().equals(name)).findFirst().orElseThrow();
        try (InputStream in = file.open()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void layingAFileOutChangesNoByte(String name) throws IOException {
        Desk desk = new Desk(folder).claims(text(name));
        assertThat(Desk.run("format", desk.claims().toString()).out()).isEqualTo(text(name));
    }

    @ParameterizedTest
    @MethodSource("filesWithADocument")
    void placingAFileAgainChangesNoByte(String name) throws IOException {
        Optional<DocumentStore> documents = documents();
        assumeThat(documents)
                .as("place " + name + ": NOT CHECKED (no documents; give -Dapec2026.documents=DIR)")
                .isPresent();
        Optional<String> document = documents.orElseThrow().text(sha256(name));
        assertThat(document).as("the document of " + name).isPresent();
        Desk desk = new Desk(folder).document(document.orElseThrow()).claims(text(name));
        assertThat(desk.place().out()).isEqualTo(text(name));
    }

    private static String sha256(String name) throws IOException {
        return Placed.tree(text(name)).at("/document/text/sha256").asText();
    }

    private static Optional<DocumentStore> documents() throws IOException {
        String directory = System.getProperty("apec2026.documents", "");
        if (directory.isBlank()) {
            assertThat(Boolean.getBoolean("apec2026.documents.required"))
                    .as("the documents are required: give -Dapec2026.documents=DIR")
                    .isFalse();
            return Optional.empty();
        }
        Path root = Path.of(System.getProperty("apec2026.root", "../.."));
        return Optional.of(DocumentStore.directory(root.resolve(directory)));
    }
}
