package io.github.apec2026.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.claim.Basis;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.query.Catalog;
import io.github.apec2026.rules.Repository;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page that describes the record says how much there is of what. */
class SeedsReadmeTest {

    private static final String HEAD = "| document | passages | claims | inferred |\n|---|--:|--:|--:|\n";

    private final ApecDataset dataset = Seeds.dataset();
    private final String readme = Repository.text(Repository.root().resolve("seeds-data/README.md"));

    @Test
    void itSaysHowManyClaimsTheFiveDocumentsMake() {
        assertThat(rows())
                .contains(dataset.info().documents().stream()
                        .map(SeedsReadmeTest::row)
                        .toArray(String[]::new));
    }

    @Test
    void whatItSaysOfADocumentIsSo() {
        assertThat(rows())
                .hasSizeGreaterThanOrEqualTo(5)
                .isSubsetOf(Seeds.record().info().documents().stream()
                        .map(SeedsReadmeTest::row)
                        .toList());
    }

    private List<String> rows() {
        int from = readme.indexOf(HEAD);
        assertThat(from).as("the table of the documents").isNotNegative();
        return readme.substring(from + HEAD.length())
                .lines()
                .takeWhile(line -> line.startsWith("|"))
                .toList();
    }

    private static String row(Id<SourceDocument> document) {
        ApecDataset record = Seeds.record();
        return "| `" + document.key() + "` | "
                + record.passages(document).size() + " | "
                + record.claimsOf(document).size() + " | "
                + inferred(document) + " |";
    }

    private static long inferred(Id<SourceDocument> document) {
        return Seeds.record().claimsOf(document).stream()
                .filter(claim -> claim.basis() == Basis.INFERRED)
                .count();
    }

    @Test
    void itSaysHowManyOfEachFamilyThereAreInTheFive() {
        Map<String, Catalog<?>> families = new LinkedHashMap<>();
        families.put("editions", dataset.editions());
        families.put("priorities", dataset.priorities());
        families.put("meetings", dataset.meetings());
        families.put("persons", dataset.persons());
        families.put("positions", dataset.positions());
        families.put("organizations", dataset.organizations());
        families.put("places", dataset.places());
        families.put("topics", dataset.topics());
        families.put("initiatives", dataset.initiatives());
        families.put("statements", dataset.statements());
        families.put("indicators", dataset.indicators());
        families.put("observations", dataset.observations());
        families.put("products", dataset.products());
        families.put("documents", dataset.documents());
        families.put("articles", dataset.articles());
        StringBuilder table = new StringBuilder("| family | entities |\n|---|--:|\n");
        families.forEach((name, catalog) -> table.append("| ")
                .append(name)
                .append(" | ")
                .append(catalog.size())
                .append(" |\n"));

        assertThat(readme).contains(table.toString());
    }

    /** What rests on a written reason is inferred, not stated: that is honest as long as most of a document needs none. */
    @ParameterizedTest
    @MethodSource("documents")
    void mostIsSaidAndNotInferred(Id<SourceDocument> document) {
        assertThat(inferred(document)
                        * 100.0
                        / Seeds.record().claimsOf(document).size())
                .as("of 100 claims of %s", document)
                .isLessThan(10);
    }

    static Stream<Id<SourceDocument>> documents() {
        return Seeds.record().info().documents().stream();
    }
}
