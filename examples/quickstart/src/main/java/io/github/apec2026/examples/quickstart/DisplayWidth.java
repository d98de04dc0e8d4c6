package io.github.apec2026.examples.quickstart;

/**
 * How many columns of a terminal a text takes: two for the wide characters of East Asian scripts and their punctuation (UAX #11: W and
 * F), none for a mark that sits on the character before it, one for everything else. What UAX #11 calls ambiguous counts as one;
 * pictographs, of which the record has none, are not distinguished.
 */
final class DisplayWidth {

    /** First and last code points of the wide blocks, in pairs, in order. */
    private static final int[] WIDE = {
        0x1100, 0x115F, // Hangul letters
        0x2E80, 0x303E, // Han radicals, ideographic punctuation such as 「 and 、
        0x3041, 0x4DBF, // kana, enclosed and squared signs, Han extension A
        0x4E00, 0xA4CF, // Han, Yi
        0xA960, 0xA97C, // Hangul letters
        0xAC00, 0xD7A3, // Hangul
        0xF900, 0xFAFF, // Han compatibility
        0xFE10, 0xFE19, // vertical punctuation
        0xFE30, 0xFE6B, // compatibility and small forms
        0xFF01, 0xFF60, // full-width forms
        0xFFE0, 0xFFE6, // full-width signs
        0x20000, 0x3FFFD // Han extensions B and later
    };

    private DisplayWidth() {}

    /** The columns that a text takes. */
    static int of(String text) {
        return text.codePoints().map(DisplayWidth::of).sum();
    }

    /** The columns that a character takes: 0, 1 or 2. */
    static int of(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL -> 0;
            default -> isWide(codePoint) ? 2 : 1;
        };
    }

    static boolean isWide(int codePoint) {
        for (int i = 0; i < WIDE.length && WIDE[i] <= codePoint; i += 2) {
            if (codePoint <= WIDE[i + 1]) {
                return true;
            }
        }
        return false;
    }
}
