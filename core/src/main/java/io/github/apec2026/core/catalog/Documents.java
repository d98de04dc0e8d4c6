package io.github.apec2026.core.catalog;

import io.github.apec2026.model.DocumentKind;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Organization;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.query.DocumentCatalog;
import java.util.List;

/** Documents by id. */
final class Documents extends ListCatalog<SourceDocument> implements DocumentCatalog {

    private final Facet byKind;
    private final Facet byPublisher;

    Documents(OrderedEntities<SourceDocument> roll, QueryContext narrowing) {
        super(roll, narrowing);
        Facet.Builder kinds = new Facet.Builder(narrowing.identities());
        Facet.Builder publishers = new Facet.Builder(narrowing.identities());
        List<SourceDocument> all = roll.entities();
        for (int i = 0; i < all.size(); i++) {
            kinds.addKey(i, all.get(i).kind());
            publishers.add(i, all.get(i).publisher());
        }
        this.byKind = kinds.done();
        this.byPublisher = publishers.done();
    }

    private Documents(Documents wider, QueryConditions kept) {
        super(wider.roll, kept, wider.narrowing, null);
        this.byKind = wider.byKind;
        this.byPublisher = wider.byPublisher;
    }

    @Override
    public DocumentCatalog byKind(DocumentKind kind) {
        return new Documents(this, kept.and(byKind.ofKey(kind, "kind")));
    }

    @Override
    public DocumentCatalog publishedBy(Id<Organization> publisher) {
        return new Documents(this, kept.and(byPublisher.of(publisher, "publisher")));
    }

    @Override
    public DocumentCatalog named(String text) {
        return new Documents(this, called(text));
    }
}
