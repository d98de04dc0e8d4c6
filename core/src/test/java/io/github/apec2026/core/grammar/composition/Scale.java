package io.github.apec2026.core.grammar.composition;

/** A word for a power of ten behind a numeral. */
public record Scale(String text, int zeros) {

    /** No word. */
    public static final Scale NONE = new Scale("", 0);
}
