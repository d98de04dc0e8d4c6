package io.github.apec2026.core.grammar.english;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Completes dates without a year, and days of the week, in a text whose day of publication is known: by news usage, the last ones that have
 * begun by that day, or the next ones that have not ended by it.
 */
final class Publication {

    /** How far a 29 February may lie away. */
    private static final int MOST_YEARS = 9;

    private static final int FAR = 270;

    /** How long ago what a text still speaks of may lie, in days. */
    private static final int RECENT = 92;

    private final LocalDate day;

    Publication(LocalDate day) {
        this.day = day;
    }

    /** A day of the week, from Monday, 1, on. */
    String weekday(int weekday, boolean future) {
        int days = weekday - day.getDayOfWeek().getValue();
        int shift = future ? (days < 0 ? days + 7 : days) : (days > 0 ? days - 7 : days);
        return day.plusDays(shift).toString();
    }

    /** The same where a day of the week may be given beside them: it decides between the last ones and the next. */
    String complete(String notation, boolean future, int weekday) {
        String dates = complete(notation, future);
        if (weekday < 1) {
            return future && isDoubtful(dates, complete(notation, false)) ? notation : dates;
        }
        if (isOn(dates, weekday)) {
            return dates;
        }
        String other = complete(notation, !future);
        return isOn(other, weekday) ? other : notation;
    }

    /** Whether the next ones lie so far ahead, and the last ones so near, that a future verb may belong to another clause. */
    private boolean isDoubtful(String next, String last) {
        return next.indexOf('X') < 0
                && last.indexOf('X') < 0
                && DateSteps.firstDay(DateSteps.first(next)).isAfter(day.plusDays(FAR))
                && !DateSteps.firstDay(DateSteps.first(last)).isBefore(day.minusDays(RECENT));
    }

    private static boolean isOn(String dates, int weekday) {
        boolean date = dates.indexOf('X') < 0;
        return date && DateSteps.firstDay(DateSteps.first(dates)).getDayOfWeek().getValue() == weekday;
    }

    /** Dates whose year is open, and perhaps their month, or the same where there are none near. */
    String complete(String notation, boolean future) {
        boolean month = notation.startsWith("XXXX-XX-");
        LocalDate start = day.withDayOfMonth(1);
        int step = future ? 1 : -1;
        // One step against the direction: a range that began a year ago may still go on.
        for (int k = -1; k < MOST_YEARS * (month ? 2 : 1); k++) {
            LocalDate at = month ? start.plusMonths((long) k * step) : start.plusYears((long) k * step);
            String candidate = at(notation, at, month);
            if (candidate != null && fits(candidate, future)) {
                return candidate;
            }
        }
        return notation;
    }

    /** Whether the next of some dates lies nearer than the last ones, or not much farther. */
    boolean isComing(@Nullable String notation) {
        String next = notation == null ? "" : complete(notation, true);
        boolean known = !next.isEmpty() && next.indexOf('X') < 0;
        return known && DateSteps.firstDay(DateSteps.first(next)).isBefore(day.plusDays(FAR));
    }

    /** Whether some quarters have begun by the day and not ended: what was then, they cannot say. */
    boolean isWithin(String dates) {
        boolean several = dates.indexOf('/') > 0 && dates.indexOf('X') < 0;
        return several
                && fits(dates, false)
                && DateSteps.lastDay(DateSteps.last(dates)).isAfter(day);
    }

    private boolean fits(String dates, boolean future) {
        return future
                ? !DateSteps.lastDay(DateSteps.last(dates)).isBefore(day)
                : !DateSteps.firstDay(DateSteps.first(dates)).isAfter(day);
    }

    /** The dates in a year, or a month of it; {@code null} where they are impossible. */
    private static @Nullable String at(String notation, LocalDate at, boolean month) {
        String year = at.toString().substring(0, 4);
        String dates =
                month ? notation.replace("XXXX-XX", at.toString().substring(0, 7)) : notation.replace("XXXX", year);
        try {
            LocalDate first = DateSteps.firstDay(DateSteps.first(dates));
            LocalDate last = DateSteps.lastDay(DateSteps.last(dates));
            if (!last.isBefore(first)) {
                return dates;
            }
            String next = at.plusYears(1).toString().substring(0, 4);
            return DateMatch.slash(
                    DateSteps.first(dates), next.concat(DateSteps.last(dates).substring(4)));
        } catch (DateTimeException impossible) {
            return null;
        }
    }
}
