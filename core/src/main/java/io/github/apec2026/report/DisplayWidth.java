package io.github.apec2026.report;

/**
 * How many columns of a terminal a text takes: two for the wide characters of East Asian scripts and for pictographs (UAX #11: W and F),
 * none for a mark that sits on the character before it, one for everything else.
 */
final class DisplayWidth {

    private DisplayWidth() {}

    /** The columns that a text takes. */
    static int of(String text) {
        int width = 0;
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            width += of(character);
            i += Character.charCount(character);
        }
        return width;
    }

    private static int of(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> 0;
            default -> isWide(character) ? 2 : 1;
        };
    }

    private static boolean isWide(int c) {
        return isIn(0x1100, 0x115F, c) // Hangul letters
                || isIn(0x2E80, 0x303E, c) // Han radicals, ideographic punctuation
                || isIn(0x3041, 0x4DBF, c) // kana, enclosed and squared signs, Han extension A
                || isIn(0x4E00, 0xA4CF, c) // Han, Yi
                || isIn(0xA960, 0xA97C, c) // Hangul letters
                || isIn(0xAC00, 0xD7A3, c) // Hangul
                || isIn(0xF900, 0xFAFF, c) // Han compatibility
                || isIn(0xFE10, 0xFE19, c) // vertical punctuation
                || isIn(0xFE30, 0xFE6B, c) // compatibility and small forms
                || isIn(0xFF01, 0xFF60, c) // full-width forms
                || isIn(0xFFE0, 0xFFE6, c) // full-width signs
                || isIn(0x1F300, 0x1F64F, c) // pictographs
                || isIn(0x1F900, 0x1F9FF, c)
                || isIn(0x20000, 0x3FFFD, c); // Han extensions B and later
    }

    private static boolean isIn(int first, int last, int c) {
        return first <= c && c <= last;
    }
}
