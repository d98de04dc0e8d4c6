package io.github.apec2026.core.grammar.english;

/** Tells whether a bare number behind an amount of money with its sign is of the same money: the 10 of "$5 to 10 million". */
final class MoneyRanges {

    private static final WordSet BEHIND = WordSet.of("per a each in for worth this last next annually yearly monthly");

    /** What a bare number behind money is. */
    enum Second {
        /** Of the same money. */
        MONEY,
        /** A number of something else. */
        NUMBER,
        /** The words do not decide it. */
        UNKNOWN
    }

    private MoneyRanges() {}

    /** What a number is whose token is {@code i}, behind money from token {@code start} to {@code end}. */
    static Second of(Tokens t, int start, int end, int i, int next) {
        if (Ranges.second(t, start, end) != i || Nouns.counted(t, next) >= 0) {
            return Second.NUMBER;
        }
        if (t.gluedSymbol(i - 1, '-')) {
            return Second.MONEY;
        }
        if (Dollars.behind(t, next).value() >= 0) {
            return Second.MONEY;
        }
        boolean scaled = RangeScales.last(t, i, next) != null;
        if (!scaled && RangeScales.last(t, start, end) != null) {
            return t.isWord(next) ? Second.NUMBER : Second.UNKNOWN;
        }
        if (!t.isWord(next)) {
            return Second.MONEY;
        }
        boolean free = t.is(next, LexicalRole.FUNCTION) && !t.same(next, "of") && Ranges.isOpen(t, start);
        return free || BEHIND.has(t, next) ? Second.MONEY : Second.NUMBER;
    }
}
