package io.github.apec2026.examples.mcp.tool;

/** What a tool answers: a record, and the same as a short text. */
interface Answer {

    /** The answer as text, with ids and citations. */
    String text();
}
