package io.github.apec2026.badfiles;

import java.nio.charset.StandardCharsets;

/** The lines of a text, as far as it is one: malformed bytes count as one character each. */
final class Lines {

    private final String[] lines;

    Lines(byte[] bytes) {
        // Jackson takes \r\n for one end of a line, and \r alone for one too.
        this.lines = new String(bytes, StandardCharsets.UTF_8).split("\r\n|\r|\n", -1);
    }

    /** Whether there is such a place, or the text ends there; both count from 1. */
    boolean has(int line, int column) {
        return line >= 1 && line <= lines.length && column >= 1 && column <= lines[line - 1].length() + 1;
    }
}
