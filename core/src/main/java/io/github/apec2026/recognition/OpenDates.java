package io.github.apec2026.recognition;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.apec2026.value.DateRange;
import io.github.apec2026.value.Printable;
import java.util.Objects;
import java.util.Optional;

/**
 * Dates of which digits may be open, in the notation of ISO 8601-2 with {@code X} for digits that are left open:
 * {@code XXXX-02-01/XXXX-02-10} for "Feb. 1 to 10", {@code XXXX-XX-10} for 十日, {@code XXXX-01-15/..} for "since January 15".
 *
 * <pre>{@code
 * OpenDates dates = new OpenDates("XXXX-02-01/XXXX-02-10");
 * System.out.println(dates.complete().isPresent()); // false
 * System.out.println(dates.completedBy(DateRange.parse("2026")).orElseThrow()); // 2026-02-01/2026-02-10
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param notation the notation, with four digits or X for the year and two for month and day
 */
public record OpenDates(@JsonValue String notation) {

    /** Checks that there is something. */
    public OpenDates {
        Objects.requireNonNull(notation, "notation");
        if (notation.isEmpty()) {
            throw new IllegalArgumentException("Dates need a notation, such as XXXX-02-10");
        }
    }

    /** The notation, {@linkplain Printable fit for a log}. */
    @Override
    public String toString() {
        return Printable.of(notation, 200);
    }

    /** The dates, when nothing is left open and they are possible; else empty. */
    public Optional<DateRange> complete() {
        if (notation.indexOf('X') >= 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(DateRange.parse(notation));
        } catch (IllegalArgumentException impossible) {
            return Optional.empty();
        }
    }

    /**
     * The dates with what they leave open taken from {@code given}: the year, and where the month is open too, the month. Empty when
     * {@code given} does not supply it, or the result is impossible. The year is that of the start: {@code XXXX-12-28/XXXX-01-03} ends in
     * the next one.
     */
    public Optional<DateRange> completedBy(DateRange given) {
        if (notation.indexOf('X') < 0) {
            return complete();
        }
        if (given.firstDay().isEmpty() || given.lastDay().isEmpty()) {
            return Optional.empty();
        }
        String first = given.firstDay().get().toString();
        String last = given.lastDay().get().toString();
        int length = notation.contains("XXXX-XX") ? 7 : 4;
        if (!first.substring(0, length).equals(last.substring(0, length))) {
            return Optional.empty();
        }
        String completed = notation.replace("XXXX-XX", first.substring(0, 7)).replace("XXXX", first.substring(0, 4));
        Optional<DateRange> dates = new OpenDates(completed).complete();
        int slash = notation.indexOf('/');
        boolean endsLater = notation.startsWith("XXXX") && notation.startsWith("XXXX", slash + 1);
        if (slash < 0 || !endsLater || dates.isEmpty() || !dates.get().isInverted()) {
            return dates;
        }
        String nextYear =
                String.valueOf(10_001 + given.firstDay().get().getYear()).substring(1);
        return new OpenDates(completed.substring(0, slash + 1) + nextYear + completed.substring(slash + 5)).complete();
    }
}
