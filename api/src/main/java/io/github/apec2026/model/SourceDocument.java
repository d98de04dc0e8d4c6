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
 * A document that the facts come from. Its text is not part of the record; its digest says which text was read.
 *
 * <pre>{@code
 * SourceDocument page = apec.documents().byKind(DocumentKind.NEWSPAPER_PAGE).list().get(0);
 * System.out.println(page.language() + ", " + page.publisher().orElseThrow()); // zh-Hant, organization/wen-wei-po
 * System.out.println(page.published().isPresent()); // false
 * }</pre>
 *
 * <p>What no document states is empty. Immutable and thread-safe. Do not use names as keys; use {@link #id()}.
 */
@Value.Immutable
@JsonPropertyOrder({
    "id",
    "language",
    "sha256",
    "title",
    "subtitle",
    "publisher",
    "published",
    "notBefore",
    "notAfter",
    "kind",
    "related",
    "notes",
    "editing",
    "licence",
    "contact"
})
@ApecStyle
public non-sealed interface SourceDocument extends Entity {

    /** The property {@link #language()}. */
    SingleProperty<SourceDocument, String> LANGUAGE = SingleProperty.of(EntityType.DOCUMENT, "language", String.class);

    /** The property {@link #sha256()}. */
    SingleProperty<SourceDocument, String> SHA256 = SingleProperty.of(EntityType.DOCUMENT, "sha256", String.class);

    /** The property {@link #title()}. */
    SingleProperty<SourceDocument, LocalizedText> TITLE =
            SingleProperty.of(EntityType.DOCUMENT, "title", LocalizedText.class);

    /** The property {@link #subtitle()}. */
    SingleProperty<SourceDocument, LocalizedText> SUBTITLE =
            SingleProperty.of(EntityType.DOCUMENT, "subtitle", LocalizedText.class);

    /** The property {@link #publisher()}. */
    SingleProperty<SourceDocument, Id<Organization>> PUBLISHER =
            SingleProperty.id(EntityType.DOCUMENT, "publisher", EntityType.ORGANIZATION);

    /** The property {@link #published()}. */
    SingleProperty<SourceDocument, DateRange> PUBLISHED =
            SingleProperty.of(EntityType.DOCUMENT, "published", DateRange.class);

    /** The property {@link #notBefore()}. */
    SingleProperty<SourceDocument, DateRange> NOT_BEFORE =
            SingleProperty.of(EntityType.DOCUMENT, "notBefore", DateRange.class);

    /** The property {@link #notAfter()}. */
    SingleProperty<SourceDocument, DateRange> NOT_AFTER =
            SingleProperty.of(EntityType.DOCUMENT, "notAfter", DateRange.class);

    /** The property {@link #kind()}. */
    SingleProperty<SourceDocument, DocumentKind> KIND =
            SingleProperty.of(EntityType.DOCUMENT, "kind", DocumentKind.class);

    /** The property {@link #related()}. */
    MultiProperty<SourceDocument, LocalizedText> RELATED =
            MultiProperty.of(EntityType.DOCUMENT, "related", LocalizedText.class);

    /** The property {@link #notes()}. */
    MultiProperty<SourceDocument, LocalizedText> NOTES =
            MultiProperty.of(EntityType.DOCUMENT, "notes", LocalizedText.class);

    /** The property {@link #editing()}. */
    MultiProperty<SourceDocument, Editing> EDITING = MultiProperty.of(EntityType.DOCUMENT, "editing", Editing.class);

    /** The property {@link #licence()}. */
    SingleProperty<SourceDocument, String> LICENCE = SingleProperty.of(EntityType.DOCUMENT, "licence", String.class);

    /** The property {@link #contact()}. */
    SingleProperty<SourceDocument, String> CONTACT = SingleProperty.of(EntityType.DOCUMENT, "contact", String.class);

    /** The id of a document, from its key. */
    static Id<SourceDocument> id(String key) {
        return new Id<>(EntityType.DOCUMENT, key);
    }

    @Override
    @JsonProperty(required = true)
    Id<SourceDocument> id();

    /** The language it is written in, a BCP 47 tag with script. */
    @JsonProperty(required = true)
    String language();

    /** The SHA-256 of its UTF-8 text, 64 hex digits in lower case. */
    @JsonProperty(required = true)
    String sha256();

    /** Its title; empty when it prints none for the whole. */
    @JsonProperty
    Optional<LocalizedText> title();

    /** Its subtitle; empty when it prints none. */
    @JsonProperty
    Optional<LocalizedText> subtitle();

    /** Who published it; empty when it does not say. */
    @JsonProperty
    Optional<Id<Organization>> publisher();

    /** When it was published; empty when it does not say. */
    @JsonProperty
    Optional<DateRange> published();

    /** The last day that it tells of as past or present: it was not written before; empty when it tells of no day. */
    @JsonProperty
    Optional<DateRange> notBefore();

    /** A day that it tells of as still to come: it was not written after; empty when it tells of none. */
    @JsonProperty
    Optional<DateRange> notAfter();

    /** What sort of source it is; our classification. */
    @JsonProperty(required = true)
    DocumentKind kind();

    /** The headlines of other articles that it points to. */
    @JsonProperty
    List<LocalizedText> related();

    /** What its editors say about it, such as that it is a translation or abridged, in our words. */
    @JsonProperty
    List<LocalizedText> notes();

    /** What its editors say, or show, that they did to the text: translated it, cut it; our classification. */
    @JsonProperty
    List<Editing> editing();

    /** The licence that it is published under, as printed; empty when it prints none. */
    @JsonProperty
    Optional<String> licence();

    /** Where readers can report errors, as printed; empty when it prints none. */
    @JsonProperty
    Optional<String> contact();

    /** Starts building; what is not set stays empty. */
    static Builder builder() {
        return new Builder();
    }

    /** Reads what a host's JSON mapper wrote. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // so marked because only a mapper should touch it
    private static SourceDocument fromJson(ImmutableSourceDocument.Json json) {
        return TypedIds.checked(SourceDocument.class, ImmutableSourceDocument.fromJson(json));
    }

    /** Builds a document; not thread-safe. */
    final class Builder extends ImmutableSourceDocument.Builder {
        Builder() {}

        /**
         * The document.
         *
         * @throws IllegalStateException when what is required is missing
         * @throws IllegalArgumentException when a text shows nothing, the language is no tag or the digest has other characters; the message names the property
         */
        @Override
        public SourceDocument build() {
            SourceDocument document = super.build();
            Require.language("language", document.language());
            Require.hex("sha256", document.sha256(), 64);
            Require.text("title", document.title());
            Require.text("subtitle", document.subtitle());
            Require.text("related", document.related());
            Require.text("notes", document.notes());
            Require.shown("licence", document.licence());
            Require.shown("contact", document.contact());
            return document;
        }
    }
}
