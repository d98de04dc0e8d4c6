package io.github.apec2026;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the README and the page on how it works say about the library is compiled, run and looked up. */
class ReadmeTest {

    private static final Path ROOT = Path.of(System.getProperty("apec2026.root", ".."));
    private static final String README = read(ROOT.resolve("README.md"));
    private static final String HOW_IT_WORKS = read(ROOT.resolve("core/HOW-IT-WORKS.md"));

    /** The Java of the README in one method, with the imports that it shows: a later snippet may use what an earlier one has. */
    @Test
    void theSnippetsCompileAndPrintWhatTheirCommentsSay(@TempDir Path classes) throws Exception {
        String java = String.join("\n", blocks("java"));
        assertThat(java.lines().count()).isGreaterThan(8);
        assertThat(Snippets.comments(java)).hasSizeGreaterThan(15);
        assertThat(Snippets.printedWithImportsShown(java, classes)).isEqualTo(Snippets.comments(java));
    }

    /** With the folders of the example that the page tells of. */
    @Test
    void theSnippetOfThePageOnTheRecordReadsItsExample(@TempDir Path classes) throws Exception {
        Path example = ROOT.toAbsolutePath().resolve("core/src/test/resources/io/github/apec2026/facts/later");
        String java = String.join("\n", blocks("java", read(ROOT.resolve("seeds-data/README.md"))));
        String folders =
                "Path claims = Path.of(java.net.URI.create(\"%s\"));\nPath documents = Path.of(java.net.URI.create(\"%s\"));\n"
                        .formatted(
                                example.resolve("claims").toUri(),
                                example.resolve("documents").toUri());

        assertThat(Snippets.printed(
                        folders + java
                                + "\nSystem.out.println(later.get(Meeting.id(\"som2-2026\")).dates().orElseThrow());",
                        classes))
                .containsExactly("2026-05-18/2026-05-23");
    }

    @Test
    void whatCanBeAskedIsAnsweredAsThePageSays(@TempDir Path classes) throws Exception {
        String java = String.join("\n", blocks("java", read(ROOT.resolve("core/WHAT-YOU-CAN-ASK.md"))));

        assertThat(Snippets.comments(java)).hasSizeGreaterThan(40);
        assertThat(Snippets.printedWithImportsShown(java, classes)).isEqualTo(Snippets.comments(java));
    }

    @Test
    void theDependencyIsTheOneOfThisBuild() {
        String pom = read(ROOT.resolve("pom.xml"));
        String version = find("<version>[^<]+</version>", pom).get(0);

        assertThat(blocks("xml"))
                .singleElement()
                .asString()
                .contains("<groupId>io.github.apec2026</groupId>", "<artifactId>apec2026-core</artifactId>", version);
    }

    @ParameterizedTest
    @MethodSource("sourceNames")
    void aClassThatThePageOnHowItWorksNamesExists(String name) throws IOException {
        String file = "src/main/java/io/github/apec2026/" + name.replace('.', '/') + ".java";
        List<Path> modules = List.of(
                Path.of("api"),
                Path.of("core"),
                Path.of("seeds-data"),
                Path.of("examples/quickstart"),
                Path.of("examples/explorer"),
                Path.of("examples/curation"));

        assertThat(modules.stream().map(ROOT::resolve).map(module -> module.resolve(file)))
                .anyMatch(Files::exists);
    }

    /** Such as {@code core.read.ReadStage}, in back quotes. */
    static List<String> sourceNames() {
        return find("(?<=`)[a-z.]+\\.[A-Z]\\w+(?=`)", HOW_IT_WORKS).stream()
                .distinct()
                .toList();
    }

    @Test
    void thePackagesThatItListsAreThoseOfTheCore() throws IOException {
        try (Stream<Path> folders = Files.list(ROOT.resolve("core/src/main/java/io/github/apec2026/core"))) {
            assertThat(find("(?m)(?<=^\\| `core\\.)[a-z]+(?=` \\|)", HOW_IT_WORKS))
                    .containsExactlyInAnyOrderElementsOf(folders.filter(Files::isDirectory)
                            .map(folder -> folder.getFileName().toString())
                            .toList());
        }
    }

    /** Between the pages of the repository; what a link leads to has the heading that it names. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "README.md",
                "CONTRIBUTING.md",
                "CHANGELOG.md",
                "SECURITY.md",
                "api/NOTICES.md",
                "core/HOW-IT-WORKS.md",
                "core/PERFORMANCE.md",
                "core/WHAT-WAS-TRIED.md",
                "core/WHAT-YOU-CAN-ASK.md",
                "seeds-data/README.md",
                "seeds-data/DECISIONS.md",
                "examples/embedding/EMBEDDING.md"
            })
    void aLinkLeadsToAPageAndItsHeading(String name) {
        Path page = ROOT.resolve(name);
        for (String link : find("(?<=\\]\\()(?!https?:)[^)\\s]+(?=\\))", read(page))) {
            String[] parts = link.split("#", 2);
            Path target = parts[0].isEmpty() ? page : page.resolveSibling(parts[0]);
            assertThat(target).exists();
            if (parts.length == 2) {
                assertThat(find("(?m)(?<=^#{1,4} ).+$", read(target)).stream().map(ReadmeTest::anchor))
                        .as(name + " to " + link)
                        .contains(parts[1]);
            }
        }
    }

    /** The anchor that a heading gets. */
    private static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} _-]", "")
                .replace(' ', '-');
    }

    @Test
    void theFigureWhoseWalkIsDescribedIsInTheRecord() {
        String file = read(ROOT.resolve("seeds-data/src/main/resources/io/github/apec2026/seeds")
                .resolve("guangdong-priorities-2026-01-29.json"));
        int at = file.indexOf("{\"amount\": \"9.49E12\", \"unit\": \"CNY\"}");

        assertThat(at).isPositive();
        assertThat(file.substring(at))
                .startsWith("{\"amount\": \"9.49E12\", \"unit\": \"CNY\"}, \"quote\": \"RMB9.49 trillion\"");
        assertThat(file.substring(0, at)).contains("\"guangdong-foreign-trade-2025\"");
        assertThat(find("(?<=\\{\"at\": )\\d+", file.substring(0, at))).last().isEqualTo("1596");
    }

    private static List<String> blocks(String language) {
        return blocks(language, README);
    }

    private static List<String> blocks(String language, String page) {
        return find("(?<=\n```" + language + "\n)(?s:.*?)(?=\n```\n)", page);
    }

    private static List<String> find(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException("The test needs " + file.toAbsolutePath(), e);
        }
    }
}
