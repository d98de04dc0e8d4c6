package io.github.apec2026.core.grammar.english;

/** Tells scales that say no number: "several hundred", "hundreds of thousands", "a baker's dozen". */
final class VagueScales {

    private VagueScales() {}

    /** Whether a scale is told only vaguely: "several hundred", "hundreds of thousands". */
    static boolean isOne(Tokens t, int i) {
        boolean scale = t.is(i, Role.SCALE) || t.is(i, Role.DOZEN);
        boolean left = t.isDigits(i - 1) || Currencies.ofSymbol(t.first(i - 1)) >= 0 || t.is(i - 1, Role.CODE);
        left |= t.is(i - 1, Role.ORDINAL_MARK) && t.isDigits(i - 2);
        if (scale && left) {
            return true;
        }
        boolean of = t.same(i - 1, "of") && (t.is(i - 2, Role.SCALES) || t.same(i - 2, "tens"));
        boolean baker = t.is(i, Role.DOZEN) && t.gluedSymbol(i - 1, '\'') && t.same(i - 2, "baker");
        boolean multi = t.symbol(i - 1) == '-' && t.glued(i);
        return scale && (t.is(i - 1, Role.VAGUE) || of || multi || baker || t.same(i - 1, "per"));
    }
}
