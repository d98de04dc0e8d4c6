package io.github.apec2026.core.index;

import io.github.apec2026.model.Entity;
import io.github.apec2026.model.Id;
import io.github.apec2026.query.Catalog;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Entities in the order of a list. */
class ListCatalog<E extends Entity> implements Catalog<E> {

    final Narrowing narrowing;
    private final List<E> entities;

    ListCatalog(List<E> entities, Narrowing narrowing) {
        this.entities = List.copyOf(entities);
        this.narrowing = narrowing;
    }

    @Override
    public final List<E> list() {
        return entities;
    }

    @Override
    public Catalog<E> named(String text) {
        return new ListCatalog<>(called(text), narrowing);
    }

    /** Those with a name that {@code text} finds, in order. */
    final List<E> called(String text) {
        Set<Id<?>> found = narrowing.names().index().ids(text);
        return kept(entity -> found.contains(entity.id()));
    }

    /** Those of which {@code test} holds, in order. */
    final List<E> kept(Predicate<E> test) {
        List<E> kept = new ArrayList<>();
        for (E entity : entities) {
            if (test.test(entity)) {
                kept.add(entity);
            }
        }
        return kept;
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof ListCatalog<?> catalog
                && catalog.getClass() == getClass()
                && entities.equals(catalog.entities);
    }

    @Override
    public final int hashCode() {
        return entities.hashCode();
    }

    /** How many entities of which kind, fit for a log. */
    @Override
    public final String toString() {
        return entities.size() + " entities";
    }
}
