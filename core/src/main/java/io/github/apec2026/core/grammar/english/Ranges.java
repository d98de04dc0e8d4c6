package io.github.apec2026.core.grammar.english;

import io.github.apec2026.core.grammar.Context;
import io.github.apec2026.core.grammar.english.Amount.Form;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads what the first number of two leaves to the second: the percent of "5 to 10 percent", the million of "$5-10 million". */
final class Ranges {

    private static final int MOST_WORDS = 4;
    private static final WordSet BETWEEN = WordSet.of(
            "about around nearly almost over more than some roughly at least most"
                    + " just up to as much many high low perhaps possibly maybe even well under less approximately estimated");
    private static final int MOST_TIME = 7;
    private static final WordSet TIMES =
            WordSet.of("in a the last this previous earlier ago before quarter half of same period at");
    private static final WordSet GIVES =
            WordSet.of("gave give gives giving given sent send compared added paid awarded");

    private Ranges() {}

    /**
     * The first of two numbers in the terms of the second.
     *
     * @param value how much; {@code null} where the words do not decide whether the scale of the second is meant
     * @param measured what it is a number of, where the second number says it
     * @param end the token behind the second number and its unit
     */
    record First(@Nullable BigDecimal value, @Nullable Measured measured, int end) {

        private static final First UNKNOWN = new First(null, null, -1);
    }

    /** The first of two numbers, whose span with a sign before it begins with token {@code start}; or {@code null} where no second follows. */
    static @Nullable First first(Tokens t, int start, Amount amount, boolean money, Context context) {
        int link = second(t, start, amount.next());
        boolean list = link < 0 && t.same(amount.next(), "and");
        if (link < 0 && !list) {
            return null;
        }
        int number = number(t, list ? amount.next() + 1 : link);
        Money.Sign sign = Money.sign(t, number);
        int at = sign == null ? number : sign.number();
        if (sign != null && !money) {
            return null;
        }
        boolean back = isBack(t, start, amount.next());
        boolean open = back || isOpen(t, start);
        boolean part = amount.form() == Form.FRACTION && !open && !t.same(start, "half");
        if (part) {
            return null;
        }
        boolean minus = Amounts.isMinus(t, at);
        Amount second = minus && !open ? null : Amounts.read(t, at, money);
        if (second != null && second.form() == Form.RANGE_START) {
            at = second.next() + 1;
            second = Amounts.read(t, at, money);
        }
        if (second == null || !second.isNumber()) {
            return null;
        }
        if (list) {
            boolean alike = money == (sign != null);
            return alike && scale(t, at, second) != null && isOfScale(t, start, amount, at, second, false)
                    ? First.UNKNOWN
                    : null;
        }
        BigDecimal scale = back
                ? RangeScales.ofLater(t, start, amount, at, second)
                : RangeScales.of(t, start, amount, at, second, sign != null);
        if (scale == null) {
            return First.UNKNOWN;
        }
        BigDecimal value = amount.value().multiply(scale);
        boolean rises = second.value().compareTo(value) > 0;
        Measured measured = !money && (rises || open) ? Measured.read(t, at, second, context) : null;
        if (measured == null) {
            if (!money && !rises && !open && Measured.read(t, at, second, context) != null) {
                return First.UNKNOWN; // "5 to 3 percent"
            }
            return scale.compareTo(BigDecimal.ONE) == 0 ? null : new First(value, null, second.next());
        }
        BigDecimal size = second.value().signum() == 0
                ? BigDecimal.ONE
                : measured.value().divide(second.value(), Numerals.PRECISION);
        Measured shared = new Measured(amount.next(), measured.kind(), value.multiply(size), measured.unit(), null);
        return new First(value, shared, measured.next());
    }

    private static @Nullable BigDecimal scale(Tokens t, int at, Amount second) {
        return RangeScales.last(t, at, second.next());
    }

    private static boolean isOfScale(Tokens t, int start, Amount first, int at, Amount second, boolean signed) {
        BigDecimal scale = RangeScales.of(t, start, first, at, second, signed);
        return scale == null || scale.compareTo(BigDecimal.ONE) > 0;
    }

    /** Whether "from" or "between" precedes a number: then the second may be the smaller one. */
    static boolean isOpen(Tokens t, int start) {
        int before = start - 1;
        for (int words = 0; words < MOST_WORDS && BETWEEN.has(t, before); words++) {
            before--;
        }
        return t.same(before, "from") || t.same(before, "between");
    }

    /** The token of the number behind the words that bound it: of "to nearly 5". */
    private static int number(Tokens t, int link) {
        int at = link;
        for (int words = 0; words < MOST_WORDS && BETWEEN.has(t, at); words++) {
            at++;
        }
        boolean adjective = t.is(at, LexicalRole.ARTICLE) && !t.is(at + 1, LexicalRole.SCALE) && t.isWord(at + 1);
        return adjective && (t.isDigits(at + 2) || t.is(at + 2, LexicalRole.CARDINAL)) ? at + 2 : at;
    }

    /** The token behind "to", "or", a dash, or the "and" of "between"; or -1. */
    static int second(Tokens t, int start, int next) {
        boolean digits = t.isDigits(next + 1) || (Currencies.ofSymbol(t.first(next + 1)) >= 0 && t.isDigits(next + 2));
        boolean dash = t.symbol(next) == '-' && digits && t.glued(next) == t.glued(next + 1);
        boolean word = (t.is(next, LexicalRole.TO) && !GIVES.has(t, start - 1)) || t.same(next, "or");
        boolean and = t.same(next, "and") && isBetween(t, start);
        boolean hanging = t.gluedSymbol(next, '-')
                && !t.glued(next + 1)
                && (t.is(next + 1, LexicalRole.TO) || t.same(next + 1, "or"))
                && (t.isDigits(next + 2) || t.is(next + 2, LexicalRole.CARDINAL));
        boolean down =
                (t.same(next, "down") || t.same(next, "up")) && t.is(next + 1, LexicalRole.TO) && isOpen(t, start);
        if (hanging || down) {
            return next + 2;
        }
        return dash || word || and || isBack(t, start, next) ? next + 1 : behindTime(t, start, next);
    }

    /** The token behind "to" over the words of a time: in "from 8.5 in 2024 to 9.4 trillion"; or -1. */
    private static int behindTime(Tokens t, int start, int next) {
        if (!TIMES.has(t, next) || !isFrom(t, start)) {
            return -1;
        }
        int at = next;
        while (at < next + MOST_TIME && isTime(t, at)) {
            at++;
        }
        return t.is(at, LexicalRole.TO) ? at + 1 : -1;
    }

    /** Whether the level of before follows that of now: "to 9.4 from 8.5 trillion". */
    private static boolean isBack(Tokens t, int start, int next) {
        int before = start - 1;
        for (int words = 0; words < MOST_WORDS && BETWEEN.has(t, before) && !t.same(before, "to"); words++) {
            before--;
        }
        return t.same(next, "from") && t.same(before, "to");
    }

    private static boolean isTime(Tokens t, int i) {
        return TIMES.has(t, i)
                || t.is(i, LexicalRole.TIME)
                || t.is(i, LexicalRole.MONTH)
                || t.is(i, LexicalRole.RELATIVE)
                || t.is(i, LexicalRole.ORDINAL)
                || (t.isDigits(i) && t.length(i) == 4);
    }

    private static boolean isFrom(Tokens t, int start) {
        int before = start - 1;
        for (int words = 0; words < MOST_WORDS && BETWEEN.has(t, before); words++) {
            before--;
        }
        return t.same(before, "from");
    }

    private static boolean isBetween(Tokens t, int start) {
        int before = start - 1;
        for (int words = 0; words < MOST_WORDS && BETWEEN.has(t, before); words++) {
            before--;
        }
        return t.same(before, "between");
    }
}
