package io.github.apec2026.core.grammar.chinese;

/** Words in Latin letters with the digits and signs that belong to them: COVID-19, 6G, SOM1, an address, a telephone number. */
final class Latin {

    private Latin() {}

    /** Behind the word that begins with the letter at {@code at}. */
    static int skip(Text text, int at) {
        int i = at;
        boolean address = false;
        while (isPart(text, i, address)) {
            address = address || text.at(i) == '@' || text.has(i, "://") || text.has(i, "www.");
            i++;
        }
        return i;
    }

    private static boolean isPart(Text text, int i, boolean address) {
        char c = text.at(i);
        if (text.isLetter(i) || text.isDigit(i)) {
            return true;
        }
        boolean follows = text.isLetter(i + 1) || text.isDigit(i + 1);
        if (address || (c == ':' && text.at(i + 1) == '/')) {
            return c > ' ' && c < 0x7F && !Text.isIn("()<>\"'", c);
        }
        return Text.isIn("-._/@+&'#", c) && follows;
    }

    /** Behind digits and letters that are joined to a number ending at {@code at}: 6G, 400-820-8820. */
    static int skipJoined(Text text, int at) {
        int i = at;
        while (text.isLetter(i) || text.isDigit(i) || (Text.isIn("-_.", text.at(i)) && text.isDigit(i + 1))) {
            i++;
        }
        return i;
    }
}
