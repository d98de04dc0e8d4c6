package io.github.apec2026.core.catalog;

import io.github.apec2026.model.Entity;
import io.github.apec2026.query.Catalog;

/** A catalog without filters of its own type. */
final class PlainCatalog<E extends Entity> extends ListCatalog<E, Catalog<E>> {

    PlainCatalog(OrderedEntities<E> entities, QueryContext context) {
        super(entities, context);
    }

    private PlainCatalog(PlainCatalog<E> wider, QueryConditions conditions) {
        super(wider, conditions);
    }

    @Override
    Facets makeFacets() {
        return new Facets.Builder(context.identities()).build();
    }

    @Override
    Catalog<E> with(QueryConditions changed) {
        return new PlainCatalog<>(this, changed);
    }
}
