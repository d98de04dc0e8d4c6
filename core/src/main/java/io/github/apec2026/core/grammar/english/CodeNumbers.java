package io.github.apec2026.core.grammar.english;

import java.math.BigDecimal;

/** Tells numbers in digits that count nothing by what stands beside them: postal codes, models, powers of ten, hours behind a date. */
final class CodeNumbers {

    private static final BigDecimal LAST_HOUR = BigDecimal.valueOf(24);
    private static final WordSet POSTAL = WordSet.of("zip postcode zipcode");
    private static final WordSet OWNER = WordSet.of("the a its their new");

    private CodeNumbers() {}

    /** The token behind such a number, or -1. */
    static int end(Tokens t, int i, Amount amount, int from) {
        int next = amount.next();
        int power = power(t, next);
        if (power > 0) {
            return power;
        }
        boolean postal = POSTAL.has(t, next)
                || POSTAL.has(t, i - 1)
                || (POSTAL.has(t, i - 2) && (t.same(i - 1, "code") || t.same(i - 1, "codes")));
        boolean header = t.symbol(i - 1) == ')' && Units.isScale(t, i - 2); // "(US$ million) 30"
        boolean hour = t.same(i - 1, "at")
                && i - 1 == from
                && from > 0
                && t.length(i) < 3
                && next == i + 1
                && amount.value().compareTo(LAST_HOUR) <= 0
                && Nouns.counted(t, next) < 0
                && !Units.isBehind(t, next);
        return postal || header || hour || isModel(t, i, next) ? next : -1;
    }

    /** The token behind "×10−4", or -1. */
    private static int power(Tokens t, int i) {
        boolean times = (t.first(i) == '×' && t.symbol(i) != 0) || (t.same(i, "x") && !t.glued(i + 1));
        if (!times || t.integer(i + 1) != 10 || t.length(i + 1) != 2 || !t.glued(i + 2)) {
            return -1;
        }
        boolean sign = t.symbol(i + 2) == '-' || t.symbol(i + 2) == '^' || t.first(i + 2) == '−';
        return sign && t.isDigits(i + 3) ? i + 4 : i + 3;
    }

    /** "the 787 Dreamliner", "two 737 Max jets". */
    private static boolean isModel(Tokens t, int i, int next) {
        if (t.length(i) != 3 || next != i + 1 || t.glued(next)) {
            return false;
        }
        boolean name = t.isCapitalised(next) && t.word(next) == Word.UNKNOWN;
        boolean one = OWNER.has(t, i - 1) && Nouns.counted(t, next) < 0;
        return name && (one || t.is(i - 1, Role.CARDINAL));
    }
}
