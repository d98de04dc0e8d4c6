package io.github.apec2026.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.apec2026.style.ApecStyle;
import io.github.apec2026.style.Require;
import io.github.apec2026.value.DateRange;
import io.github.apec2026.value.LocalizedText;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One of the texts of a document: an article, a caption, a box. Its key is that of the document, a slash, and its own.
 *
 * <pre>{@code
 * Article caption = apec.articles().stream().filter(each -> each.kind() == ArticleKind.CAPTION).findFirst().orElseThrow();
 * System.out.println(apec.get(caption.document()).kind().code()); // opinion
 * System.out.println(caption.title().isPresent()); // false
 * }</pre>
 *
 * <p>What no document states is empty. Immutable and thread-safe. Do not use names as keys; use {@link #id()}.
 */
@Value.Immutable
@JsonPropertyOrder({"id", "document", "kind", "title", "subtitles", "bylines", "agencies", "date", "dateline"})
@ApecStyle
public non-sealed interface Article extends Entity {

    /** The property {@link #document()}. */
    SingleProperty<Article, Id<SourceDocument>> DOCUMENT =
            SingleProperty.id(EntityType.ARTICLE, "document", EntityType.DOCUMENT);

    /** The property {@link #kind()}. */
    SingleProperty<Article, ArticleKind> KIND = SingleProperty.of(EntityType.ARTICLE, "kind", ArticleKind.class);

    /** The property {@link #title()}. */
    SingleProperty<Article, LocalizedText> TITLE = SingleProperty.of(EntityType.ARTICLE, "title", LocalizedText.class);

    /** The property {@link #subtitles()}. */
    MultiProperty<Article, LocalizedText> SUBTITLES =
            MultiProperty.of(EntityType.ARTICLE, "subtitles", LocalizedText.class);

    /** The property {@link #bylines()}. */
    MultiProperty<Article, Id<Person>> BYLINES = MultiProperty.id(EntityType.ARTICLE, "bylines", EntityType.PERSON);

    /** The property {@link #agencies()}. */
    MultiProperty<Article, Id<Organization>> AGENCIES =
            MultiProperty.id(EntityType.ARTICLE, "agencies", EntityType.ORGANIZATION);

    /** The property {@link #date()}. */
    SingleProperty<Article, DateRange> DATE = SingleProperty.of(EntityType.ARTICLE, "date", DateRange.class);

    /** The property {@link #dateline()}. */
    SingleProperty<Article, Id<Place>> DATELINE = SingleProperty.id(EntityType.ARTICLE, "dateline", EntityType.PLACE);

    /** The id of an article, from its key. */
    static Id<Article> id(String key) {
        return new Id<>(EntityType.ARTICLE, key);
    }

    @Override
    @JsonProperty(required = true)
    Id<Article> id();

    /** The document that contains it. */
    @JsonProperty(required = true)
    Id<SourceDocument> document();

    /** What sort of text it is; our classification. */
    @JsonProperty(required = true)
    ArticleKind kind();

    /** Its title; empty when it has none. */
    @JsonProperty
    Optional<LocalizedText> title();

    /** Its further headings, in order. */
    @JsonProperty
    List<LocalizedText> subtitles();

    /** Who wrote it or took the picture. */
    @JsonProperty
    List<Id<Person>> bylines();

    /** The agencies or papers that it is credited to. */
    @JsonProperty
    List<Id<Organization>> agencies();

    /** Its own date; empty when it prints none. */
    @JsonProperty
    Optional<DateRange> date();

    /** The place that it is filed from; empty when it prints none. */
    @JsonProperty
    Optional<Id<Place>> dateline();

    /** Starts building; what is not set stays empty. */
    static Builder builder() {
        return new Builder();
    }

    /** Reads what a host's JSON mapper wrote. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // so marked because only a mapper should touch it
    private static Article fromJson(ImmutableArticle.Json json) {
        return TypedIds.checked(Article.class, ImmutableArticle.fromJson(json));
    }

    /** Builds an article; not thread-safe. */
    final class Builder extends ImmutableArticle.Builder {
        Builder() {}

        /**
         * The article.
         *
         * @throws IllegalStateException when what is required is missing
         * @throws IllegalArgumentException when a text is in no language; the message names the property
         */
        @Override
        public Article build() {
            Article article = super.build();
            Require.text("title", article.title());
            Require.text("subtitles", article.subtitles());
            return article;
        }
    }
}
