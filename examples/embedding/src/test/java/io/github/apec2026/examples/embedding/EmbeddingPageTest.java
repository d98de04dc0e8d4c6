package io.github.apec2026.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The lines that the page on embedding shows are those of the hosts, which the build compiles and starts. */
class EmbeddingPageTest {

    private static final Path PAGE = Path.of("EMBEDDING.md");
    private static final Pattern BLOCK = Pattern.compile("(?m)^```(\\w+)\n((?s:.*?))\n```$");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)(#[^)]*)?\\)");
    /** Stands for lines that the page leaves out. */
    private static final Pattern GAP = Pattern.compile("(?m)^…$");

    /**
     * A block of code.
     *
     * @param files those that the paragraph before it links to
     */
    record Snippet(String language, String code, List<Path> files) {

        /** What is between the gaps. */
        List<String> parts() {
            return GAP.splitAsStream(code).toList();
        }

        @Override
        public String toString() {
            return code.lines().findFirst().orElseThrow() + " " + files;
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Snippet> snippets() {
        String page = read(PAGE);
        return BLOCK.matcher(page)
                .results()
                .map(block -> new Snippet(block.group(1), block.group(2), linksBefore(page, block.start())))
                .toList();
    }

    private static List<Path> linksBefore(String page, int at) {
        String before = page.substring(0, at).stripTrailing();
        return links(before.substring(before.lastIndexOf("\n\n") + 1));
    }

    private static List<Path> links(String text) {
        return LINK.matcher(text)
                .results()
                .map(link -> link.group(1))
                .filter(link -> !link.startsWith("http"))
                .map(Path::of)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("snippets")
    void aSnippetIsPartOfEachFileThatIsNamedBeforeIt(Snippet snippet) {
        if (snippet.language().equals("groovy") || snippet.files().isEmpty()) {
            assertThat(snippet.code()).as("what is in no file").contains("apec2026-core");
            return;
        }
        for (Path file : snippet.files()) {
            List<String> lines = lines(read(file));
            int from = 0;
            for (String part : snippet.parts()) {
                from = end(lines, lines(part), from);
            }
        }
    }

    /** Where the lines are in the file, from a line on: behind them. */
    private static int end(List<String> file, List<String> part, int from) {
        for (int i = from; i + part.size() <= file.size(); i++) {
            if (file.subList(i, i + part.size()).equals(part)) {
                return i + part.size();
            }
        }
        throw new AssertionError("Not there, in this order: " + part);
    }

    /** Without indentation and empty lines. */
    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    @Test
    void mostSnippetsAreOfAHost() {
        assertThat(snippets().stream().filter(snippet -> !snippet.files().isEmpty()))
                .hasSizeGreaterThan(12);
    }

    /** A heading is a link's target as GitHub makes it. */
    @Test
    void everyLinkLeadsSomewhere() {
        String page = read(PAGE);
        assertThat(links(page)).isNotEmpty().allSatisfy(link -> assertThat(link).exists());
        List<String> headings = Pattern.compile("(?m)^#+ (.+)$")
                .matcher(page)
                .results()
                .map(heading ->
                        heading.group(1).toLowerCase(java.util.Locale.ROOT).replace(' ', '-'))
                .toList();
        assertThat(Pattern.compile("\\]\\(#([^)]+)\\)").matcher(page).results().map(MatchResult::group))
                .allSatisfy(link -> assertThat(headings).contains(link.substring(3, link.length() - 1)));
    }

    @Test
    void theVersionsOfTheTableAreThoseOfTheHosts() {
        String page = read(PAGE);
        Path hosts = Path.of("..", "hosts");
        for (String host : List.of("spring-boot-3", "spring-boot-4", "quarkus", "micronaut", "kotlin")) {
            String pom = read(hosts.resolve(host).resolve("pom.xml"));
            assertThat(Pattern.compile("<(?:spring-boot|springdoc|quarkus|micronaut|kotlin).version>([^<]+)<")
                            .matcher(pom)
                            .results()
                            .map(version -> version.group(1)))
                    .as(host)
                    .isNotEmpty()
                    .allSatisfy(version -> assertThat(page).contains(version));
        }
    }
}
