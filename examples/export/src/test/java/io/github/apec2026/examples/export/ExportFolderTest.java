package io.github.apec2026.examples.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.apec2026.Apec2026;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportFolderTest {

    private static RecordTerms terms;

    @TempDir
    private Path parent;

    @BeforeAll
    static void load() {
        terms = RecordTerms.of(Apec2026.load());
    }

    @Test
    void writesIntoANewFolder() throws IOException {
        export("a.txt", "one", "sub/b.txt", "two");
        assertThat(found())
                .containsOnlyKeys("a.txt", "sub/b.txt", "manifest.json")
                .containsEntry("sub/b.txt", "two");
        assertThat(siblings()).containsExactly("export");
    }

    @Test
    void writesIntoAnEmptyFolder() throws IOException {
        Files.createDirectory(folder());
        export("a.txt", "one");
        assertThat(found()).containsKey("a.txt");
    }

    @Test
    void replacesAnEarlierExportAndRemovesWhatIsNoLongerWritten() throws IOException {
        export("a.txt", "one", "sub/b.txt", "two");
        export("a.txt", "three");
        assertThat(found()).containsOnlyKeys("a.txt", "manifest.json").containsEntry("a.txt", "three");
        assertThat(folder().resolve("sub")).doesNotExist();
        assertThat(siblings()).containsExactly("export");
    }

    @Test
    void refusesAFolderWithSomethingElse() throws IOException {
        Files.createDirectory(folder());
        Files.writeString(folder().resolve("notes.txt"), "mine");
        assertRefused("notes.txt");
    }

    @Test
    void refusesAFileThatWasChangedSince() throws IOException {
        export("a.txt", "one");
        Files.writeString(folder().resolve("a.txt"), "corrected by hand");
        assertRefused("a.txt");
    }

    @Test
    void refusesAFileThatWasAddedSince() throws IOException {
        export("sub/a.txt", "one");
        Files.writeString(folder().resolve("sub/notes.txt"), "mine");
        assertRefused("sub/notes.txt");
    }

    @Test
    void refusesAFolderThatWasAddedSince() throws IOException {
        export("sub/a.txt", "one");
        Files.createDirectory(folder().resolve("mine"));
        assertRefused("mine");
    }

    @Test
    void replacesAnExportOfWhichAFileWasDeleted() throws IOException {
        export("a.txt", "one", "b.txt", "two");
        Files.delete(folder().resolve("b.txt"));
        export("a.txt", "three");
        assertThat(found()).containsEntry("a.txt", "three");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"files\": []}",
                "not JSON",
                "",
                "[]",
                "{\"writtenBy\": \"another program\", \"files\": []}"
            })
    void refusesAFolderWithTheManifestOfAnotherProgram(String manifest) throws IOException {
        Files.createDirectory(folder());
        Files.writeString(folder().resolve("manifest.json"), manifest);
        assertRefused("manifest.json");
    }

    @Test
    void aManifestThatNamesOtherPlacesRemovesNothingThere() throws IOException {
        Path precious = Files.writeString(parent.resolve("precious.txt"), "keep");
        export("a.txt", "one");
        Path manifest = folder().resolve("manifest.json");
        Files.writeString(manifest, Files.readString(manifest).replace("a.txt", "../precious.txt"));
        assertRefused("a.txt");
        assertThat(precious).hasContent("keep");
    }

    @Test
    void refusesALinkInPlaceOfAFileAndLeavesItsTarget() throws IOException {
        Path target = Files.writeString(parent.resolve("target.txt"), "one");
        export("a.txt", "one");
        Files.delete(folder().resolve("a.txt"));
        Files.createSymbolicLink(folder().resolve("a.txt"), target);
        assertRefused("a.txt");
        assertThat(target).hasContent("one");
    }

    @Test
    void writesThroughALinkToAFolder() throws IOException {
        Files.createDirectory(folder());
        Path link = Files.createSymbolicLink(parent.resolve("link"), folder());
        ExportFolder.of(link).write(List.of(file("a.txt", "one")));
        assertThat(link).isSymbolicLink();
        assertThat(found()).containsKey("a.txt");
    }

    @Test
    void refusesAFileInPlaceOfTheFolder() throws IOException {
        Files.writeString(folder(), "mine");
        assertThatThrownBy(() -> ExportFolder.of(folder()))
                .isInstanceOf(ExportException.class)
                .hasMessageContaining("is not a folder");
        assertThat(folder()).hasContent("mine");
    }

    @Test
    void refusesAFolderWithoutParent() {
        assertThatThrownBy(() -> ExportFolder.of(parent.resolve("missing/export")))
                .isInstanceOf(ExportException.class)
                .hasMessageContaining("is not there");
    }

    @Test
    void aFailureLeavesTheEarlierExport() throws IOException {
        export("a.txt", "one");
        Map<String, String> before = found();
        List<ExportedFile> clash = List.of(file("b", "a file"), file("b/c", "below a file"));
        assertThatThrownBy(() -> ExportFolder.of(folder()).write(clash))
                .isInstanceOf(ExportException.class)
                .hasMessageContaining("an earlier export is as it was");
        assertThat(found()).isEqualTo(before);
        assertThat(siblings()).containsExactly("export");
    }

    @Test
    void whatIsAddedWhileTheFilesAreMadeIsNotLost() throws IOException {
        export("a.txt", "one");
        ExportFolder later = ExportFolder.of(folder());
        Files.writeString(folder().resolve("notes.txt"), "mine");
        assertThatThrownBy(() -> later.write(List.of(file("a.txt", "two")))).isInstanceOf(ExportException.class);
        assertThat(found()).containsEntry("notes.txt", "mine").containsEntry("a.txt", "one");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../a", "/a", "a//b", "a/../b", ".a", "a/.b", "", "a b", "a\\b", "C:a", "a/"})
    void pathsThatCouldLeaveTheFolderAreRefused(String path) {
        assertThatThrownBy(() -> SafePaths.check(List.of(file(path, "")))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void twoPathsThatAreOneFileOnSomeSystemsAreRefused() {
        assertThatThrownBy(() -> SafePaths.check(List.of(file("A.txt", ""), file("a.txt", ""))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("one path");
    }

    private void assertRefused(String named) throws IOException {
        Map<String, String> before = found();
        assertThatThrownBy(() -> export("a.txt", "other"))
                .isInstanceOf(ExportException.class)
                .hasMessageContaining("\n  " + named)
                .hasMessageContaining("Nothing was written");
        assertThat(found()).isEqualTo(before);
        assertThat(siblings()).noneMatch(name -> name.startsWith("."));
    }

    private Path folder() {
        return parent.resolve("export");
    }

    private void export(String... pathsAndTexts) {
        List<ExportedFile> files = new ArrayList<>();
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            files.add(file(pathsAndTexts[i], pathsAndTexts[i + 1]));
        }
        byte[] manifest = Manifest.of(terms, Map.of("test", List.copyOf(files)));
        files.add(new ExportedFile("manifest.json", "application/json", "the manifest", manifest));
        ExportFolder.of(folder()).write(files);
    }

    private static ExportedFile file(String path, String text) {
        return new ExportedFile(path, "text/plain", "a test", text.getBytes(StandardCharsets.UTF_8));
    }

    private Map<String, String> found() throws IOException {
        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder())) {
            for (Path each : all.filter(Files::isRegularFile).toList()) {
                found.put(folder().relativize(each).toString().replace('\\', '/'), Files.readString(each));
            }
        }
        return found;
    }

    private List<String> siblings() throws IOException {
        try (Stream<Path> all = Files.list(parent)) {
            return all.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }
}
