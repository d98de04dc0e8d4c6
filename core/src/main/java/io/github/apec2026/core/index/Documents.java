package io.github.apec2026.core.index;

import io.github.apec2026.model.DocumentKind;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Organization;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.query.DocumentCatalog;
import java.util.List;

/** Documents by id. */
final class Documents extends ListCatalog<SourceDocument> implements DocumentCatalog {

    Documents(List<SourceDocument> documents, Narrowing narrowing) {
        super(documents, narrowing);
    }

    private Documents narrowed(List<SourceDocument> kept) {
        return new Documents(kept, narrowing);
    }

    @Override
    public DocumentCatalog of(DocumentKind kind) {
        return narrowed(kept(document -> document.kind() == kind));
    }

    @Override
    public DocumentCatalog publishedBy(Id<Organization> publisher) {
        return narrowed(kept(document -> narrowing.identities().same(document.publisher(), publisher)));
    }

    @Override
    public DocumentCatalog named(String text) {
        return narrowed(called(text));
    }
}
