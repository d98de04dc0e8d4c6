package io.github.apec2026.core.catalog;

import io.github.apec2026.core.entities.Identities;
import io.github.apec2026.core.schema.Property;
import io.github.apec2026.model.Entity;
import io.github.apec2026.model.Id;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The parents of entities of a type: places in places, organizations in organizations, topics under broader ones. */
final class Hierarchy<E extends Entity> {

    private final Identities identities;
    private final Map<Id<?>, Id<?>> above = new HashMap<>();

    Hierarchy(Identities identities) {
        this.identities = identities;
    }

    void put(Id<E> lower, Optional<Id<E>> upper) {
        if (upper.isPresent()) {
            above.put(lower, identities.today(upper.get()));
        }
    }

    /** Adds an entity under an id and under all above it. */
    void add(String facet, Id<E> lower, Facets.Builder facets) {
        @Nullable Id<?> each = identities.today(lower);
        for (int level = 0; each != null && level <= Property.MOST_LEVELS; level++) {
            facets.add(facet, each);
            each = above.get(each);
        }
    }

    void add(String facet, Optional<Id<E>> lower, Facets.Builder facets) {
        facets.declare(facet);
        if (lower.isPresent()) {
            add(facet, lower.get(), facets);
        }
    }

    void add(String facet, List<Id<E>> lower, Facets.Builder facets) {
        facets.declare(facet);
        for (int i = 0; i < lower.size(); i++) {
            add(facet, lower.get(i), facets);
        }
    }

    /** Those above an id, the nearest first. */
    List<Id<?>> above(Id<?> lower) {
        List<Id<?>> all = new ArrayList<>();
        @Nullable Id<?> each = above.get(identities.today(lower));
        for (int level = 0; each != null && level < Property.MOST_LEVELS; level++) {
            all.add(each);
            each = above.get(each);
        }
        return all;
    }
}
