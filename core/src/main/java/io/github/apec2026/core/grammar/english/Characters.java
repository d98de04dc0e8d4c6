package io.github.apec2026.core.grammar.english;

/** What the grammar asks of single characters. */
final class Characters {

    private static final String DASHES = "‐‑‒–—―−－";
    private static final String VULGAR = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅐⅛⅜⅝⅞⅑⅒";
    private static final String VULGAR_PARTS = "1213231434152535451656171838587819";

    private Characters() {}

    static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || (c < ' ' && c > 0) || (c > 127 && isWideSpace(c));
    }

    private static boolean isWideSpace(char c) {
        return c == 0xA0 || c == 0x202F || c == 0x3000 || c == 0x2028 || c == 0x2029 || (c >= 0x2000 && c <= 0x200B);
    }

    static boolean isDigit(char c) {
        return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
    }

    static int digit(char c) {
        return c >= '０' ? c - '０' : c - '0';
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '’';
    }

    /** One form for all dashes, for full-width signs, for apostrophes and for slashes. */
    static char plain(char c) {
        if (c < 128) {
            return c;
        }
        if (c == '’') {
            return '\'';
        }
        if (c == '⁄') {
            return '/';
        }
        if (c >= '！' && c <= '＿' && c != '＄') {
            return (char) (c - '！' + '!');
        }
        return DASHES.indexOf(c) >= 0 ? '-' : c;
    }

    /** The number above the line of a fraction in one character, or 0. */
    static int numerator(char c) {
        int place = VULGAR.indexOf(c);
        return c == 0 || place < 0 ? 0 : c == '⅒' ? 1 : VULGAR_PARTS.charAt(2 * place) - '0';
    }

    /** The number below the line of a fraction in one character, or 0. */
    static int denominator(char c) {
        int place = VULGAR.indexOf(c);
        return c == 0 || place < 0 ? 0 : c == '⅒' ? 10 : VULGAR_PARTS.charAt(2 * place + 1) - '0';
    }
}
