package io.github.apec2026.core.grammar.english;

/** Tells scales that say no number: "several hundred", "hundreds of thousands", "a baker's dozen". */
final class VagueScales {

    private VagueScales() {}

    /** Whether a scale is only vague: "several hundred", "hundreds of thousands". */
    static boolean isOne(Tokens t, int i) {
        boolean scale = t.is(i, LexicalRole.SCALE) || t.is(i, LexicalRole.DOZEN);
        boolean left = t.isDigits(i - 1) || Currencies.ofSymbol(t.first(i - 1)) >= 0 || t.is(i - 1, LexicalRole.CODE);
        left |= t.is(i - 1, LexicalRole.ORDINAL_MARK) && t.isDigits(i - 2);
        if (scale && left) {
            return true;
        }
        boolean of = t.same(i - 1, "of") && (t.is(i - 2, LexicalRole.SCALES) || t.same(i - 2, "tens"));
        boolean baker = t.is(i, LexicalRole.DOZEN) && t.gluedSymbol(i - 1, '\'') && t.same(i - 2, "baker");
        boolean multi = t.symbol(i - 1) == '-' && t.glued(i);
        return scale && (t.is(i - 1, LexicalRole.VAGUE) || of || multi || baker || t.same(i - 1, "per"));
    }
}
