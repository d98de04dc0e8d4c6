package io.github.apec2026.examples.quickstart;

import org.jline.utils.WCWidth;

/** How many columns of a terminal a text takes, by the rules of {@code wcwidth}: two for a Chinese character, none for a combining mark. */
final class DisplayWidth {

    private DisplayWidth() {}

    /** The columns that a text takes. */
    static int of(String text) {
        return text.codePoints().map(DisplayWidth::of).sum();
    }

    /** The columns that a character takes: 0, 1 or 2. */
    static int of(int codePoint) {
        return Math.max(0, WCWidth.wcwidth(codePoint)); // -1 for a control character
    }

    static boolean isWide(int codePoint) {
        return of(codePoint) == 2;
    }
}
