package io.github.apec2026.core.grammar.english;

/** Tells four digits that may be a year from those that count: "its 2030 targets", "an active 2017"; where either may be, they say nothing. */
final class DoubtfulYears {

    private static final int FIRST = 1950;
    private static final int LAST = 2050;

    private DoubtfulYears() {}

    /** Whether bare digits from a token on may be a year; {@code noun} is what they would count, or -1. */
    static boolean isOne(Tokens t, int i, int next, int noun) {
        int year = next == i + 1 ? Years.plain(t, i) : 0;
        if (year < FIRST || year > LAST || year % 100 == 0) {
            return false;
        }
        boolean counts = noun >= 0
                && (t.is(noun, LexicalRole.MEASURE) || t.is(noun, LexicalRole.PLURAL) || t.gluedSymbol(next, '-'));
        if (counts) {
            return false; // "2016 km", "2016 people"
        }
        return noun >= 0 || t.isWord(next);
    }
}
