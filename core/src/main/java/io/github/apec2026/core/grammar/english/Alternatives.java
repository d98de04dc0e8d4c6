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
            int end = (comma || last) && (at > next || comma) ? end(t, number, i) : -1;
            if (end < 0) {
                return false;
            }
            if (last) {
                return Units.isBehind(t, end);
            }
            at = end;
        }
        return false;
    }

    /** The token behind a small number that is written as the first is, in digits or in words; or -1. */
    private static int end(Tokens t, int i, int first) {
        if (t.is(i, LexicalRole.CARDINAL) && t.is(first, LexicalRole.CARDINAL)) {
            return i + 1;
        }
        boolean money = Currencies.ofSymbol(t.first(first)) >= 0 && t.first(i) == t.first(first);
        int at = money ? i + 1 : i;
        int from = money ? first + 1 : first;
        if (!t.isDigits(from) || !t.isDigits(at) || t.length(at) > 3) {
            return -1;
        }
        return DigitGroup.joins(t, at + 1) && t.symbol(at + 1) == '.' ? at + 3 : at + 1;
    }
}
