package io.github.apec2026.core.catalog;

import io.github.apec2026.core.entities.EntitiesById;
import io.github.apec2026.model.Entity;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** All entities of a type in the order of their catalog. Immutable. */
final class OrderedEntities<E extends Entity> {

    private final EntityType<E> type;
    private final List<E> entities;
    private final Comparator<? super E> order;
    private final EntitiesById byId;

    /** Sorts the entities of a type by an order without ties. */
    OrderedEntities(EntityType<E> type, EntitiesById byId, Comparator<? super E> order) {
        this.type = type;
        this.byId = byId;
        this.order = order;
        List<E> sorted = new ArrayList<>(byId.of(type));
        sorted.sort(order);
        this.entities = List.copyOf(sorted);
    }

    EntityType<E> type() {
        return type;
    }

    List<E> entities() {
        return entities;
    }

    PostingList all() {
        return PostingList.run(0, entities.size());
    }

    boolean has(Id<E> id) {
        return byId.find(id) != null;
    }

    /** The positions of the entities with one of some ids. */
    PostingList of(Set<Id<?>> ids) {
        int[] positions = new int[ids.size()];
        int size = 0;
        for (Id<?> id : ids) {
            if (id.type() == type) {
                positions[size++] = Collections.binarySearch(entities, byId.get(id.as(type)), order);
            }
        }
        Arrays.sort(positions, 0, size);
        return PostingList.first(size, positions);
    }
}
