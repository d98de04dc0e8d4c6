package io.github.apec2026.examples.export.tables;

import io.github.apec2026.value.Coded;

/** What became of a claim. Immutable. */
public enum ClaimRole implements Coded {
    /** It gave the value of a property that has one. */
    CHOSEN,
    /** It says what the chosen one says, or the same less exactly, or in another language. */
    AGREEING,
    /** It says something else than the chosen one. */
    RIVAL,
    /** It is one of the values of a property that may have several. */
    LISTED,
    /** It is known to be wrong or superseded, and is no value. */
    DEPRECATED
}
