package io.github.apec2026.value;

import com.fasterxml.jackson.annotation.JsonValue;

/** How exact a date is, from coarse to fine. Immutable. */
public enum Precision implements Coded {
    /** A year: {@code 2026}. */
    YEAR,
    /** A month: {@code 2026-11}. */
    MONTH,
    /** A day: {@code 2026-02-10}. */
    DAY;

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
    public static Precision fromString(String code) {
        return Coded.of(Precision.class, code);
    }
}
