package io.github.apec2026.model;

import io.github.apec2026.value.Coded;

/** With what a growth {@link Indicator} compares. Immutable. */
public enum Comparison implements Coded {
    /** With the year before. */
    PREVIOUS_YEAR,
    /** The average over several years, per year. */
    AVERAGE_ANNUAL
}
