package io.github.apec2026.examples.quickstart;

import io.github.apec2026.value.DateRange;
import io.github.apec2026.value.Precision;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as people write them, no more exact than they are stated: {@code 2001}, {@code Nov 2026}, {@code 1-10 Feb 2026}. */
final class Dates {

    private Dates() {}

    static String of(DateRange dates) {
        DateTimeFormatter form = form(dates.precision());
        String first = dates.firstDay().map(form::format).orElse("");
        String last = dates.lastDay().map(form::format).orElse("");
        if (dates.isOpen()) {
            return first.isEmpty() ? "to " + last : "from " + first;
        }
        if (first.equals(last)) {
            return first;
        }
        LocalDate start = dates.firstDay().orElseThrow();
        LocalDate end = dates.lastDay().orElseThrow();
        boolean oneMonth =
                dates.precision() == Precision.DAY && YearMonth.from(start).equals(YearMonth.from(end));
        return oneMonth ? start.getDayOfMonth() + "-" + last : first + " - " + last;
    }

    private static DateTimeFormatter form(Precision precision) {
        return switch (precision) {
            case YEAR -> DateTimeFormatter.ofPattern("uuuu", Locale.ENGLISH);
            case MONTH -> DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);
            case DAY -> DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
        };
    }
}
