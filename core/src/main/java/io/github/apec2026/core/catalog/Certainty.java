package io.github.apec2026.core.catalog;

import io.github.apec2026.value.DateRange;
import io.github.apec2026.value.Precision;
import java.util.Optional;

/** Whether dates are exact enough to be certain that a day of them lies in other dates. */
public final class Certainty {

    private Certainty() {}

    /**
     * Whether a day of {@code stated} lies in {@code asked}, whichever days are meant by a month, a year or an open end. Of dates that
     * overlap: those that are contained in {@code asked}, and those whose ends are both stated as days.
     */
    public static boolean isCertain(Optional<DateRange> stated, DateRange asked) {
        if (stated.isEmpty()) {
            return false;
        }
        DateRange dates = stated.get();
        if (asked.contains(dates)) {
            return true;
        }
        if (dates.precision() != Precision.DAY) {
            return false;
        }
        return !dates.isOpen()
                || dates.firstDay().map(asked::contains).orElse(false)
                || dates.lastDay().map(asked::contains).orElse(false);
    }
}
