package io.github.apec2026.core.grammar.english;

import io.github.apec2026.core.grammar.kernel.CalendarDate;
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
        CalendarDate date = date(first(notation));
        return notation(date == null ? null : date.before());
    }

    /** What begins where these dates end. */
    static @Nullable String after(String notation) {
        CalendarDate date = date(last(notation));
        return notation(date == null ? null : date.after());
    }

    private static @Nullable CalendarDate date(String notation) {
        CalendarDate date =
                new PartialDate(0, number(notation, 0, 4), number(notation, 5, 7), number(notation, 8, 10)).date();
        return notation.startsWith("..") || !date.isPossible() ? null : date;
    }

    private static @Nullable String notation(@Nullable CalendarDate date) {
        return date == null ? null : date.notation();
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

    /** A number of a date; 0 where it is left open or not there. */
    private static int number(String date, int from, int to) {
        return date.length() < to || date.charAt(from) == 'X' ? 0 : Integer.parseInt(date.substring(from, to));
    }
}
