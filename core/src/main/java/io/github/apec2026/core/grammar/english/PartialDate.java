package io.github.apec2026.core.grammar.english;

import io.github.apec2026.core.grammar.kernel.CalendarDate;

/**
 * A date as far as it is read; 0 for what is not given.
 *
 * @param next the token behind it
 * @param year the year
 * @param month the month
 * @param day the day
 */
record PartialDate(int next, int year, int month, int day) {

    /** The date without its position. */
    CalendarDate date() {
        return new CalendarDate(year == 0 ? CalendarDate.OPEN : year, month, day);
    }

    /** Whether there is such a date; 29 February where the year is open. */
    boolean isPossible() {
        return date().isPossible();
    }

    /** The notation of ISO 8601-2, with X for what is open. */
    String notation() {
        return date().notation();
    }
}
