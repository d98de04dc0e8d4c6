package io.github.apec2026.model;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.apec2026.value.Coded;

/** How firm the figure of an {@link Observation} is (SDMX: the observation status). Immutable. */
public enum ObservationStatus implements Coded {
    /** Counted or measured. */
    ACTUAL,
    /** Announced or projected in advance. */
    EXPECTED,
    /** Aimed at. */
    TARGET;

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
    public static ObservationStatus fromString(String code) {
        return Coded.of(ObservationStatus.class, code);
    }
}
