package io.github.apec2026.core.grammar.english;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads dates in digits: {@code 2026-02-10}, {@code 2/10/2026}, {@code 10.02.2026}, {@code 2026/02}. */
final class NumericDates {

    /** A month that there is not: the parts do not say which of them is the month. */
    private static final int UNDECIDED = 14;

    private final Tokens t;
    private final DateOrder order;

    NumericDates(Tokens t, DateOrder order) {
        this.t = t;
        this.order = order;
    }

    /** Whether a date was read in which nothing decides between day and month. */
    static boolean isUndecided(PartialDate part) {
        return part.month() == UNDECIDED;
    }

    /** The date that begins with a token, or {@code null}; an impossible one is read, too. */
    @Nullable
    PartialDate read(int i) {
        if (!t.isDigits(i) || t.length(i) > 4 || (t.glued(i) && isTied(i))) {
            return null;
        }
        char separator = t.symbol(i + 1);
        if ((separator != '-' && separator != '/' && separator != '.') || !DigitGroup.joins(t, i + 1)) {
            return null;
        }
        boolean three = t.symbol(i + 3) == separator && DigitGroup.joins(t, i + 3);
        boolean more = three && t.symbol(i + 5) == separator && DigitGroup.joins(t, i + 5);
        if (more || isTiedBehind(three ? i + 5 : i + 3)) {
            return null;
        }
        return three ? three(i, separator) : two(i, separator);
    }

    private boolean isTied(int i) {
        return t.isWord(i - 1)
                || (DigitGroup.joins(t, i - 1) && t.symbol(i - 1) != '-')
                || FixedNames.isTiedBefore(t, i);
    }

    private boolean isTiedBehind(int next) {
        boolean clock = (t.same(next, "t") || t.same(next, "z")) && t.isCapitals(next) && t.isDigits(next + 1);
        boolean mark =
                (t.symbol(next) == ':' || t.symbol(next) == '.' || t.symbol(next) == ',') && DigitGroup.joins(t, next);
        return (t.glued(next) && (t.isWord(next) || t.symbol(next) == '%') && !clock) || mark;
    }

    private @Nullable PartialDate three(int i, char separator) {
        int a = t.integer(i);
        int b = t.integer(i + 2);
        int c = t.integer(i + 4);
        int lengths = t.length(i) * 100 + t.length(i + 2) * 10 + t.length(i + 4);
        if (t.length(i + 2) > 2) {
            return null;
        }
        if (t.length(i) == 4) {
            boolean year = t.length(i + 4) <= 2 && a >= 1000 && a < 3000;
            return year ? checked(i + 5, a, b, c) : null;
        }
        boolean full = t.length(i) <= 2 && t.length(i + 4) == 4 && c >= 1000 && c < 3000;
        boolean two = lengths == 222 || (separator == '/' && t.length(i) <= 2 && t.length(i + 4) == 2);
        if (!full && !two) {
            return null;
        }
        int year = full ? c : Years.full(c);
        return ordered(i + 5, separator, year, a, b);
    }

    /** Day and month in the only order in which they are possible, or that of the text. */
    private PartialDate ordered(int next, char separator, int year, int a, int b) {
        boolean either = a <= 12 && b <= 12 && a != b;
        Optional<Boolean> dayFirst = either ? order.dayFirst(separator) : Optional.of(a > 12 && b <= 12);
        if (dayFirst.isEmpty()) {
            return new PartialDate(next, year, UNDECIDED, 0);
        }
        return dayFirst.get() ? checked(next, year, b, a) : checked(next, year, a, b);
    }

    /** A date of these parts; where one is 0, an impossible one. */
    private static PartialDate checked(int next, int year, int month, int day) {
        return new PartialDate(next, year, month == 0 ? 13 : month, day == 0 ? 32 : day);
    }

    /** Whether a zero fills a number to two digits, as no fraction's: {@code 22/04}. */
    private static boolean isPadded(Tokens t, int i) {
        return t.length(i) == 2 && t.startsWithZero(i);
    }

    private @Nullable PartialDate two(int i, char separator) {
        int a = t.integer(i);
        int b = t.integer(i + 2);
        boolean digits = t.length(i + 2) == 2 || (t.length(i + 2) == 1 && separator == '/');
        boolean yearFirst = t.length(i) == 4 && digits && a >= 1900 && a <= 2100;
        if (yearFirst && separator != '.' && b >= 1 && b <= 12 && b != (a + 1) % 100) {
            return new PartialDate(i + 3, a, b, 0);
        }
        boolean yearLast = t.length(i) <= 2 && t.length(i + 2) == 4 && b >= 1900 && b <= 2100 && a >= 1 && a <= 12;
        if (yearLast && (separator == '/' || (separator == '-' && t.length(i) == 2))) {
            return new PartialDate(i + 3, b, a, 0);
        }
        boolean small = separator == '/' && t.length(i) <= 2 && t.length(i + 2) <= 2 && a >= 1 && b >= 1;
        int weekday = t.symbol(i - 1) == ',' || t.gluedSymbol(i - 1, '.') ? i - 2 : i - 1;
        boolean cue = t.is(i - 1, LexicalRole.DAY_CUE)
                || t.is(i - 1, LexicalRole.TO)
                || isPadded(t, i)
                || isPadded(t, i + 2)
                || t.is(weekday, LexicalRole.WEEKDAY)
                || t.is(weekday, LexicalRole.WEEKDAY_SHORT);
        boolean event = a == 9 && b == 11 && !t.same(i - 1, "on");
        if (small && cue && !event && !t.same(i + 3, "of")) {
            boolean september = a == 9 && b == 11;
            if (september) {
                return new PartialDate(i + 3, 0, a, b);
            }
            return a > 12 && b > 12 ? null : ordered(i + 3, separator, 0, a, b);
        }
        boolean alone = small && !t.same(i + 3, "of") && !t.isTied(i);
        return alone && isDayAndMonth(a, b) ? new PartialDate(i + 3, 0, UNDECIDED, 0) : null;
    }

    /** Whether numbers look like a day and a month, and like no fraction: {@code 31/12}, {@code 12/25}; not {@code 3/16}. */
    private static boolean isDayAndMonth(int a, int b) {
        return (a > 12 && a <= 31 && b <= 12) || (a > 9 && a <= 12 && b > 20 && b <= 31 && b != 25);
    }
}
