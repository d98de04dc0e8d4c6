package io.github.apec2026.claim;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.apec2026.value.Coded;

/** The result of deriving a claim's value again from its words. Immutable. */
public enum Outcome implements Coded {
    /** The words, and nothing else, say the value. */
    DERIVED_EXACT,
    /** The words contain what says the value. */
    DERIVED_CONTAINED,
    /** The words say the value together with their context: a referent, or a year given elsewhere. */
    IN_CONTEXT,
    /** There is nothing to derive: our classification, our own words, or a curated value. */
    NOT_DERIVABLE,
    /** The words do not say the value. */
    MISMATCH;

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
    public static Outcome fromString(String code) {
        return Coded.of(Outcome.class, code);
    }
}
