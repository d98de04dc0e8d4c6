package io.github.apec2026.core.index;

import io.github.apec2026.core.resolve.Resolved;
import io.github.apec2026.core.resolve.ResolvedEntity;
import io.github.apec2026.model.Economy;
import io.github.apec2026.model.Entity;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Official;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The entities by id, and of each type in the order of ids; the economies and the officials among them. */
final class EntitiesById {

    static final Comparator<Entity> BY_ID = new Comparator<>() {
        @Override
        public int compare(Entity a, Entity b) {
            return a.id().compareTo(b.id());
        }
    };

    private final Map<Id<?>, Entity> byId = new HashMap<>();
    private final List<List<Entity>> byType = new ArrayList<>();
    private final Identities identities;

    EntitiesById(Resolved resolved) {
        this.identities = new Identities(resolved.formerIds());
        for (int i = 0; i < EntityType.all().size(); i++) {
            byType.add(new ArrayList<>());
        }
        for (ResolvedEntity each : resolved.entities().values()) {
            Entity entity = each.entity();
            if (entity != null && !(entity instanceof Economy)) {
                add(each.id(), entity);
            }
        }
        for (Economy economy : Economy.values()) {
            add(economy.id(), economy);
        }
        for (List<Entity> list : byType) {
            list.sort(BY_ID);
        }
        for (Official official : OfficeHolders.of(of(EntityType.PERSON), of(EntityType.POSITION))) {
            add(official.id(), official);
        }
    }

    private void add(Id<?> id, Entity entity) {
        byId.put(id, entity);
        byType.get(id.type().ordinal()).add(entity);
    }

    /** Those of a type, by id. */
    @SuppressWarnings("unchecked") // the lists are filled by type
    <E extends Entity> List<E> of(EntityType<E> type) {
        return (List<E>) Collections.unmodifiableList(byType.get(type.ordinal()));
    }

    @SuppressWarnings("unchecked") // an id leads to an entity of its type
    <E extends Entity> @Nullable E find(Id<E> id) {
        Entity entity = byId.get(id);
        return (E) (entity == null ? byId.get(identities.today(id)) : entity);
    }

    <E extends Entity> Optional<E> optional(Id<E> id) {
        return Optional.ofNullable(find(id));
    }

    <E extends Entity> E get(Id<E> id) {
        E entity = find(id);
        if (entity == null) {
            List<Id<?>> near = NearKeys.of(id, Collections.unmodifiableSet(byId.keySet()));
            throw new NoSuchElementException("There is no " + id
                    + (near.isEmpty() ? ", and nothing is written nearly so" : "; did you mean one of " + near + "?"));
        }
        return entity;
    }

    /** Which ids mean one entity. */
    Identities identities() {
        return identities;
    }
}
