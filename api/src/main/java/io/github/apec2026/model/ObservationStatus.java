package io.github.apec2026.model;

import io.github.apec2026.value.Coded;

/** How firm the figure of an {@link Observation} is (SDMX: the observation status). Immutable. */
public enum ObservationStatus implements Coded {
    /** Counted or measured. */
    ACTUAL,
    /** Announced or projected in advance. */
    EXPECTED,
    /** Aimed at. */
    TARGET
}
