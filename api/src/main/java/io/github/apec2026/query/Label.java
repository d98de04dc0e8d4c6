package io.github.apec2026.query;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.apec2026.value.Coded;
import io.github.apec2026.value.TaggedText;
import java.util.Objects;

/**
 * A text to show for an entity, with its language and its origin: see {@link ApecDataset#label}.
 *
 * <pre>{@code
 * Label label = apec.label(Indicator.id("guangdong-foreign-trade"), Locale.ENGLISH);
 * System.out.println(label.text() + ", " + label.origin().code()); // Guangdong's foreign trade, editorial
 * System.out.println(apec.label(Place.id("guangzhou"), Locale.CHINESE).language()); // zh-Hant
 * Label simplified = apec.label(Place.id("guangzhou"), Locale.SIMPLIFIED_CHINESE);
 * System.out.println(simplified.text() + ", " + simplified.isConverted()); // 广州, true
 * }</pre>
 *
 * <p>Immutable and thread-safe. A label is for people: never use one as a key.
 *
 * @param language the BCP 47 tag of the language that the text is in; {@code und} for a key and for an acronym
 * @param text the text, never blank
 * @param origin where the text comes from
 * @param isConverted whether it is there in Traditional Chinese characters and we wrote it in Simplified ones; where these are the same,
 *     nothing was converted
 */
@JsonIgnoreProperties(ignoreUnknown = true) // what a later version adds
@JsonPropertyOrder({"language", "text", "origin", "converted"})
public record Label(
        @JsonProperty(required = true) String language,
        @JsonProperty(required = true) String text,
        @JsonProperty(required = true) Origin origin,
        @JsonProperty(value = "converted", required = true) boolean isConverted) {

    /**
     * Checks language and text as {@link TaggedText} does.
     *
     * @throws IllegalArgumentException when the tag is not well-formed, or the text is blank or has half of a surrogate pair
     */
    public Label {
        TaggedText checked = new TaggedText(language, text);
        language = checked.language();
        text = checked.text();
        Objects.requireNonNull(origin, "origin");
    }

    /**
     * A text that is not converted.
     *
     * @throws IllegalArgumentException when the tag is not well-formed, or the text is blank or has half of a surrogate pair
     */
    public Label(String language, String text, Origin origin) {
        this(language, text, origin, false);
    }

    /** Whether no document prints the text so: it is the library's own wording, or converted. */
    @JsonIgnore
    public boolean isOurs() {
        return origin != Origin.DOCUMENT || isConverted;
    }

    /** Where the text of a label comes from, the firmest first. Immutable. */
    public enum Origin implements Coded {
        /** A name or a title as a document prints it. */
        DOCUMENT,
        /** A name or a title of the register: a usual name, or our rendering in another language. */
        REGISTER,
        /** Our own words for what documents describe and do not name: a label or a summary. */
        EDITORIAL,
        /** The key of the id, where there is no text. */
        KEY;

        @Override
        @JsonValue // on the enum itself: who makes an OpenAPI description looks no further
        public String code() {
            return Coded.super.code();
        }

        /**
         * The constant of a {@link #code()}; JAX-RS binds parameters with it.
         *
         * @throws IllegalArgumentException if it is none; the message lists them
         */
        public static Origin fromString(String code) {
            return Coded.of(Origin.class, code);
        }
    }
}
