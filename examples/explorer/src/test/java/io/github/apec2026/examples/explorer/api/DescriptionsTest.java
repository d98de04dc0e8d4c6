package io.github.apec2026.examples.explorer.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * The descriptions of the API are those of the Javadoc of the library. After a change there, {@code -Dexplorer.descriptions=write} writes
 * them anew.
 */
class DescriptionsTest {

    private static final Path LIBRARY = Path.of("../../api/src/main/java/io/github/apec2026");
    private static final Path OURS = Path.of("src/main/java/io/github/apec2026/examples/explorer");
    private static final Path FILE =
            Path.of("src/main/resources/io/github/apec2026/examples/explorer/api/descriptions.txt");

    private static String printed(Map<String, String> descriptions) {
        List<String> lines = new ArrayList<>();
        descriptions.forEach((name, text) -> lines.add(name + " = " + text + "\n"));
        return String.join("", lines);
    }

    @Test
    void theDescriptionsAreThoseOfTheSources() throws IOException {
        Assumptions.assumeTrue(
                Files.isDirectory(LIBRARY), "descriptions: NOT RUN (the library's sources are not here)");
        String expected = printed(SourceDescriptions.in(
                List.of(LIBRARY, OURS.resolve("api"), OURS.resolve("web"), OURS.resolve("files"))));

        if ("write".equals(System.getProperty("explorer.descriptions"))) {
            Files.createDirectories(FILE.getParent());
            Files.writeString(FILE, expected);
        }

        assertThat(Files.readString(FILE, StandardCharsets.UTF_8)).isEqualTo(expected);
        assertThat(expected).contains("Meeting.dates = ", "MeetingKind.visit = A site visit.");
    }
}
