package io.github.apec2026;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.rules.Repository;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples in the Javadoc are compiled and run, each for itself, and print what their comments say. */
class JavadocExamplesTest {

    private static final Pattern EXAMPLE = Pattern.compile("(?s)(?<=<pre>\\{@code\n).*?(?=\n *\\* }</pre>)");
    private static final Pattern MARGIN = Pattern.compile("(?m)^ *\\* ?");

    @Test
    void theExamplesCompileAndPrintWhatTheirCommentsSay(@TempDir Path classes) throws Exception {
        String java = Stream.of("api", "core")
                .flatMap(module -> Repository.sources(module).stream())
                .map(Repository::text)
                .flatMap(source -> EXAMPLE.matcher(source).results().map(MatchResult::group))
                .map(example -> "{\n" + MARGIN.matcher(example).replaceAll("") + "\n}\n")
                .reduce("", String::concat);

        assertThat(java.lines().filter("{"::equals).count())
                .as("every <pre> is an example")
                .isEqualTo(Stream.of("api", "core")
                        .flatMap(module -> Repository.sources(module).stream())
                        .mapToLong(source -> Repository.text(source).split("<pre>", -1).length - 1L)
                        .sum())
                .isGreaterThan(60);
        assertThat(java).contains("Apec2026.load()", "apec.search(");
        assertThat(Snippets.comments(java)).isNotEmpty();
        assertThat(Snippets.printed(java, classes)).isEqualTo(Snippets.comments(java));
    }
}
