package io.github.apec2026.core.grammar.kernel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A year, a month or a day, as far as a text gives it.
 *
 * @param year the year; {@link #OPEN} where it is not given
 * @param month the month, or 0 where it is not given
 * @param day the day, or 0 where it is not given
 */
public record CalendarDate(int year, int month, int day) {

    /** A year that is not given. */
    public static final int OPEN = -1;

    /** The greatest year of four digits. */
    private static final int LAST_YEAR = 9999;

    /** The shortest month, where neither month nor leap year are known. */
    private static final int SHORTEST = 28;

    /** A day. */
    public static CalendarDate of(LocalDate day) {
        return new CalendarDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    /** A year. */
    public static CalendarDate of(int year) {
        return new CalendarDate(year, 0, 0);
    }

    /** Whether there is such a date; 29 February where the year is open. */
    public boolean isPossible() {
        return isPossible(year, month, day);
    }

    /** The same of a date that is not yet made. */
    public static boolean isPossible(int year, int month, int day) {
        return month >= 0 && month <= 12 && day >= 0 && day <= length(year, month);
    }

    /** The days of a month: the most it can have where the year or the month is not given. */
    public static int length(int year, int month) {
        return switch (month) {
            case 2 -> year == OPEN || isLeap(year) ? 29 : 28;
            case 4, 6, 9, 11 -> 30;
            default -> 31;
        };
    }

    private static boolean isLeap(int year) {
        return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    }

    /** Whether four digits can write the year, or it is open. */
    public boolean hasYear() {
        return year == OPEN || (year >= 1 && year <= LAST_YEAR);
    }

    /** The same with another year. */
    public CalendarDate inYear(int newYear) {
        return new CalendarDate(newYear, month, day);
    }

    /** The date before it, of the same precision; {@code null} where that is in a month or a year that is not given. */
    public @Nullable CalendarDate before() {
        if (day > 1) {
            return new CalendarDate(year, month, day - 1);
        }
        boolean known = year != OPEN || month > 1;
        if (!known || (day == 1 && month == 0)) {
            return null;
        }
        int newMonth = month > 1 ? month - 1 : month == 1 ? 12 : 0;
        int newYear = month > 1 ? year : year - 1;
        boolean february = newYear == OPEN && newMonth == 2;
        return date(newYear, newMonth, day == 0 || february ? 0 : length(newYear, newMonth), month < 2);
    }

    /** The date after it, of the same precision; {@code null} where that is in a month or a year that is not given. */
    public @Nullable CalendarDate after() {
        boolean open = year == OPEN;
        if (day > 0) {
            int shortest = month == 0 || (open && month == 2) ? SHORTEST : length(year, month);
            if (day < shortest) {
                return new CalendarDate(year, month, day + 1);
            } else if (month == 0 || (open && (month == 12 || day == SHORTEST))) {
                return null;
            }
        } else if (open && (month == 12 || month == 0)) {
            return null;
        }
        boolean next = month == 12 || month == 0;
        return date(next ? year + 1 : year, month == 0 ? 0 : month % 12 + 1, day > 0 ? 1 : 0, next);
    }

    /** A date, unless it is in another year that four digits cannot write. */
    private static @Nullable CalendarDate date(int year, int month, int day, boolean otherYear) {
        return otherYear && (year < 1 || year > LAST_YEAR) ? null : new CalendarDate(year, month, day);
    }

    /** The notation of ISO 8601-2, with X for what is open: {@code 2026-02}, {@code XXXX-02-10}, {@code XXXX-XX-10}. */
    public String notation() {
        return append(new StringBuilder(10)).toString();
    }

    /** Adds the {@link #notation}. */
    public StringBuilder append(StringBuilder out) {
        if (year == OPEN) {
            out.append("XXXX");
        } else {
            digits(out, year, 1000);
        }
        if (month > 0) {
            digits(out.append('-'), month, 10);
        } else if (day > 0) {
            out.append("-XX");
        }
        return day > 0 ? digits(out.append('-'), day, 10) : out;
    }

    private static StringBuilder digits(StringBuilder out, int number, int highest) {
        if (number < 0 || number >= highest * 10) {
            return out.append(number);
        }
        for (int power = highest; power > 0; power /= 10) {
            out.append((char) ('0' + number / power % 10));
        }
        return out;
    }
}
