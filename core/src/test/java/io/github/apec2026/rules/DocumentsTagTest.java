package io.github.apec2026.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The tag {@code documents} selects every test that looks into the source documents, so that a run of these forgets none. */
class DocumentsTagTest {

    /** The property by its name, or one of the classes that read it. */
    private static final Pattern ASKS = Pattern.compile("\"apec2026\\.documents\\b|\\bSourceDocuments\\.");

    private static final Pattern TAGGED =
            Pattern.compile("^@Tag\\(\"documents\"\\)\\s+(public )?(final )?class ", Pattern.MULTILINE);

    /** Who asks and is no test of the documents, and why. */
    private static final List<String> MAY = List.of(
            // reads the property for all others
            "SourceDocuments.java",
            // the record is the same with and without them, which SeedsVerificationTest holds
            "Seeds.java",
            // this rule
            "DocumentsTagTest.java");

    @Test
    void everyTestThatAsksForTheDocumentsCarriesTheTagAndNoOtherDoes() {
        List<Path> asking = new ArrayList<>();
        List<Path> tagged = new ArrayList<>();
        for (Path source : Repository.testSources()) {
            String text = Repository.text(source);
            if (asks(text) && !MAY.contains(source.getFileName().toString())) {
                asking.add(source);
            }
            if (isTagged(text)) {
                tagged.add(source);
            }
        }

        assertThat(tagged).containsExactlyElementsOf(asking).hasSizeGreaterThanOrEqualTo(6);
    }

    @Test
    void theCheckRunsTheModulesOfTheTaggedTestsAndNoOthers() {
        Set<String> modules = new TreeSet<>();
        for (Path source : Repository.testSources()) {
            if (isTagged(Repository.text(source))) {
                String path = Repository.root().relativize(source).toString().replace('\\', '/');
                modules.add(path.substring(0, path.indexOf("/src/")));
            }
        }

        assertThat(Repository.text(Repository.root().resolve(".ci/run")))
                .contains(" -Pdocuments test -pl " + String.join(",", modules) + " -am ");
    }

    @Test
    void eachWayToAskIsSeenAndAMessageIsNone() {
        assertThat(asks("System.getProperty(\"apec2026.documents\", \"\")")).isTrue();
        assertThat(asks("DocumentStore store = SourceDocuments.storeOrNone();")).isTrue();
        assertThat(asks("import static io.github.apec2026.rules.SourceDocuments.folder;"))
                .isTrue();
        assertThat(asks("\"give -Dapec2026.documents=DIR\"")).isFalse();
        assertThat(asks("import io.github.apec2026.rules.SourceDocuments;")).isFalse();
    }

    @Test
    void theTagIsSeenOnTheClassOnly() {
        assertThat(isTagged("\n@Tag(\"documents\")\nclass BoatsTest {")).isTrue();
        assertThat(isTagged("\n    @Tag(\"documents\")\n    @Test\n    void boats() {"))
                .isFalse();
        assertThat(isTagged("\n@Tag(\"boats\")\nclass BoatsTest {")).isFalse();
    }

    private static boolean asks(String source) {
        return ASKS.matcher(source).find();
    }

    private static boolean isTagged(String source) {
        return TAGGED.matcher(source).find();
    }
}
