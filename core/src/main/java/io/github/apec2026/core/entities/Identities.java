package io.github.apec2026.core.entities;

import io.github.apec2026.core.store.EntityStore;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Person;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Which ids mean one entity: a former id means its successor, and an official's id the person's, since officials are never claimed. */
public final class Identities {

    private final EntityStore store;
    private final EntitiesById entities;

    Identities(EntityStore store, EntitiesById entities) {
        this.store = store;
        this.entities = entities;
    }

    /**
     * The id under which claims about the entity are indexed that a caller asks for.
     *
     * @param argument what the caller calls the id, for messages
     * @throws java.util.NoSuchElementException when the record has no such entity
     */
    public Id<?> sought(Id<?> id, String argument) {
        Id<?> claimed = claimed(Objects.requireNonNull(id, argument));
        if (entities.find(claimed) == null) {
            entities.require(id, argument);
        }
        return claimed;
    }

    /** The current id for a former one, else the id itself. */
    public Id<?> today(Id<?> id) {
        Id<?> today = store.formerIds().get(id);
        return today == null ? id : today;
    }

    /** The id under which claims about an entity are indexed. */
    public Id<?> claimed(Id<?> id) {
        return today(id.type() == EntityType.OFFICIAL ? Person.id(id.key()) : id);
    }

    /** Whether a property that holds {@code stated} holds the one sought. */
    public boolean same(Id<?> stated, Id<?> sought) {
        return stated.equals(sought) || claimed(stated).equals(claimed(sought));
    }

    /** Whether a property that holds {@code stated}, or is empty, holds the one sought. */
    public boolean same(Optional<? extends Id<?>> stated, Id<?> sought) {
        return stated.isPresent() && same(stated.get(), sought);
    }

    /** Whether the one sought is among those that a property holds. */
    public boolean among(List<? extends Id<?>> stated, Id<?> sought) {
        for (Id<?> each : stated) {
            if (same(each, sought)) {
                return true;
            }
        }
        return false;
    }
}
