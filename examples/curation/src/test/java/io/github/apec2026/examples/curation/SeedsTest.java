package io.github.apec2026.examples.curation;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The data's own files are as the tool writes them: in its layout always, in their places where the documents are at hand. */
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
        Optional<String> document = documents().text(sha256(name));
        if (document.isEmpty()) {
            System.out.println("place " + name + ": NOT CHECKED, its text is not at hand");
            return;
        }
        Desk desk = new Desk(folder).document(document.get()).claims(text(name));
        assertThat(desk.place().out()).isEqualTo(text(name));
    }

    private static String sha256(String name) throws IOException {
        return Placed.tree(text(name)).at("/document/text/sha256").asText();
    }

    private static DocumentStore documents() throws IOException {
        String directory = System.getProperty("apec2026.documents", "");
        Path root = Path.of(System.getProperty("apec2026.root", "../.."));
        return directory.isEmpty() ? DocumentStore.none() : DocumentStore.fromDirectory(root.resolve(directory));
    }
}
