package io.github.apec2026.examples.explorer.narrowing;

/** Whether an entity fits, by what the record states. In order: of several, the last decides. */
enum Fit {
    /** It does. */
    YES,
    /** The record leaves it open. */
    OPEN,
    /** It does not. */
    NO
}
