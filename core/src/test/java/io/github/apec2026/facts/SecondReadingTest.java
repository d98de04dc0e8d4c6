package io.github.apec2026.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.rules.Repository;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Someone who had not seen the claims listed the facts of the five documents. Each line of those lists leads here to the claims that hold it,
 * to what stays open, or to the decision that explains why none holds it.
 */
class SecondReadingTest {

    private static final Path READINGS =
            Repository.root().resolve("seeds-data/src/test/resources/io/github/apec2026/seeds/reading");

    private static final String DECISIONS = Repository.text(Repository.root().resolve("seeds-data/DECISIONS.md"));

    /** The five, and any other that has such a list. */
    static Stream<String> documents() {
        return Seeds.record().documents().stream()
                .map(document -> document.id().key())
                .filter(key -> FiveDocuments.ids().contains(SourceDocument.id(key))
                        || Files.exists(READINGS.resolve(key + ".txt")));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyFactLeadsToItsClaims(String document) {
        Map<String, String> items = items(document);

        assertThat(items.keySet()).containsExactlyElementsOf(facts(document).keySet());
        assertThat(faults(document, items)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void fewFactsAreAboutThePrintedPageAlone(String document) {
        Map<String, String> items = items(document);

        assertThat(items.values().stream().filter(item -> item.startsWith("layout ")))
                .hasSizeLessThanOrEqualTo(items.size() / 20);
    }

    @Test
    void whatNoClaimHoldsIsAFault() {
        Map<String, String> wrong = new LinkedHashMap<>();
        wrong.put("001", "meeting/som1-2026 dates 2026-02-02/2026-02-10");
        wrong.put("002", "meeting/som1-2026 dates -");
        wrong.put("003", "meeting/som3-2026 dates");
        wrong.put("004", "decision A heading that is not there");
        wrong.put("005", "meeting/som1-2026 dates 2026-02-01/2026-02-10");

        assertThat(faults(Seeds.TECHNOLOGY_VISIT, wrong))
                .extracting(fault -> fault.substring(0, 3))
                .containsExactly("001", "002", "003", "004");
    }

    private static List<String> faults(String document, Map<String, String> items) {
        MappedClaims claims = new MappedClaims(Seeds.record(), document);
        List<String> faults = new ArrayList<>();
        items.forEach((number, all) -> {
            for (String item : all.split(" ; ", -1)) {
                if (!isTrue(item.strip(), claims)) {
                    faults.add(number + " = " + item);
                }
            }
        });
        return faults;
    }

    private static boolean isTrue(String item, MappedClaims claims) {
        if (item.startsWith("layout ")) {
            return true;
        }
        if (item.startsWith("decision ")) {
            return DECISIONS.contains("**" + item.substring("decision ".length()) + "**");
        }
        String[] parts = item.split(" ", 3);
        if (parts.length < 2) {
            return false;
        }
        if (parts.length == 3 && parts[2].equals("-")) {
            return claims.about(parts[0], parts[1]).isEmpty();
        }
        String value = parts.length == 3 ? parts[2] : "";
        return claims.about(parts[0], parts[1]).stream().anyMatch(each -> each.contains(value));
    }

    /** The facts by number. */
    private static Map<String, String> facts(String document) {
        return lines(READINGS.resolve(document + ".txt"), " | ");
    }

    /** What each fact leads to, by number. */
    private static Map<String, String> items(String document) {
        return lines(READINGS.resolve(document + ".claims.txt"), " = ");
    }

    private static Map<String, String> lines(Path file, String separator) {
        assertThat(Files.exists(file)).as("%s", file.getFileName()).isTrue();
        Map<String, String> lines = new LinkedHashMap<>();
        for (String line : Repository.text(file).lines().toList()) {
            int at = line.indexOf(separator);
            assertThat(at).as(line).isPositive();
            assertThat(lines.put(line.substring(0, at), line.substring(at + separator.length())))
                    .as(line)
                    .isNull();
        }
        return lines;
    }
}
