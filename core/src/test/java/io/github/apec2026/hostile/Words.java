package io.github.apec2026.hostile;

import java.util.Locale;

/** Texts and keys by number, alike in what makes them hostile. */
final class Words {

    private static final int BITS = 16;

    private Words() {}

    /** A key of 32 letters and digits; all have one hash code. */
    static String ofOneHash(int number) {
        return pairs(number, "aw", "c9");
    }

    /** A name of capital letters and small ones; all have one hash code. */
    static String nameOfOneHash(int number) {
        return pairs(number, "Aa", "BB");
    }

    /** A key of 32 letters and digits; all have one hash code where characters are multiplied by 33, as a JSON parser may do. */
    static String ofOneHashBy33(int number) {
        return pairs(number, "ay", "c7");
    }

    private static String pairs(int number, String zero, String one) {
        StringBuilder out = new StringBuilder();
        for (int bit = 0; bit < BITS; bit++) {
            out.append((number >> bit & 1) == 0 ? zero : one);
        }
        return out.toString();
    }

    /** A name of three words, which no other number has. */
    static String name(int number) {
        String digits = Integer.toString(number, 26);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < digits.length(); i++) {
            out.append((char) ('a' + Character.digit(digits.charAt(i), 26)));
        }
        return "Port " + out.substring(0, 1).toUpperCase(Locale.ROOT) + out.substring(1) + "wick";
    }
}
