package io.github.apec2026.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** No sentence of a source document enters the repository. */
@Tag("documents")
class TextRuleTest {

    @Test
    void noTrackedFileRepeatsARunOfADocument() throws IOException {
        Path folder = SourceDocuments.folderFor("text rule");
        List<String> documents = texts(folder);
        assertThat(documents).as("documents in %s", folder).hasSizeGreaterThanOrEqualTo(5);
        Path seeds = Repository.root().resolve("seeds-data/src/main/resources/io/github/apec2026/seeds");
        List<Path> tracked = Repository.trackedFiles();
        List<Path> claimFiles = tracked.stream()
                .filter(file -> file.startsWith(seeds) && file.toString().endsWith(".json"))
                .toList();
        assertThat(claimFiles).hasSizeGreaterThanOrEqualTo(5);
        TextRule rule = new TextRule(documents, ClaimedTitles.of(claimFiles));

        List<String> faults = new ArrayList<>();
        for (Path file : tracked) {
            String repeated = rule.firstRepeated(decoded(file));
            if (!repeated.isEmpty()) {
                faults.add(Repository.root().relativize(file) + ": " + repeated);
            }
        }

        assertThat(faults).as("files that repeat a document").isEmpty();
        System.out.println(
                "text rule: checked " + tracked.size() + " files against " + documents.size() + " documents");
    }

    private static List<String> texts(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .map(TextRuleTest::decoded)
                    .toList();
        }
    }

    /** The file as text, whatever it is. */
    private static String decoded(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
