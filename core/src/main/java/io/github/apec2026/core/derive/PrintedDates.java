package io.github.apec2026.core.derive;

import io.github.apec2026.recognition.Dating;
import io.github.apec2026.recognition.OpenDates;
import io.github.apec2026.value.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Whether dates that a sentence prints in several places, or that it leaves open, can belong to some dates. */
final class PrintedDates {

    private PrintedDates() {}

    /** The mismatch of some dates with the first of those that a sentence prints and that cannot be a part of them; empty when all can. */
    static Optional<DerivationResult> refuse(DateRange value, List<Dating> printed, Optional<DateRange> given) {
        for (Dating each : printed) {
            if (each.dates().isPresent() && !isPart(value, each.dates().get(), given)) {
                return Optional.of(DerivationResult.mismatch(
                        "a part of " + each.dates().get().notation()));
            }
        }
        return Optional.empty();
    }

    /** Whether they are the dates, or a day, month or year that completes the others or is within a range. */
    private static boolean isPart(DateRange value, OpenDates stated, Optional<DateRange> given) {
        Optional<DateRange> supplied = given.isPresent() ? stated.completedBy(given.get()) : Optional.empty();
        Optional<DateRange> dates = supplied.isPresent() ? supplied : like(stated, value);
        if (dates.isEmpty() || dates.get().equals(value)) {
            return dates.isPresent();
        }
        boolean isRange = stated.notation().indexOf('/') >= 0;
        return !isRange && (dates.get().contains(value) || value.contains(dates.get()));
    }

    /** Whether some printed dates can mean the same time as others: "May 1" and 2026-05 can, "May 1" and 2026-06 cannot. */
    static boolean agree(DateRange value, OpenDates stated) {
        for (Optional<LocalDate> end : List.of(value.firstDay(), value.lastDay())) {
            Optional<DateRange> dates =
                    end.isPresent() ? stated.completedBy(DateRange.of(end.get())) : Optional.empty();
            if (dates.isPresent() && (value.contains(dates.get()) || dates.get().contains(value))) {
                return true;
            }
        }
        return false;
    }

    /** Dates completed from others. */
    private static Optional<DateRange> like(OpenDates stated, DateRange value) {
        Optional<LocalDate> day = value.firstDay().isPresent() ? value.firstDay() : value.lastDay();
        return day.isPresent() ? stated.completedBy(DateRange.of(day.get())) : stated.complete();
    }
}
