package io.github.apec2026.core.grammar.english;

import java.math.BigDecimal;

/** Tells whether a word or a number is left beside a number that belongs to it and was not read with it: then it is no figure. */
final class Leftovers {

    private static final int MOST = 4;

    private Leftovers() {}

    /** The token behind what is left behind a number, or -1 where nothing is left. */
    static int end(Tokens t, Amount amount, boolean money) {
        int next = amount.next();
        int joined = SpelledNumbers.joined(t, next);
        if (Units.isScale(t, joined)) {
            return scales(t, next);
        }
        boolean letter = t.is(next, LexicalRole.SCALE_LETTER) && !t.glued(next) && !t.goesOn(next + 1);
        if (letter && (money || !t.same(next, "m")) && (money || t.isCapitals(next) || t.same(next, "k"))) {
            return next + 1;
        }
        if (isMade(t, next, "ish") || isMade(t, next, "fold")) {
            return next + 1;
        }
        boolean point = t.same(next, "point") && amount.value().compareTo(BigDecimal.ONE) != 0;
        return point ? decimals(t, next + 1) : -1;
    }

    /** A token over the scales from it on. */
    static int scales(Tokens t, int next) {
        int at = next;
        for (int count = 0; count < MOST && Units.isScale(t, SpelledNumbers.joined(t, at)); count++) {
            at = SpelledNumbers.joined(t, at) + 1;
        }
        return at;
    }

    private static int decimals(Tokens t, int from) {
        int at = from;
        while (at < from + MOST && (t.isDigits(at) || t.is(at, LexicalRole.CARDINAL))) {
            at++;
        }
        return at;
    }

    /** Whether a word is made of a number and an ending: "thousandish", "millionfold". */
    private static boolean isMade(Tokens t, int i, String ending) {
        int length = t.length(i) - ending.length();
        if (!t.isWord(i) || length < 3 || !t.printed(i).endsWith(ending)) {
            return false;
        }
        Word stem = t.part(i, 0, length);
        return stem.is(LexicalRole.CARDINAL) || stem.is(LexicalRole.SCALE) || stem.is(LexicalRole.DOZEN);
    }
}
