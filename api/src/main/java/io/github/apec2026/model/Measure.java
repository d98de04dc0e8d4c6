package io.github.apec2026.model;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.apec2026.value.Coded;

/** What an {@link Indicator} measures of its subject (SDMX: the measure). Immutable. */
public enum Measure implements Coded {
    /** How much there is, in money or another continuous unit. */
    LEVEL,
    /** How many there are. */
    COUNT,
    /** Which part of a total. */
    SHARE,
    /** How fast something grows. */
    GROWTH,
    /** Which place in an order. */
    RANK,
    /** How long something lasts or has lasted. */
    DURATION;

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
    public static Measure fromString(String code) {
        return Coded.of(Measure.class, code);
    }
}
