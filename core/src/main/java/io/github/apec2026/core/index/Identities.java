package io.github.apec2026.core.index;

import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Person;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which ids mean one entity: a former id means its successor, and an official's id the person's, since officials are never claimed. */
final class Identities {

    private final Map<Id<?>, Id<?>> formerIds;

    Identities(Map<Id<?>, Id<?>> formerIds) {
        this.formerIds = Map.copyOf(formerIds);
    }

    /** The id of today for a former one, else the id itself. */
    Id<?> today(Id<?> id) {
        Id<?> today = formerIds.get(id);
        return today == null ? id : today;
    }

    /** The id that the claims about an entity bear. */
    Id<?> claimed(Id<?> id) {
        return today(id.type() == EntityType.OFFICIAL ? Person.id(id.key()) : id);
    }

    /** Whether a property that holds {@code stated} holds the one sought. */
    boolean same(Id<?> stated, Id<?> sought) {
        return stated.equals(sought) || claimed(stated).equals(claimed(sought));
    }

    /** Whether a property that holds {@code stated}, or is empty, holds the one sought. */
    boolean same(Optional<? extends Id<?>> stated, Id<?> sought) {
        return stated.isPresent() && same(stated.get(), sought);
    }

    /** Whether the one sought is among those that a property holds. */
    boolean among(List<? extends Id<?>> stated, Id<?> sought) {
        for (Id<?> each : stated) {
            if (same(each, sought)) {
                return true;
            }
        }
        return false;
    }
}
