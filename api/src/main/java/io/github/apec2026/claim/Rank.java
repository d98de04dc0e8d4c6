package io.github.apec2026.claim;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.apec2026.value.Coded;

/**
 * How much the editors trust a claim, in the terms of Wikidata. Among conflicting claims the preferred one is shown; a deprecated
 * one stays visible but is never chosen, not even when it is the only one. Immutable.
 */
public enum Rank implements Coded {
    /** Chosen before all others. */
    PREFERRED,
    /** As usual. */
    NORMAL,
    /** Known to be wrong or superseded: visible, never chosen. */
    DEPRECATED;

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
    public static Rank fromString(String code) {
        return Coded.of(Rank.class, code);
    }
}
