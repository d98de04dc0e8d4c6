package io.github.apec2026.examples.curation.file;

/**
 * A stretch of a text, in UTF-16 code units.
 *
 * @param at where it starts
 * @param length how long it is
 */
public record Span(int at, int length) {

    /** From one position to before another. */
    public static Span between(int at, int end) {
        return new Span(at, end - at);
    }

    /** Where it ends: the position after its last character. */
    public int end() {
        return at + length;
    }

    /** Whether the two have a character in common. */
    public boolean overlaps(Span other) {
        return at < other.end() && other.at < end();
    }
}
