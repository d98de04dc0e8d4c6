package io.github.apec2026.core.grammar.english;

/** Tells a bare number that may be in the terms of the figure before it: the 3.4 of "from 3.1 million to 3.4" and "to 25 percent from 15". */
final class SecondNumbers {

    private SecondNumbers() {}

    /**
     * Whether the words do not decide what a number counts.
     *
     * @param start the first token of the figure before
     * @param end the token behind that figure
     * @param i the number
     * @param next the token behind the number
     */
    static boolean isUnknown(Tokens t, int start, int end, int i, int next) {
        boolean from = t.same(end, "from");
        boolean to = t.is(end, LexicalRole.TO) && (Ranges.isOpen(t, start) || !t.isWord(next));
        boolean terms = Units.isBehind(t, end - 1)
                || (t.same(end - 1, "cent") && t.same(end - 2, "per"))
                || RangeScales.last(t, start, end) != null;
        boolean scaled = RangeScales.last(t, i, next) != null;
        boolean grouped = DigitGroup.joins(t, i + 1) && t.symbol(i + 1) == ',';
        boolean great = grouped || (t.isDigits(i) && t.length(i) > 3);
        if (!(from || to) || !terms || scaled || great) {
            return false;
        }
        boolean free = !t.isWord(next)
                || (t.is(next, LexicalRole.FUNCTION) && !t.same(next, "of"))
                || t.is(next, LexicalRole.RELATIVE);
        return free && Nouns.counted(t, next) < 0;
    }
}
