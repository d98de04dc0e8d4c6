package io.github.apec2026.core.catalog;

import java.time.LocalDate;

/**
 * The days of the calendar, numbered one after the other. Counted here, since {@link LocalDate#toEpochDay} asks {@link java.time.Year}
 * about leap years in later JDKs, which makes a formatter first, and every start would wait for that.
 */
final class DayNumber {

    private DayNumber() {}

    /** The number of a day of the years 1 to 9999. */
    static int of(LocalDate day) {
        // A year that begins in March has its leap day at its end, and months whose lengths follow a rule.
        int month = (day.getMonthValue() + 9) % 12;
        int year = month < 10 ? day.getYear() : day.getYear() - 1;
        int before = 365 * year + year / 4 - year / 100 + year / 400;
        return before + (153 * month + 2) / 5 + day.getDayOfMonth();
    }
}
