package io.github.apec2026.model;

import io.github.apec2026.value.Coded;

/** How a {@link Statement} is told. Immutable. */
public enum StatementMode implements Coded {
    /** In the speaker's words. */
    DIRECT,
    /** In the words of whoever tells it. */
    REPORTED
}
