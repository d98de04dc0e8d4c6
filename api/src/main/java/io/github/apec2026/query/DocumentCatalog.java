package io.github.apec2026.query;

import io.github.apec2026.model.DocumentKind;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Organization;
import io.github.apec2026.model.SourceDocument;

/**
 * Documents by id.
 *
 * <p>Narrowings may be chained in any order, with the same result.
 *
 * <pre>{@code
 * DocumentCatalog pages = apec.documents().byKind(DocumentKind.NEWSPAPER_PAGE);
 * System.out.println(pages.list().get(0).language()); // zh-Hant
 * System.out.println(pages.publishedBy(Organization.id("cgtn")).size()); // 0
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public interface DocumentCatalog extends Catalog<SourceDocument> {

    /** Those of a kind; every document has one. */
    DocumentCatalog byKind(DocumentKind kind);

    /**
     * Those that say that an organization published them; a document that does not say is published by none, also where an article of it
     * is credited to the organization.
     */
    DocumentCatalog publishedBy(Id<Organization> publisher);

    @Override
    DocumentCatalog named(String text);
}
