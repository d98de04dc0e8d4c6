package io.github.apec2026.core.grammar.kernel;

import org.jspecify.annotations.Nullable;

/**
 * The dates from one to another, of any precision.
 *
 * @param first the first date
 * @param last the last date; the same where the span is one date
 */
public record DateSpan(CalendarDate first, CalendarDate last) {

    /** Which end of a span in two years shows that it passes New Year. */
    public enum Order {
        /** A month before that of the first date: "November to February". */
        BY_MONTH,
        /** A day before the first: "November 10 to November 5" is a year less five days. */
        BY_DAY
    }

    /** One date. */
    public static DateSpan of(CalendarDate date) {
        return new DateSpan(date, date);
    }

    /** Whether both ends are possible dates. */
    public boolean isPossible() {
        return first.isPossible() && last.isPossible();
    }

    /** Whether the last date is not before the first, as far as both are given. */
    public boolean isOrdered() {
        if (first.year() != last.year()) {
            return first.year() < last.year();
        }
        if (first.month() != last.month()) {
            return first.month() < last.month() || first.month() == 0 || last.month() == 0;
        }
        return first.day() <= last.day();
    }

    /**
     * The span from the beginning of this one to the end of another, each with what it does not give taken from the other; {@code null}
     * where it would run backwards, or the two do not fit: a day without a month behind a month, or before one.
     */
    public @Nullable DateSpan to(DateSpan other, Order order) {
        CalendarDate end = other.last;
        int from = first.year();
        if (other.first.month() == 0 && other.first.day() > 0) {
            if (last.day() == 0) {
                return null;
            }
            end = new CalendarDate(end.year() == CalendarDate.OPEN ? last.year() : end.year(), last.month(), end.day());
        } else if (first.month() == 0 && first.day() > 0) {
            return null;
        }
        boolean openFirst = from == CalendarDate.OPEN;
        boolean openEnd = end.year() == CalendarDate.OPEN;
        if (openEnd && last.year() != CalendarDate.OPEN) {
            end = end.inYear(isBehind(last, end, order) ? last.year() + 1 : last.year());
        } else if (openFirst && !openEnd) {
            from = isBehind(first, end, order) ? end.year() - 1 : end.year();
        }
        boolean across = from == CalendarDate.OPEN && isBehind(first, end, order);
        DateSpan span = new DateSpan(first.inYear(from), end);
        return (across || span.isOrdered()) && span.isPossible() ? span : null;
    }

    private static boolean isBehind(CalendarDate one, CalendarDate other, Order order) {
        return one.month() > other.month()
                || (order == Order.BY_DAY && one.month() == other.month() && one.day() > other.day());
    }

    /** The notation of ISO 8601-2: {@code 2026-02-10/2026-02-12}. */
    public String notation() {
        return last.append(first.append(new StringBuilder(21)).append('/')).toString();
    }
}
