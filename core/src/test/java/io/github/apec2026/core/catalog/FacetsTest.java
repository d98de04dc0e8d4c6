package io.github.apec2026.core.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.apec2026.core.entities.EntitiesById;
import io.github.apec2026.core.resolve.Resolved;
import io.github.apec2026.core.schema.Schemas;
import io.github.apec2026.core.store.ResolvedStore;
import io.github.apec2026.core.verify.VerificationCounts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FacetsTest {

    private final Facets.Builder builder = new Facets.Builder(new EntitiesById(new ResolvedStore(
                    new Resolved(Map.of(), List.of(), Map.of(), List.of(), List.of(), new VerificationCounts()),
                    new Schemas()))
            .identities());

    @Test
    void aKeyLeadsToItsPositionsEachOnce() {
        for (String color : List.of("red", "blue", "red", "red")) {
            builder.next();
            builder.addKey("color", color);
            builder.addKey("color", color);
        }
        PostingList red = builder.build().ofKey("color", "red");

        assertThat(red.size()).isEqualTo(3);
        assertThat(List.of(red.get(0), red.get(1), red.get(2))).containsExactly(0, 2, 3);
    }

    @Test
    void aFacetWithoutKeysIsEmptyAndOneThatNobodyAddedIsAnError() {
        builder.next();
        builder.addKey("color", Optional.empty());
        Facets facets = builder.build();

        assertThat(facets.ofKey("color", "red").size()).isZero();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> facets.ofKey("colour", "red"))
                .withMessage("There is no facet colour");
        assertThatNullPointerException()
                .isThrownBy(() -> facets.ofKey("color", null))
                .withMessage("color");
    }

    @Test
    void anEmptyCatalogHasNoFacetsAndFindsNothing() {
        assertThat(builder.build().ofKey("color", "red").size()).isZero();
    }
}
