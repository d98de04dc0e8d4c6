package io.github.apec2026.core.schema;

import static io.github.apec2026.core.schema.Trait.CLASSIFIED;
import static io.github.apec2026.core.schema.Trait.PUBLICATION;
import static io.github.apec2026.core.schema.Trait.TITLING;
import static io.github.apec2026.core.type.ValueTypes.DATES;
import static io.github.apec2026.core.type.ValueTypes.TEXT;
import static io.github.apec2026.core.type.ValueTypes.id;
import static io.github.apec2026.core.type.ValueTypes.oneOf;

import io.github.apec2026.model.Article;
import io.github.apec2026.model.ArticleKind;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Organization;
import io.github.apec2026.model.Person;
import io.github.apec2026.model.Place;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.value.DateRange;
import io.github.apec2026.value.LocalizedText;

/** All that the library knows about the properties of an article. */
public final class ArticleSchema extends EntitySchema<Article> {

    private final One<Id<SourceDocument>> document = required(Article.DOCUMENT, id(EntityType.DOCUMENT), CLASSIFIED);
    private final One<ArticleKind> kind =
            required(Article.KIND, oneOf("kind of article", ArticleKind.class), CLASSIFIED);
    private final Maybe<LocalizedText> title = maybe(Article.TITLE, TEXT, TITLING);
    private final Many<LocalizedText> subtitles = many(Article.SUBTITLES, TEXT);
    private final Many<Id<Person>> bylines = many(Article.BYLINES, id(EntityType.PERSON));
    private final Many<Id<Organization>> agencies = many(Article.AGENCIES, id(EntityType.ORGANIZATION));
    private final Maybe<DateRange> date = maybe(Article.DATE, DATES, PUBLICATION);
    private final Maybe<Id<Place>> dateline = maybe(Article.DATELINE, id(EntityType.PLACE));

    ArticleSchema() {
        super(EntityType.ARTICLE);
    }

    @Override
    public Article assemble(Id<Article> id, Values values) {
        return Article.builder()
                .id(id)
                .document(values.get(document))
                .kind(values.get(kind))
                .title(values.get(title))
                .addAllSubtitles(values.get(subtitles))
                .addAllBylines(values.get(bylines))
                .addAllAgencies(values.get(agencies))
                .date(values.get(date))
                .dateline(values.get(dateline))
                .build();
    }

    /** The document, which the place of the claims gives. */
    public One<Id<SourceDocument>> document() {
        return document;
    }
}
