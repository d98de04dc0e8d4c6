package io.github.apec2026.model;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.apec2026.value.Coded;

/** With what a growth {@link Indicator} compares. Immutable. */
public enum Comparison implements Coded {
    /** With the year before. */
    PREVIOUS_YEAR,
    /** The average over several years, per year. */
    AVERAGE_ANNUAL;

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
    public static Comparison fromString(String code) {
        return Coded.of(Comparison.class, code);
    }
}
