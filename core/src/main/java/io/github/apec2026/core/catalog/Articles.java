package io.github.apec2026.core.catalog;

import io.github.apec2026.model.Article;
import io.github.apec2026.model.ArticleKind;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Organization;
import io.github.apec2026.model.Person;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.query.ArticleCatalog;

/** Articles by id. */
final class Articles extends ListCatalog<Article, ArticleCatalog> implements ArticleCatalog {

    Articles(OrderedEntities<Article> articles, QueryContext context) {
        super(articles, context);
    }

    private Articles(Articles wider, QueryConditions conditions) {
        super(wider, conditions);
    }

    @Override
    ArticleCatalog with(QueryConditions changed) {
        return new Articles(this, changed);
    }

    @Override
    Facets makeFacets() {
        Facets.Builder facets = new Facets.Builder(context.identities());
        for (Article each : entities.entities()) {
            facets.next();
            facets.add("document", each.document());
            facets.addKey("kind", each.kind());
            facets.add("agency", each.agencies());
            facets.add("author", each.bylines());
        }
        return facets.build();
    }

    @Override
    public ArticleCatalog inDocument(Id<SourceDocument> document) {
        return by("document", document);
    }

    @Override
    public ArticleCatalog byKind(ArticleKind kind) {
        return byKey("kind", kind);
    }

    @Override
    public ArticleCatalog creditedTo(Id<Organization> agency) {
        return by("agency", agency);
    }

    @Override
    public ArticleCatalog writtenBy(Id<Person> author) {
        return by("author", author);
    }
}
