package io.github.apec2026.core.catalog;

import io.github.apec2026.core.entities.Identities;
import io.github.apec2026.core.schema.Property;
import io.github.apec2026.model.Economy;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Organization;
import io.github.apec2026.model.Place;
import io.github.apec2026.model.Position;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which places and bodies belong to which economy: inherited from the parent where not stated. */
final class EconomyHierarchy {

    private final Identities identities;
    private final Map<Id<?>, Economy> economies = new HashMap<>();
    private final Map<Id<?>, Id<?>> above = new HashMap<>();

    EconomyHierarchy(List<Place> places, List<Organization> organizations, Identities identities) {
        this.identities = identities;
        for (Place place : places) {
            put(place.id(), place.economy(), place.within());
        }
        for (Organization organization : organizations) {
            put(organization.id(), organization.economy(), organization.parent());
        }
    }

    private void put(Id<?> id, Optional<Economy> economy, Optional<? extends Id<?>> upper) {
        if (economy.isPresent()) {
            economies.put(id, economy.get());
        } else if (upper.isPresent()) {
            above.put(id, identities.today(upper.get()));
        }
    }

    /** Adds an entity under the economy of a position: the one that the post names, and that of its body. */
    void addOf(String facet, Position position, Facets.Builder facets) {
        if (position.economy().isPresent()) {
            facets.add(facet, position.economy().get().id());
        }
        add(facet, position.organization(), facets);
    }

    /** Adds an entity under the economy that a property holds, or that the place or the body which it holds belongs to. */
    void add(String facet, Optional<? extends Id<?>> stated, Facets.Builder facets) {
        facets.declare(facet);
        @Nullable Id<?> each = stated.isPresent() ? identities.today(stated.get()) : null;
        for (int level = 0; each != null && level <= Property.MOST_LEVELS; level++) {
            Economy economy = economies.get(each);
            if (economy != null || each.type() == EntityType.ECONOMY) {
                facets.add(facet, economy == null ? each : economy.id());
                return;
            }
            each = above.get(each);
        }
    }
}
