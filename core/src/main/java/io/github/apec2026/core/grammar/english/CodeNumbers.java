package io.github.apec2026.core.grammar.english;

import java.math.BigDecimal;

/** Tells numbers in digits that count nothing by the words beside them: postal codes, models, powers of ten, hours behind a date. */
final class CodeNumbers {

    private static final BigDecimal LAST_HOUR = BigDecimal.valueOf(24);
    private static final WordSet POSTAL = WordSet.of("zip postcode zipcode");
    private static final WordSet LEVEL = WordSet.of("below above under over");
    private static final BigDecimal NOON = BigDecimal.valueOf(12);
    private static final WordSet CLOCK = WordSet.of("at around about by before after until till");
    private static final WordSet STATE_VERBS =
            WordSet.of("stood stands stand standing closed ended finished opened remained stayed"
                    + " remains put estimated unchanged steady peaked priced valued set fixed capped traded trading is was were are"
                    + " settled flat held kept level rate");
    private static final WordSet RACES = WordSet.of("run race runner runners walk races course event fun");
    private static final WordSet OWNER = WordSet.of("the a its their new own");

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
                && t.startsWithZero(i)
                && next == i + 3
                && t.symbol(i + 1) == '.'
                && t.length(i + 2) == 2
                && !Units.isBehind(t, next);
        boolean day = CLOCK.has(t, i - 1)
                && next == i + 1
                && amount.value().compareTo(LAST_HOUR) <= 0
                && t.same(next, "on")
                && t.is(next + 1, LexicalRole.WEEKDAY);
        boolean alone = t.same(i - 1, "at")
                && next == i + 1
                && amount.value().compareTo(NOON) <= 0
                && !t.isWord(next)
                && !t.gluedSymbol(next, '-')
                && !Units.isBehind(t, next)
                && !STATE_VERBS.has(t, i - 2);
        return alone
                        || isDay(t, i, next)
                        || isCirca(t, i, next)
                        || isRace(t, i, next)
                        || postal
                        || header
                        || hour
                        || dotted
                        || day
                        || isModel(t, i, next)
                ? next
                : -1;
    }

    /** The day of another grammar: "18., 19. and 20. November". */
    private static boolean isDay(Tokens t, int i, int next) {
        boolean day = next == i + 1 && t.length(i) < 3 && t.gluedSymbol(next, '.');
        return day && (t.symbol(next + 1) == ',' || t.same(next + 1, "and") || t.is(next + 1, LexicalRole.MONTH));
    }

    /** "c. 1850". */
    private static boolean isCirca(Tokens t, int i, int next) {
        boolean circa = t.gluedSymbol(i - 1, '.') && (t.same(i - 2, "c") || t.same(i - 2, "ca"));
        return circa && next == i + 1 && Years.plain(t, i) > 0;
    }

    /** "a 10k run". */
    private static boolean isRace(Tokens t, int i, int next) {
        return t.same(i + 1, "k") && next == i + 2 && RACES.has(t, next);
    }

    /** Whether the scale precedes a number: "(US$ million) 30", "in millions of yuan: 30". */
    private static boolean isHeader(Tokens t, int i) {
        boolean ends = t.symbol(i - 1) == ')' || t.symbol(i - 1) == ':';
        for (int k = i - 2; ends && k > i - 6 && (t.isWord(k) || Currencies.ofSymbol(t.first(k)) >= 0); k--) {
            boolean amount = t.isDigits(k - 1) || t.is(k - 1, LexicalRole.CARDINAL) || t.is(k - 1, LexicalRole.ARTICLE);
            if (Units.isScale(t, k)) {
                return !amount;
            }
        }
        return false;
    }

    /** Whether a level of a year is meant: "13 percent below 2019". */
    private static boolean isYear(Tokens t, int i, int next) {
        boolean percent = t.is(i - 2, LexicalRole.PERCENT) || t.same(i - 2, "cent") || t.symbol(i - 2) == '%';
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
        boolean several =
                t.is(i - 1, LexicalRole.CARDINAL) || (t.same(i - 1, "new") && t.is(i - 2, LexicalRole.CARDINAL));
        return name && (one || several);
    }
}
