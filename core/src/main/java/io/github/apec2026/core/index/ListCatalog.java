package io.github.apec2026.core.index;

import io.github.apec2026.model.Entity;
import io.github.apec2026.query.Catalog;
import java.util.List;

/** Entities in the order of a list. */
class ListCatalog<E extends Entity> implements Catalog<E> {

    private final List<E> entities;

    ListCatalog(List<E> entities) {
        this.entities = List.copyOf(entities);
    }

    @Override
    public final List<E> list() {
        return entities;
    }

    /** How many entities of which kind, fit for a log. */
    @Override
    public final String toString() {
        return entities.size() + " entities";
    }
}
