package io.github.apec2026.core.catalog;

import io.github.apec2026.core.store.Lazy;
import io.github.apec2026.model.Entity;
import io.github.apec2026.model.Id;
import io.github.apec2026.query.Catalog;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The entities of a type that meet some conditions. Immutable: the conditions are evaluated at each call of {@link #list} and {@link #size}.
 *
 * @param <C> what its filters return
 */
abstract class ListCatalog<E extends Entity, C extends Catalog<E>> implements Catalog<E> {

    final OrderedEntities<E> entities;
    private final Lazy<Facets> facets;
    final QueryContext context;
    final QueryConditions conditions;

    /** The order of the list, where it is not that of {@link #entities}. */
    private final @Nullable Comparator<E> order;

    /** All entities of a type. */
    ListCatalog(OrderedEntities<E> entities, QueryContext context) {
        this.entities = entities;
        this.facets = new Lazy<>() {
            @Override
            protected Facets make() {
                return makeFacets();
            }
        };
        this.context = context;
        this.conditions = new QueryConditions(entities.all());
        this.order = null;
    }

    /** Those that meet conditions, in the order of {@code wider}. */
    ListCatalog(ListCatalog<E, C> wider, QueryConditions conditions) {
        this(wider, conditions, wider.order);
    }

    ListCatalog(ListCatalog<E, C> wider, QueryConditions conditions, @Nullable Comparator<E> order) {
        this.entities = wider.entities;
        this.facets = wider.facets;
        this.context = wider.context;
        this.conditions = conditions;
        this.order = order;
    }

    /** The posting lists of all entities of the type. */
    abstract Facets makeFacets();

    final Facets facets() {
        return facets.get();
    }

    /** This catalog with other conditions. */
    abstract C with(QueryConditions changed);

    final C and(PostingList posting) {
        return with(conditions.and(posting));
    }

    final C and(Condition condition) {
        return with(conditions.and(condition));
    }

    /** Those under an id of a facet. */
    final C by(String facet, Id<?> id) {
        return and(facets().of(facet, id));
    }

    /** Those under a key of a facet that is no id. */
    final C byKey(String facet, Object key) {
        return and(facets().ofKey(facet, key));
    }

    @Override
    public final List<E> list() {
        List<E> all = entities.entities();
        PostingList positions = conditions.positions();
        List<E> list = positions.size() == all.size() ? all : new SelectedEntities<>(all, positions);
        if (order == null) {
            return list;
        }
        List<E> sorted = new ArrayList<>(list);
        sorted.sort(order);
        return Collections.unmodifiableList(sorted);
    }

    @Override
    public final int size() {
        return conditions.positions().size();
    }

    @Override
    public final boolean contains(Id<E> id) {
        Id<?> today = context.identities().today(Objects.requireNonNull(id, "id"));
        if (today.type() != entities.type() || !entities.has(today.as(entities.type()))) {
            context.identities().sought(id, "id");
            return false;
        }
        return conditions.and(entities.of(Set.of(today))).positions().size() > 0;
    }

    @Override
    public final C named(String text) {
        return and(entities.of(withName(Objects.requireNonNull(text, "text"))));
    }

    /** The ids with a name that {@code text} matches; ids of other types do no harm. */
    Set<Id<?>> withName(String text) {
        return context.names().ids(text);
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof ListCatalog<?, ?> catalog
                && catalog.getClass() == getClass()
                && list().equals(catalog.list());
    }

    @Override
    public final int hashCode() {
        return list().hashCode();
    }

    /** How many entities of which type, for a log: {@code meeting: 15}. */
    @Override
    public final String toString() {
        return entities.type() + ": " + size();
    }
}
