package io.github.apec2026.core.derive;

import io.github.apec2026.recognition.Dating;
import io.github.apec2026.recognition.Kind;
import io.github.apec2026.recognition.OpenDates;
import io.github.apec2026.recognition.Recognition;
import io.github.apec2026.value.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Dates in a text of which the day of publication is given: "April 7" is the last one up to that day or the next one from it. The
 * sentence decides where it is at hand; the words alone do not have the tense, so then both are allowed.
 */
final class Publications {

    private static final int WEEK = 7;

    /** The length of a year, and of a month with its year, as they are written. */
    private static final int YEAR = 4;

    private static final int MONTH = 7;

    private Publications() {}

    /** The result of deriving dates from the only dating in some words; empty when the day of publication decides nothing. */
    static Optional<DerivationResult> derive(
            DateRange value, Dating dating, Words words, LocalDate day, boolean inferred) {
        // Of several separate quotes, each was compared with what its own sentence prints.
        List<Recognition> around = words.areApart() ? null : words.inSentence(dating.start(), dating.end());
        List<Dating> dates = around == null ? List.of() : Printed.dates(around);
        Optional<DateRange> placed = dates.size() == 1 ? complete(dates.get(0)) : Optional.empty();
        if (placed.isPresent()) {
            DateRange printed = placed.get();
            boolean agrees = value.contains(printed) || printed.contains(value);
            DerivationResult refused = DerivationResult.mismatch(printed.toString());
            return Optional.of(
                    printed.equals(value) ? DerivationResult.IN_CONTEXT : refused.orInferred(inferred && agrees));
        }
        return isAllowed(value, dating, words, day) ? Optional.of(DerivationResult.IN_CONTEXT) : Optional.empty();
    }

    private static Optional<DateRange> complete(Dating dating) {
        return dating.dates().isPresent() ? dating.dates().get().complete() : Optional.empty();
    }

    private static boolean isAllowed(DateRange value, Dating dating, Words words, LocalDate day) {
        Optional<DateRange> read = complete(dating);
        if (read.isPresent() && read.get().equals(value)) {
            return true;
        }
        Dating plain = only(words);
        Optional<OpenDates> stated = plain == null ? Optional.empty() : plain.dates();
        if (stated.isEmpty()) {
            // A weekday: the last one was read, and the next one is a week later.
            return read.isPresent()
                    && isDay(read.get())
                    && isDay(value)
                    && start(value).equals(start(read.get()).plusDays(WEEK));
        }
        return stated.get().completedBy(DateRange.of(day)).equals(Optional.of(value))
                || isNearest(value, stated.get(), day);
    }

    private static @Nullable Dating only(Words words) {
        Dating only = null;
        for (Recognition each : words.unpublished()) {
            if (each instanceof Dating dating && dating.kind() == Kind.DATE) {
                if (only != null) {
                    return null;
                }
                only = dating;
            }
        }
        return only;
    }

    private static boolean isDay(DateRange dates) {
        return dates.firstDay().isPresent() && dates.firstDay().equals(dates.lastDay());
    }

    /** Whether a value is the last completion of some dates that starts up to a day, or the next one that starts from it. */
    private static boolean isNearest(DateRange value, OpenDates stated, LocalDate day) {
        boolean monthOpen = stated.notation().contains("XXXX-XX");
        Optional<DateRange> last = Optional.empty();
        Optional<DateRange> next = Optional.empty();
        for (int step = -1; step <= 1; step++) {
            // Counted here: the JDK's calendar asks java.time.Year about leap years, which makes a formatter first.
            int month = day.getYear() * 12 + day.getMonthValue() - 1 + (monthOpen ? step : 12 * step);
            int year = Math.floorDiv(month, 12);
            if (year < 1 || year > 9999) {
                continue;
            }
            LocalDate moved = LocalDate.of(year, Math.floorMod(month, 12) + 1, 1);
            String given = moved.toString().substring(0, monthOpen ? MONTH : YEAR);
            Optional<DateRange> dates = stated.completedBy(DateRange.parse(given));
            if (dates.isPresent()) {
                LocalDate start = start(dates.get());
                last = start.isAfter(day) ? last : dates;
                next = next.isPresent() || start.isBefore(day) ? next : dates;
            }
        }
        Optional<DateRange> claimed = Optional.of(value);
        return claimed.equals(last) || claimed.equals(next);
    }

    private static LocalDate start(DateRange dates) {
        Optional<LocalDate> first = dates.firstDay();
        return first.isPresent() ? first.get() : dates.lastDay().orElse(LocalDate.MAX);
    }
}
