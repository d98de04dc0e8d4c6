package io.github.apec2026.examples.explorer.page;

import io.github.apec2026.value.DateRange;
import io.github.apec2026.value.Precision;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Where dates lie in a span of days, for a bar that is drawn: in thousandths of the span, so that a browser may make it as wide as it likes.
 *
 * @param from where the bar begins
 * @param width how wide it is; dates of one day are still seen
 * @param isExact whether the dates are days; a month or a year is drawn as a band, since it says less
 * @param isOpenStart whether the beginning is not stated, or lies before the span
 * @param isOpenEnd whether the end is not stated, or lies behind the span
 */
public record YearTrack(int from, int width, boolean isExact, boolean isOpenStart, boolean isOpenEnd) {

    /** The length of the span. */
    public static final int LENGTH = 1000;

    private static final int LEAST = 6;

    /** The bar of some dates in the span of others, which both have a first and a last day. */
    static YearTrack of(DateRange dates, LocalDate first, LocalDate last) {
        LocalDate start = dates.firstDay().filter(day -> day.isAfter(first)).orElse(first);
        LocalDate end = dates.lastDay().filter(day -> day.isBefore(last)).orElse(last);
        long days = ChronoUnit.DAYS.between(first, last) + 1;
        int from = (int) (LENGTH * ChronoUnit.DAYS.between(first, start) / days);
        int to = (int) (LENGTH * (ChronoUnit.DAYS.between(first, end) + 1) / days);
        int width = Math.max(LEAST, to - from);
        return new YearTrack(
                Math.min(from, LENGTH - width),
                width,
                dates.precision() == Precision.DAY && !dates.isOpen(),
                dates.firstDay().map(day -> day.isBefore(first)).orElse(true),
                dates.lastDay().map(day -> day.isAfter(last)).orElse(true));
    }

    /** The outline of the bar as an SVG path: no line closes an end that is not stated. */
    public String outline(int height) {
        int to = from + width;
        return "M" + from + " 0H" + to + "M" + from + " " + height + "H" + to
                + (isOpenStart ? "" : "M" + from + " 0V" + height)
                + (isOpenEnd ? "" : "M" + to + " 0V" + height);
    }
}
