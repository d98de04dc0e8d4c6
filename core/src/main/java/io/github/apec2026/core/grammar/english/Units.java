package io.github.apec2026.core.grammar.english;

/** Tells whether a word or a sign behind a number says what it is a number of, whatever number it is. */
final class Units {

    private Units() {}

    /** Whether a scale, a currency, a percentage, a measure or a unit of time begins with a token. */
    static boolean isBehind(Tokens t, int next) {
        int at = SpelledNumbers.joined(t, next);
        char symbol = t.symbol(at);
        if (symbol == '%' || symbol == '‰' || Currencies.ofSymbol(t.first(at)) >= 0) {
            return true;
        }
        boolean letter = t.is(at, LexicalRole.SCALE_LETTER) && t.glued(at);
        boolean part =
                t.is(at, LexicalRole.PERCENT) || t.is(at, LexicalRole.POINTS) || t.is(at, LexicalRole.BASIS_POINTS);
        boolean words = t.same(at, "per") && t.same(at + 1, "cent");
        return letter
                || part
                || words
                || t.same(at, "percentage")
                || t.same(at, "basis")
                || isScale(t, at)
                || t.is(at, LexicalRole.CODE)
                || t.is(at, LexicalRole.CURRENCY)
                || t.is(at, LexicalRole.MEASURE)
                || t.is(at, LexicalRole.TIME)
                || CurrencyNames.at(t, at).value() >= 0;
    }

    /** Whether a token is a word that multiplies the number before it. */
    static boolean isScale(Tokens t, int i) {
        return t.is(i, LexicalRole.SCALE) || t.is(i, LexicalRole.SCALES) || t.is(i, LexicalRole.SCALE_MARK);
    }
}
