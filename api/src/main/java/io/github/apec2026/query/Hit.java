package io.github.apec2026.query;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.apec2026.model.Id;
import io.github.apec2026.style.ApecStyle;
import io.github.apec2026.value.Coded;
import io.github.apec2026.value.TaggedText;
import org.immutables.value.Value;

/**
 * An entity that a {@linkplain ApecDataset#search(String) search} found, by which of its names, and how near that name comes to the text.
 *
 * <pre>{@code
 * Hit hit = apec.search("guangd").get(0);
 * System.out.println(hit.name().text() + ", " + hit.match().code()); // Guangdong CPPCC, beginning
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonIgnoreProperties(ignoreUnknown = true) // what a later version adds
@JsonPropertyOrder({"id", "name", "match"})
@ApecStyle
public interface Hit {

    /** The entity. */
    @JsonProperty(required = true)
    Id<?> id();

    /**
     * The matching name, title, label or summary, as the record has it: of those of the entity that {@link #match()} in this way, the
     * first. Of a person found by a {@linkplain Match#POST post} it is the title of the post; a name that was found by the honorific before
     * it is without it. What is in no language, such as an acronym or a key, bears the tag {@code und} of BCP 47.
     */
    @JsonProperty(required = true)
    TaggedText name();

    /** How near the name comes to the text. */
    @JsonProperty(required = true)
    Match match();

    /** Starts building. */
    static Builder builder() {
        return new Builder();
    }

    /** Reads what a host's JSON mapper wrote. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // so marked because only a mapper should touch it
    private static Hit fromJson(ImmutableHit.Json json) {
        return ImmutableHit.fromJson(json);
    }

    /** Builds a hit; not thread-safe. */
    final class Builder extends ImmutableHit.Builder {
        Builder() {}
    }

    /** How near a name comes to a text, the nearest first. Immutable. */
    enum Match implements Coded {
        /** The text is the name. */
        EXACT,
        /** The name begins with the text: {@code Guangd}. */
        BEGINNING,
        /** The name contains the text further on, from the start of a word or anywhere among Han characters. */
        WITHIN,
        /** The name contains each word of the text, but not all of them together: {@code Yi Wang}. */
        WORDS,
        /** The person holds a post whose title matches in one of these ways: {@code foreign minister}. */
        POST,
        /** What stands for a name where there is none, our summary or else the key, matches in one of these ways. */
        SUMMARY;

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
        public static Match fromString(String code) {
            return Coded.of(Match.class, code);
        }
    }
}
