package io.github.apec2026.core.grammar.english;

/** The time of a clock that is written with a point, behind a date: {@code 09.30}, {@code 9.30-11.00}. */
final class DottedClock {

    private DottedClock() {}

    /** The token behind the time that begins with a token, or -1. */
    static int end(Tokens t, int i) {
        boolean range = t.gluedSymbol(i + 3, '-') && isTime(t, i + 4);
        boolean fits = isTime(t, i) && (t.length(i) == 2 || range);
        return fits ? (range ? i + 7 : i + 3) : -1;
    }

    private static boolean isTime(Tokens t, int i) {
        return t.isDigits(i)
                && t.symbol(i + 1) == '.'
                && DigitGroup.joins(t, i + 1)
                && t.length(i) <= 2
                && t.length(i + 2) == 2
                && t.integer(i) < 24
                && t.integer(i + 2) < 60
                && (!DigitGroup.joins(t, i + 3) || t.symbol(i + 3) == '-')
                && !t.is(i + 3, LexicalRole.CURRENCY)
                && Percentages.read(t, i + 3) == null
                && Scales.words(t, i + 3) == null;
    }
}
