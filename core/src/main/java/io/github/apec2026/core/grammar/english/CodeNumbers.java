package io.github.apec2026.core.grammar.english;

import java.math.BigDecimal;

/** Tells numbers in digits that count nothing by what stands beside them: postal codes, models, powers of ten, hours behind a date. */
final class CodeNumbers {

    private static final BigDecimal LAST_HOUR = BigDecimal.valueOf(24);
    private static final WordSet POSTAL = WordSet.of("zip postcode zipcode");
    private static final WordSet LEVEL = WordSet.of("below above under over");
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
        boolean header = isHeader(t, i) || isYear(t, i, next);
        boolean hour = t.same(i - 1, "at")
                && i - 1 == from
                && from > 0
                && t.length(i) < 3
                && next == i + 1
                && amount.value().compareTo(LAST_HOUR) <= 0
                && Nouns.counted(t, next) < 0
                && !Units.isBehind(t, next);
        boolean dotted = t.same(i - 1, "at")
                && t.length(i) == 2
                && t.first(i) == '0'
                && next == i + 3
                && t.symbol(i + 1) == '.'
                && t.length(i + 2) == 2
                && !Units.isBehind(t, next);
        boolean day = t.same(i - 1, "at")
                && next == i + 1
                && amount.value().compareTo(LAST_HOUR) <= 0
                && t.same(next, "on")
                && t.is(next + 1, Role.WEEKDAY);
        return postal || header || hour || dotted || day || isModel(t, i, next) ? next : -1;
    }

    /** Whether the scale stands before a number: "(US$ million) 30", "in millions of yuan: 30". */
    private static boolean isHeader(Tokens t, int i) {
        boolean ends = t.symbol(i - 1) == ')' || t.symbol(i - 1) == ':';
        for (int k = i - 2; ends && k > i - 6 && (t.isWord(k) || Currencies.ofSymbol(t.first(k)) >= 0); k--) {
            boolean amount = t.isDigits(k - 1) || t.is(k - 1, Role.CARDINAL) || t.is(k - 1, Role.ARTICLE);
            if (Units.isScale(t, k)) {
                return !amount;
            }
        }
        return false;
    }

    /** Whether a level of a year is meant: "13 percent below 2019". */
    private static boolean isYear(Tokens t, int i, int next) {
        boolean percent = t.is(i - 2, Role.PERCENT) || t.same(i - 2, "cent") || t.symbol(i - 2) == '%';
        return percent && LEVEL.has(t, i - 1) && Years.plain(t, i) > 1900 && Years.plain(t, i) < 2100 && next == i + 1;
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
        boolean people = t.isWord(next)
                && (t.printed(next).endsWith("ese") || t.printed(next).endsWith("ish"));
        boolean name = t.isCapitalised(next) && t.word(next) == Word.UNKNOWN && !people;
        boolean one = OWNER.has(t, i - 1) && Nouns.counted(t, next) < 0;
        return name && (one || t.is(i - 1, Role.CARDINAL));
    }
}
