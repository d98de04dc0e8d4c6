package io.github.apec2026.core.index;

import io.github.apec2026.model.Economy;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Organization;
import io.github.apec2026.model.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which places and bodies belong to which economy: what does not say so itself is asked through what it is part of. */
final class EconomyTree {

    private final Identities identities;
    private final Map<Id<?>, Economy> economies = new HashMap<>();
    private final Map<Id<?>, Id<?>> above = new HashMap<>();

    EconomyTree(List<Place> places, List<Organization> organizations, Identities identities) {
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

    /** Whether a property holds the economy, or a place or a body that belongs to it. */
    boolean isOf(Optional<? extends Id<?>> stated, Economy economy) {
        @Nullable Id<?> each = stated.isPresent() ? identities.today(stated.get()) : null;
        // Comes to an end: validated entities form no cycle.
        while (each != null) {
            if (each.equals(economy.id()) || economies.get(each) == economy) {
                return true;
            }
            each = above.get(each);
        }
        return false;
    }
}
