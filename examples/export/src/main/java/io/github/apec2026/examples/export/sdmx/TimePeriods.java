package io.github.apec2026.examples.export.sdmx;

import io.github.apec2026.value.DateRange;
import io.github.apec2026.value.Precision;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Periods as SDMX writes them: {@code 2025}, {@code 2026-02}, {@code 2026-02-10}, or a first day with a duration. */
final class TimePeriods {

    private TimePeriods() {}

    /** The period of a range of dates; empty where an end is open, which SDMX has no form for. */
    static Optional<String> of(DateRange dates) {
        if (dates.isOpen() || dates.isInverted()) {
            return Optional.empty();
        }
        String text = dates.toString();
        if (text.indexOf('/') < 0) {
            return Optional.of(text);
        }
        LocalDate first = dates.firstDay().orElseThrow();
        return Optional.of(first + "/P" + duration(text, first, dates.lastDay().orElseThrow(), dates.precision()));
    }

    /** In the unit of both ends; in days where one end is more exact than the other. */
    private static String duration(String text, LocalDate first, LocalDate last, Precision precision) {
        int slash = text.indexOf('/');
        boolean areAlike = slash == text.length() - slash - 1;
        LocalDate end = last.plusDays(1);
        return switch (areAlike ? precision : Precision.DAY) {
            case YEAR -> ChronoUnit.YEARS.between(first, end) + "Y";
            case MONTH -> ChronoUnit.MONTHS.between(first, end) + "M";
            case DAY -> ChronoUnit.DAYS.between(first, end) + "D";
        };
    }
}
