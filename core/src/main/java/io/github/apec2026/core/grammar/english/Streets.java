package io.github.apec2026.core.grammar.english;

/** Tells the number of a house from a number that counts: "10 Downing Street", "42 St. Mary's Rd". */
final class Streets {

    private static final int MOST_WORDS = 4;
    private static final WordSet STREETS =
            WordSet.of("street st avenue ave road rd lane ln drive boulevard blvd way square place"
                    + " court terrace crescent parkway close");

    private static final WordSet BEFORE = WordSet.of("ave avenue rue calle avenida via jalan jl boulevard plaza");

    private Streets() {}

    /** Whether the name of a street, and no noun, follows a number. */
    static boolean isBehind(Tokens t, int next) {
        boolean first = BEFORE.has(t, next) && t.isCapitalised(next) && t.isCapitalised(next + 1);
        if (first) {
            return true; // "22 Ave Foch"
        }
        for (int i = next + 1; i <= next + MOST_WORDS && t.isCapitalised(i - 1); i++) {
            if (STREETS.has(t, i) && t.isCapitalised(i)) {
                return Nouns.counted(t, i + 1) < 0;
            }
        }
        return false;
    }
}
