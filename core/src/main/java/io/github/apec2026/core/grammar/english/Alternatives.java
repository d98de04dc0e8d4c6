package io.github.apec2026.core.grammar.english;

/** Tells the first of three or more numbers that may have the unit or the scale of the last: the 2 of "2, 3 or 4 million". */
final class Alternatives {

    private static final int MOST = 4;

    private Alternatives() {}

    /** Whether the words do not decide what a number counts; {@code next} is the token behind it. */
    static boolean isOpen(Tokens t, int i, int next) {
        int at = next;
        for (int count = 0; count < MOST; count++) {
            boolean comma = t.symbol(at) == ',' && t.glued(at);
            int word = comma ? at + 1 : at;
            boolean last = t.same(word, "or") || t.same(word, "and");
            int number = last ? word + 1 : word;
            if (!(comma || last) || (at == next && !comma) || !isNumber(t, number, i)) {
                return false;
            }
            if (last) {
                return Units.isBehind(t, number + 1);
            }
            at = number + 1;
        }
        return false;
    }

    private static boolean isNumber(Tokens t, int i, int first) {
        boolean digits = t.isDigits(first) && t.isDigits(i) && t.length(i) < 4;
        return digits || (t.is(first, Role.CARDINAL) && t.is(i, Role.CARDINAL));
    }
}
