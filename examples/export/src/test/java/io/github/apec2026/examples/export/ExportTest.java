package io.github.apec2026.examples.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.apec2026.Apec2026;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportTest {

    @TempDir
    private Path parent;

    @Test
    void helpSaysHowToCallAndWhatTheExitCodesMean() {
        Ran ran = Ran.export("--help");
        assertThat(ran.code()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out())
                .contains("--only", "--document", "--as-of", "--overlay", "--list", "Exit codes", "2   called wrongly");
        assertThat(ran.out().lines()).allMatch(line -> line.length() <= 110);
    }

    @Test
    void listNamesEveryKindOnce() {
        Ran ran = Ran.export("--list");
        assertThat(ran.code()).isZero();
        assertThat(ran.out().lines()).hasSameSizeAs(FileSets.all());
        Set<String> names = new HashSet<>();
        for (FileSet set : FileSets.all()) {
            assertThat(names.add(set.name())).isTrue();
            assertThat(set.name()).matches("[a-z0-9-]+");
            assertThat(ran.out()).contains(set.name() + " ", set.description());
            assertThat(FileSets.named(set.name())).containsSame(set);
        }
        assertThat(FileSets.named("hats")).isEmpty();
    }

    @Test
    void everyKindOfFilesIsRegistered() throws IOException {
        Set<String> kinds = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source :
                    sources.filter(each -> each.toString().endsWith(".java")).toList()) {
                if (Files.readString(source).contains(" implements FileSet ")) {
                    kinds.add(source.getFileName().toString().replace(".java", ""));
                }
            }
        }
        assertThat(FileSets.all().stream().map(set -> set.getClass().getSimpleName()))
                .containsExactlyInAnyOrderElementsOf(kinds);
    }

    @Test
    void theManifestListsEachFileWithItsDigestAndTheTerms() throws IOException {
        Ran ran = Ran.export(folder(), "--only", "figures");
        assertThat(ran.code()).as(ran.err()).isZero();
        JsonNode manifest =
                new ObjectMapper().readTree(folder().resolve("manifest.json").toFile());
        Set<String> listed = new TreeSet<>(Set.of("manifest.json"));
        for (JsonNode file : manifest.get("files")) {
            byte[] bytes = Files.readAllBytes(folder().resolve(file.get("path").asText()));
            assertThat(file.get("sha256").asText()).isEqualTo(Digests.sha256(bytes));
            assertThat(file.get("bytes").asInt()).isEqualTo(bytes.length);
            assertThat(file.get("description").asText()).isNotBlank();
            listed.add(file.get("path").asText());
        }
        assertThat(listed).isEqualTo(found());
        assertThat(manifest.at("/licence/name").asText()).isEqualTo("Apache-2.0");
        assertThat(manifest.at("/record/version").asText()).matches("[0-9a-f]{64}");
        assertThat(manifest.at("/record/documents"))
                .hasSize(Apec2026.load().info().documents().size());
        assertThat(manifest.at("/record/documents"))
                .allSatisfy(document -> assertThat(document.get("citations")).isNotEmpty());
    }

    @Test
    void theSummaryListsWhatWasWritten() {
        Ran ran = Ran.export(folder(), "--only", "figures");
        assertThat(ran.out()).contains("figures/figures.csv", "manifest.json", " rows", "Apache-2.0");
        assertThat(ran.err()).isEqualTo("[1/1] figures" + System.lineSeparator());
    }

    @Test
    void anotherProcessInAnotherZoneAndLanguageWritesTheSameBytes() throws IOException, InterruptedException {
        assertThat(Ran.export(folder()).code()).isZero();
        Path other = parent.resolve("other");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Duser.timezone=Asia/Shanghai",
                        "-Duser.language=tr",
                        "-Duser.country=TR",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Export.class.getName(),
                        other.toString())
                .redirectErrorStream(true)
                .redirectOutput(parent.resolve("output.txt").toFile())
                .start();
        assertThat(process.waitFor()).isZero();
        // The manifest has the digests of all others.
        assertThat(other.resolve("manifest.json")).hasSameTextualContentAs(folder().resolve("manifest.json"));
    }

    @Test
    void oneExportReplacesTheOther() throws IOException {
        assertThat(Ran.export(folder(), "--only", "csv,figures").code()).isZero();
        assertThat(found()).contains("csv/meetings.csv", "figures/figures.csv");
        assertThat(Ran.export(folder(), "--only", "figures").code()).isZero();
        assertThat(found()).contains("figures/figures.csv").noneMatch(path -> path.startsWith("csv/"));
    }

    @Test
    void aFolderWithSomethingElseIsRefusedBeforeTheWork() throws IOException {
        Files.createDirectory(folder());
        Files.writeString(folder().resolve("notes.txt"), "mine");
        Ran ran = Ran.export(folder());
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("notes.txt", "Nothing was written").doesNotContain("[1/");
        assertThat(ran.out()).isEmpty();
    }

    @Test
    void whatOneDocumentStatesIsLessAndHasAnotherVersion() throws IOException {
        assertThat(Ran.export(folder(), "--only", "figures").code()).isZero();
        String all = version();
        String id = Apec2026.load().info().documents().get(0).toString();
        assertThat(Ran.export(folder(), "--only", "figures", "--document", id).code())
                .isZero();
        assertThat(version()).isNotEqualTo(all);
        String one = version();
        assertThat(Ran.export(folder(), "--only", "figures", "--document", id.substring(id.indexOf('/') + 1))
                        .code())
                .isZero();
        assertThat(version()).isEqualTo(one);
    }

    @Test
    void theManifestNamesTheDayOfWhatWasKnown() throws IOException {
        assertThat(Ran.export(folder(), "--only", "figures", "--as-of", "2026-02-01")
                        .code())
                .isZero();
        assertThat(Files.readString(folder().resolve("manifest.json"))).contains("\"asOf\" : \"2026-02-01\"");
    }

    @Test
    void anOverlayIsReadAndChangesTheVersion() throws IOException {
        assertThat(Ran.export(folder(), "--only", "csv").code()).isZero();
        String before = version();
        Path overlay = Files.createDirectory(parent.resolve("overlay"));
        Files.writeString(overlay.resolve("ours.json"), """
                {"format": 1, "facts": {"meetings": {"som1-2026": {"names": [
                  {"value": {"en": "=the Guangzhou SOM"}, "because": "What our readers call it."}]}}}}
                """);
        assertThat(Ran.export(folder(), "--only", "csv", "--overlay", overlay).code())
                .isZero();
        assertThat(version()).isNotEqualTo(before);
        assertThat(Files.readString(folder().resolve("csv/meetings-names.csv"))).contains(",'=the Guangzhou SOM,");
    }

    @Test
    void anOverlayWithAnErrorIsReportedAndNothingIsWritten() throws IOException {
        Path overlay = Files.createDirectory(parent.resolve("overlay"));
        Files.writeString(overlay.resolve("ours.json"), "{\"format\": 1, ");
        Ran ran = Ran.export(folder(), "--overlay", overlay);
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("ours.json:1:", "ERROR");
        assertThat(folder()).doesNotExist();
    }

    @Test
    void anOverlayThatIsNotThereIsNamed() {
        Ran ran = Ran.export(folder(), "--overlay", parent.resolve("missing"));
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("missing: is no folder with claim files");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                       | Missing required parameter: 'DIR'",
                "DIR other                | Unmatched argument at index 1: 'other'",
                "DIR --only hats          | there is no \"hats\"; there are csv,",
                "DIR --only csv,,figures  | there is no \"\"; there are csv,",
                "DIR --as-of 2026-02-30   | Invalid value for option '--as-of': not a date such as 2026-02-10: 2026-02-30",
                "DIR --document hats      | Invalid value for option '--document'",
                "DIR --document meeting/a | Invalid value for option '--document'",
                "DIR --document A         | Invalid value for option '--document'",
                "DIR --lits               | Unknown option: '--lits'"
            })
    void aWrongCallSaysWhatIsWrongAndHowToCall(String args, String message) {
        Ran ran = Ran.export((Object[])
                (args.isEmpty()
                        ? new String[0]
                        : args.replace("DIR", folder().toString()).split(" +")));
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).startsWith("export: ").contains(message, "Usage: export ");
        assertThat(ran.out()).isEmpty();
        assertThat(folder()).doesNotExist();
    }

    private Path folder() {
        return parent.resolve("export");
    }

    private String version() throws IOException {
        return new ObjectMapper()
                .readTree(folder().resolve("manifest.json").toFile())
                .at("/record/version")
                .asText();
    }

    private Set<String> found() throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> all = Files.walk(folder())) {
            all.filter(Files::isRegularFile)
                    .forEach(each ->
                            found.add(folder().relativize(each).toString().replace('\\', '/')));
        }
        return found;
    }
}
