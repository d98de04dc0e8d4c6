package io.github.apec2026.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The types and constants that the glossary of CONTRIBUTING.md names exist. */
class GlossaryTest {

    private static final Pattern TYPE = Pattern.compile("(?<=`)[A-Z][a-z]\\w*(?=`)");
    private static final Pattern CONSTANT = Pattern.compile("(?<=`)[A-Z]{2}[A-Z_]*(?=`)");

    private final List<Path> sources = Stream.of("api", "core")
            .flatMap(module -> Repository.sources(module).stream())
            .toList();
    private final Set<String> types = sources.stream()
            .map(file -> file.getFileName().toString().replace(".java", ""))
            .collect(Collectors.toSet());

    @Test
    void everyTypeAndEveryConstantExists() {
        List<String> rows = rows(Repository.text(Repository.root().resolve("CONTRIBUTING.md")));

        assertThat(rows).hasSizeGreaterThan(14);
        assertThat(rows.stream().filter(row -> TYPE.matcher(row).find()).count())
                .isGreaterThan(10);
        assertThat(rows).flatMap(this::missing).isEmpty();
    }

    @Test
    void aTypeOrConstantThatDoesNotExistIsReported() {
        assertThat(missing("| basis | `STATED` or `TOLD`. `Basis` |")).containsExactly("TOLD");
        assertThat(missing("| basis | `Grund` |")).containsExactly("Grund");
        assertThat(missing("| claim | `quote` in a claim file. `Claim` |")).isEmpty();
    }

    private static List<String> rows(String page) {
        int start = page.indexOf("\n## Glossary\n");
        assertThat(start).as("the glossary").isNotNegative();
        return page.substring(start, page.indexOf("\n## ", start + 1))
                .lines()
                .filter(line -> line.startsWith("| "))
                .toList();
    }

    /** The types of a row that the project does not have, and the constants that no type of the row has. */
    private List<String> missing(String row) {
        List<String> named = all(TYPE, row);
        return Stream.concat(
                        named.stream().filter(type -> !types.contains(type)),
                        all(CONSTANT, row).stream().filter(constant -> !isIn(named, constant)))
                .toList();
    }

    private boolean isIn(List<String> named, String constant) {
        return sources.stream()
                .filter(file -> named.contains(file.getFileName().toString().replace(".java", "")))
                .anyMatch(file -> Pattern.compile("(?m)^    " + constant + "[,;(]")
                        .matcher(Repository.text(file))
                        .find());
    }

    private static List<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).toList();
    }
}
