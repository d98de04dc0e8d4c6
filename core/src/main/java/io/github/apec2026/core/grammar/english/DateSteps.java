package io.github.apec2026.core.grammar.english;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The day, month or year before another one and behind it, in the notation of ISO 8601-2; {@code null} where X leave it open. */
final class DateSteps {

    private DateSteps() {}

    /** The first of some dates: what is noted before the slash. */
    static String first(String notation) {
        int slash = notation.indexOf('/');
        return slash < 0 ? notation : notation.substring(0, slash);
    }

    /** The last of some dates. */
    static String last(String notation) {
        return notation.substring(notation.indexOf('/') + 1);
    }

    /** What ends where these dates begin, as exactly as they are given. */
    static @Nullable String before(String notation) {
        return step(first(notation), -1);
    }

    /** What begins where these dates end. */
    static @Nullable String after(String notation) {
        return step(last(notation), 1);
    }

    private static @Nullable String step(String date, int by) {
        int year = number(date, 0, 4);
        int month = number(date, 5, 7);
        int day = number(date, 8, 10);
        if (date.startsWith("..") || (date.length() == 4 && year == 0)) {
            return null;
        }
        if (date.length() == 4) {
            return year + by < 1 || year + by > 9999 ? null : part(year + by, 0, 0);
        }
        if (date.length() == 7) {
            return month == 0 ? null : months(year, month + by);
        }
        if (year > 0 && month > 0) {
            return days(date, by);
        }
        return month == 0 ? dayOfMonth(day + by) : dayOfYear(month, day, by);
    }

    /** A date without X. */
    private static @Nullable String days(String date, int by) {
        try {
            LocalDate day = firstDay(date).plusDays(by);
            return day.getYear() < 1 || day.getYear() > 9999 ? null : day.toString();
        } catch (DateTimeException impossible) {
            return null;
        }
    }

    /** The months of a year that may be open, from 0 to 13. */
    private static @Nullable String months(int year, int month) {
        if (month >= 1 && month <= 12) {
            return part(year, month, 0);
        }
        boolean match = year > 1 && year < 9999;
        return match ? part(month == 0 ? year - 1 : year + 1, month == 0 ? 12 : 1, 0) : null;
    }

    /** A day of a month that is open: which is the last one, nobody knows. */
    private static @Nullable String dayOfMonth(int day) {
        return day < 1 || day > 28 ? null : "XXXX-XX-".concat(part(0, 0, day).substring(8));
    }

    /** A day of a year that is open; the end of February is the month. */
    private static @Nullable String dayOfYear(int month, int day, int by) {
        if (by > 0 && month == 2 && day == 28) {
            return null;
        }
        if (by < 0 && month == 3 && day == 1) {
            return part(0, 2, 0);
        }
        LocalDate inLeapYear = LocalDate.of(2024, month, day);
        LocalDate other = inLeapYear.plusDays(by);
        return other.getYear() == 2024 ? part(0, other.getMonthValue(), other.getDayOfMonth()) : null;
    }

    /** The first day of a date without X; impossible ones throw. */
    static LocalDate firstDay(String date) {
        return LocalDate.of(number(date, 0, 4), Math.max(1, number(date, 5, 7)), Math.max(1, number(date, 8, 10)));
    }

    /** The last day of a date without X; impossible ones throw. */
    static LocalDate lastDay(String date) {
        LocalDate first = firstDay(date);
        return switch (date.length()) {
            case 10 -> first;
            case 7 -> first.plusMonths(1).minusDays(1);
            default -> first.plusYears(1).minusDays(1);
        };
    }

    private static String part(int year, int month, int day) {
        return new PartialDate(0, year, month, day).notation();
    }

    /** A number of a date; 0 where it is left open or not there. */
    private static int number(String date, int from, int to) {
        return date.length() < to || date.charAt(from) == 'X' ? 0 : Integer.parseInt(date.substring(from, to));
    }
}
