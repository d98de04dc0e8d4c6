package io.github.apec2026.core.grammar.composition;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;

/**
 * A day, a month or a year as it is told.
 *
 * @param year the year, or 0 where it is left open
 * @param month the month, or 0
 * @param day the day, or 0
 */
public record Day(int year, int month, int day) {

    /** A day with its year. */
    public static Day of(LocalDate date) {
        return new Day(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /** A month with its year. */
    public static Day of(YearMonth month) {
        return new Day(month.getYear(), month.getMonthValue(), 0);
    }

    /** The same without its year. */
    public Day open() {
        return new Day(0, month, day);
    }

    /** ISO 8601-2. */
    public String notation() {
        String years = year == 0 ? "XXXX" : String.format(Locale.ROOT, "%04d", year);
        return years
                + (month == 0 ? "" : String.format(Locale.ROOT, "-%02d", month))
                + (day == 0 ? "" : String.format(Locale.ROOT, "-%02d", day));
    }

    /** From this one to another. */
    public String to(Day last) {
        return notation() + "/" + last.notation();
    }

    /** Up to this one. */
    public String upTo() {
        return "../" + notation();
    }

    /** From this one on. */
    public String onwards() {
        return notation() + "/..";
    }

    /** The day, month or year that is some later, or earlier when negative. */
    public Day plus(int count) {
        if (month == 0) {
            return new Day(year + count, 0, 0);
        }
        int some = year == 0 ? 2026 : year;
        Day moved = day == 0
                ? of(YearMonth.of(some, month).plusMonths(count))
                : of(LocalDate.of(some, month, day).plusDays(count));
        return year == 0 ? moved.open() : moved;
    }

    /** Whether the day before and the day behind are the same in every year that may be meant. */
    public boolean isFarFromEdges() {
        boolean edge = day == 0 ? month == 1 || month == 12 : month * 100 + day == 101 || month * 100 + day == 1231;
        boolean leap = month * 100 + day >= 228 && month * 100 + day <= 301;
        return year > 0 || (!edge && !leap);
    }
}
