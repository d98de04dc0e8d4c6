package io.github.apec2026.examples.mcp.tool;

/** One of the things that an answer lists. */
interface Row {

    /** The row as text, in one line or a few, with its id and its citations. */
    String line();
}
