package io.github.apec2026.query;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.apec2026.claim.Claim;
import io.github.apec2026.style.Describe;
import io.github.apec2026.value.Coded;
import java.util.Objects;

/**
 * A claim that names an entity: see {@link ApecDataset#mentions}.
 *
 * <pre>{@code
 * Mention first = apec.mentions(Place.id("guangzhou")).list().get(0);
 * System.out.println(first.role().code()); // subject
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param claim the claim
 * @param role how it names the entity; the first of the roles that applies
 */
@JsonIgnoreProperties(ignoreUnknown = true) // what a later version adds
@JsonPropertyOrder({"claim", "role"})
public record Mention(
        @JsonProperty(required = true) Claim<?> claim,
        @JsonProperty(required = true) Role role) {

    /** Takes the parts. */
    public Mention {
        Objects.requireNonNull(claim, "claim");
        Objects.requireNonNull(role, "role");
    }

    /** What it holds, on one line fit for a log. */
    @Override
    public String toString() {
        return Describe.describe(this);
    }

    /** How a claim names an entity. Immutable. */
    public enum Role implements Coded {
        /** It is about the entity. */
        SUBJECT,
        /** Its value is the entity. */
        VALUE,
        /** Its source is the entity. */
        SOURCE,
        /** A name of the entity is among its words; a longer name may contain it. */
        WORDS;

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
        public static Role fromString(String code) {
            return Coded.of(Role.class, code);
        }
    }
}
