package io.github.apec2026.query;

import io.github.apec2026.model.Article;
import io.github.apec2026.model.ArticleKind;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Organization;
import io.github.apec2026.model.Person;
import io.github.apec2026.model.SourceDocument;

/**
 * Articles by id.
 *
 * <p>Narrowings may be chained in any order, with the same result.
 *
 * <pre>{@code
 * ArticleCatalog ofXinhua = apec.articles().creditedTo(Organization.id("xinhua"));
 * System.out.println(ofXinhua.byKind(ArticleKind.BOX).size()); // 1
 * System.out.println(ofXinhua.writtenBy(Person.id("yang-xing")).size()); // 0
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public interface ArticleCatalog extends Catalog<Article> {

    /** Those of a document, which is what carried them. */
    ArticleCatalog inDocument(Id<SourceDocument> document);

    /** Those of a kind; every article has one. */
    ArticleCatalog byKind(ArticleKind kind);

    /** Those credited to an agency or a paper; an article without a credit is credited to none. */
    ArticleCatalog creditedTo(Id<Organization> agency);

    /** Those that print the name of an author, alone or with others. */
    ArticleCatalog writtenBy(Id<Person> author);

    /** {@inheritDoc} The name of an article is its title. */
    @Override
    ArticleCatalog named(String text);
}
