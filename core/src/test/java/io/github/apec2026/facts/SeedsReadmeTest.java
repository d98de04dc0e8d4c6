package io.github.apec2026.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.claim.Basis;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.query.Catalog;
import io.github.apec2026.rules.Repository;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The page that describes the record says how much there is of what. */
class SeedsReadmeTest {

    private final ApecDataset dataset = Seeds.dataset();
    private final String readme = Repository.text(Repository.root().resolve("seeds-data/README.md"));

    @Test
    void itSaysHowManyClaimsEachDocumentMakes() {
        StringBuilder table = new StringBuilder("| document | passages | claims | inferred |\n|---|--:|--:|--:|\n");
        for (SourceDocument document : dataset.documents()) {
            long inferred = dataset.claimsOf(document.id()).stream()
                    .filter(claim -> claim.basis() == Basis.INFERRED)
                    .count();
            table.append("| `").append(document.id().key()).append("` | ");
            table.append(dataset.passages(document.id()).size()).append(" | ");
            table.append(dataset.claimsOf(document.id()).size()).append(" | ");
            table.append(inferred).append(" |\n");
        }

        assertThat(readme).contains(table.toString());
    }

    @Test
    void itSaysHowManyOfEachFamilyThereAre() {
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
        families.put("units", dataset.units());
        StringBuilder table = new StringBuilder("| family | entities |\n|---|--:|\n");
        families.forEach((name, catalog) -> table.append("| ")
                .append(name)
                .append(" | ")
                .append(catalog.size())
                .append(" |\n"));

        assertThat(readme).contains(table.toString());
    }

    /** What rests on a written reason is inferred, not stated: that is honest as long as most of a document needs none. */
    @Test
    void mostIsSaidAndNotInferred() {
        for (SourceDocument document : dataset.documents()) {
            long inferred = dataset.claimsOf(document.id()).stream()
                    .filter(claim -> claim.basis() == Basis.INFERRED)
                    .count();

            assertThat(inferred * 100.0 / dataset.claimsOf(document.id()).size())
                    .as("of 100 claims of %s", document.id())
                    .isLessThan(10);
        }
    }
}
