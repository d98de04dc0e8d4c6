package io.github.apec2026.examples.mcp.tool;

import io.github.apec2026.value.Coded;

/** Whether what the record states puts something among what was asked for. */
enum Certainty implements Coded {
    /** What is stated fits. */
    DECIDED,
    /** The record leaves it open: something that would decide is not stated, or not exactly enough. */
    UNDECIDED
}
