package io.github.apec2026.core.catalog;

import io.github.apec2026.model.Entity;
import io.github.apec2026.model.Id;
import io.github.apec2026.query.Catalog;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Some entities of a roll, in its order or in another. */
class ListCatalog<E extends Entity> implements Catalog<E> {

    final OrderedEntities<E> roll;
    final QueryConditions kept;
    final QueryContext narrowing;

    /** Those kept, where they stand in another order than the roll's. */
    private final @Nullable List<E> reordered;

    /** All of a roll. */
    ListCatalog(OrderedEntities<E> roll, QueryContext narrowing) {
        this(roll, QueryConditions.all(roll.all()), narrowing, null);
    }

    /** Some of a roll, in its order unless another is told. */
    ListCatalog(OrderedEntities<E> roll, QueryConditions kept, QueryContext narrowing, @Nullable Comparator<E> order) {
        this.roll = roll;
        this.kept = kept;
        this.narrowing = narrowing;
        if (order == null) {
            this.reordered = null;
        } else {
            List<E> sorted = new ArrayList<>(new SelectedEntities<>(roll.entities(), kept.found()));
            sorted.sort(order);
            this.reordered = List.copyOf(sorted);
        }
    }

    @Override
    public final List<E> list() {
        if (reordered != null) {
            return reordered;
        }
        List<E> all = roll.entities();
        Found found = kept.found();
        return found.size() == all.size() ? all : new SelectedEntities<>(all, found);
    }

    @Override
    public final int size() {
        return reordered == null ? kept.found().size() : reordered.size();
    }

    @Override
    public final boolean contains(Id<E> id) {
        Id<?> today = narrowing.identities().today(Objects.requireNonNull(id, "id"));
        if (today.type() != roll.type() || !roll.has(today.as(roll.type()))) {
            narrowing.identities().sought(id, "id");
            return false;
        }
        return kept.found().and(roll.of(Set.of(today))).size() > 0;
    }

    @Override
    public Catalog<E> named(String text) {
        return new ListCatalog<>(roll, called(text), narrowing, null);
    }

    /** Those kept that have a name that {@code text} finds. */
    final QueryConditions called(String text) {
        return kept.and(roll.of(narrowing.names().index().ids(Objects.requireNonNull(text, "text"))));
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof ListCatalog<?> catalog
                && catalog.getClass() == getClass()
                && list().equals(catalog.list());
    }

    @Override
    public final int hashCode() {
        return list().hashCode();
    }

    /** How many entities of which type, fit for a log: {@code meeting: 15}. */
    @Override
    public final String toString() {
        return roll.type() + ": " + size();
    }
}
