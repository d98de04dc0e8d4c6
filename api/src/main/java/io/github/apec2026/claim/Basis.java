package io.github.apec2026.claim;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.apec2026.value.Coded;
import java.util.Objects;

/** What a claim rests on, from firm to less firm. Immutable. */
public enum Basis implements Coded {
    /** The words in the fact's own passage say the value. */
    STATED,
    /** The words and their context say the value: a referent, a year given elsewhere, or what the passage hands on to its claims. */
    CONTEXTUAL,
    /** Our category for what the document describes: a kind, a state, a status. */
    CLASSIFIED,
    /** Our own words: a label, a summary. */
    EDITORIAL,
    /** The words and reasoning; the claim says {@linkplain Claim#because() why}. */
    INFERRED,
    /** No document says it; the register holds it and says {@linkplain Claim#because() why}. */
    CURATED;

    @Override
    @JsonValue // on the enum itself: who makes an OpenAPI description looks no further
    public String code() {
        return Coded.super.code();
    }

    /** Whether a claim on this basis yields to one on the other when they conflict: stated over inferred over curated. */
    public boolean yieldsTo(Basis other) {
        Objects.requireNonNull(other, "other");
        return firmness() > other.firmness();
    }

    private int firmness() {
        return this == CURATED ? 2 : this == INFERRED ? 1 : 0;
    }

    /**
     * The constant of a {@link #code()}; JAX-RS binds parameters with it.
     *
     * @throws IllegalArgumentException if it is none; the message lists them
     */
    public static Basis fromString(String code) {
        return Coded.of(Basis.class, code);
    }
}
