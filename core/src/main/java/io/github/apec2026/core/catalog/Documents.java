package io.github.apec2026.core.catalog;

import io.github.apec2026.model.DocumentKind;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Organization;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.query.DocumentCatalog;

/** Documents by id. */
final class Documents extends ListCatalog<SourceDocument, DocumentCatalog> implements DocumentCatalog {

    Documents(OrderedEntities<SourceDocument> documents, QueryContext context) {
        super(documents, context);
    }

    private Documents(Documents wider, QueryConditions conditions) {
        super(wider, conditions);
    }

    @Override
    DocumentCatalog with(QueryConditions changed) {
        return new Documents(this, changed);
    }

    @Override
    Facets makeFacets() {
        Facets.Builder facets = new Facets.Builder(context.identities());
        for (SourceDocument each : entities.entities()) {
            facets.next();
            facets.addKey("kind", each.kind());
            facets.add("publisher", each.publisher());
        }
        return facets.build();
    }

    @Override
    public DocumentCatalog byKind(DocumentKind kind) {
        return byKey("kind", kind);
    }

    @Override
    public DocumentCatalog publishedBy(Id<Organization> publisher) {
        return by("publisher", publisher);
    }
}
