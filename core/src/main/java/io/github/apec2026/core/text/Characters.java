package io.github.apec2026.core.text;

/** Classes of characters. */
public final class Characters {

    private Characters() {}

    /** Whether a character is white space, in Java's sense or in Unicode's: no-break spaces and control characters such as tabs. */
    public static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Whether a character is Han, of the basic plane. */
    public static boolean isHan(char c) {
        return (c >= '\u3400' && c <= '\u9FFF') || (c >= '\uF900' && c <= '\uFAFF');
    }
}
