package io.github.apec2026.claim;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.apec2026.model.Article;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.style.Require;
import java.util.Objects;
import java.util.Optional;

/**
 * A span of a document: a sentence or a few. Given by place and digest only; who has the document can get the words back.
 *
 * <pre>{@code
 * SourceDocument document = apec.documents().byKind(DocumentKind.NEWSPAPER_PAGE).list().get(0);
 * Passage first = apec.passages(document.id()).get(0);
 * System.out.println(first.at() + ", " + first.digest().length() + " hex digits"); // 2, 16 hex digits
 * System.out.println(first.nothing().isPresent()); // false
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param document the document
 * @param article the article it belongs to; empty when the document has none
 * @param at where it starts, in UTF-16 code units from 0
 * @param length its length in UTF-16 code units
 * @param digest the first 16 hex digits of the SHA-256 of its UTF-8 text; empty when a claim file lacks it, which a load refuses
 * @param nothing why it makes no claims; empty when it makes some
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonIgnoreProperties(ignoreUnknown = true) // what a later version adds
@JsonPropertyOrder({"document", "article", "at", "length", "digest", "nothing"})
public record Passage(
        Id<SourceDocument> document,
        Optional<Id<Article>> article,

        @JsonProperty(required = true) @JsonSetter(nulls = Nulls.FAIL)
        int at,

        @JsonProperty(required = true) @JsonSetter(nulls = Nulls.FAIL)
        int length,

        String digest,
        Optional<String> nothing) {

    private static final int DIGITS = 16;

    /**
     * Checks the place and the digest, and that the ids are of their types, which a JSON mapper does not.
     *
     * @throws IllegalArgumentException when a number is below zero, the digest has other characters, the reason shows nothing or an id is
     *     of another type; the message names the property
     */
    public Passage {
        Objects.requireNonNull(document, "document").as(EntityType.DOCUMENT);
        if (Objects.requireNonNull(article, "article").isPresent()) {
            article.get().as(EntityType.ARTICLE);
        }
        Objects.requireNonNull(digest, "digest");
        Objects.requireNonNull(nothing, "nothing");
        Require.fromZero("at", at);
        Require.fromZero("length", length);
        if (!digest.isEmpty()) {
            Require.hex("digest", digest, DIGITS);
        }
        Require.shown("nothing", nothing);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Passage p
                && at == p.at
                && length == p.length
                && document.equals(p.document)
                && digest.equals(p.digest)
                && article.equals(p.article)
                && nothing.equals(p.nothing);
    }

    @Override
    public int hashCode() {
        return document.hashCode() * 31 + at;
    }

    /** The document and the span: {@code document/x[120..240]}. */
    @Override
    public String toString() {
        return document + "[" + at + ".." + (at + length) + "]";
    }
}
