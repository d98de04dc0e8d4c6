package io.github.apec2026.examples.export.calendar;

import io.github.apec2026.value.DateRange;
import io.github.apec2026.value.Precision;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Which days of a calendar a meeting is put on, and how firmly.
 *
 * @param firmness how exactly the days are stated
 * @param first the first day; empty when the meeting is put on no day
 * @param last the last day; empty when the meeting is put on no day
 */
record Placement(Firmness firmness, Optional<LocalDate> first, Optional<LocalDate> last) {

    /** How exactly the days of a meeting are stated. */
    enum Firmness {
        /** Both ends are stated to the day. */
        DAYS,
        /** Only the last day is stated: that day is marked. */
        LAST_DAY,
        /** Only the first day is stated: that day is marked. */
        FIRST_DAY,
        /** Only months are stated: the months are marked as a whole. */
        MONTHS,
        /** Only a year, or nothing, is stated: no day is marked. */
        NONE
    }

    static Placement of(Optional<DateRange> dates) {
        if (dates.isEmpty() || dates.get().isInverted() || dates.get().precision() == Precision.YEAR) {
            return new Placement(Firmness.NONE, Optional.empty(), Optional.empty());
        }
        DateRange range = dates.get();
        if (range.precision() == Precision.MONTH) {
            return months(range);
        }
        if (range.firstDay().isEmpty()) {
            return new Placement(Firmness.LAST_DAY, range.lastDay(), range.lastDay());
        }
        if (range.lastDay().isEmpty()) {
            return new Placement(Firmness.FIRST_DAY, range.firstDay(), range.firstDay());
        }
        return new Placement(Firmness.DAYS, range.firstDay(), range.lastDay());
    }

    /** The months of a range; of an open one the month of the end that is stated. */
    private static Placement months(DateRange range) {
        Optional<LocalDate> first = range.firstDay().or(() -> range.lastDay().map(day -> day.withDayOfMonth(1)));
        Optional<LocalDate> last =
                range.lastDay().or(() -> range.firstDay().map(day -> day.withDayOfMonth(day.lengthOfMonth())));
        return new Placement(Firmness.MONTHS, first, last);
    }
}
