package io.github.apec2026.core.grammar.english;

import io.github.apec2026.core.grammar.kernel.DateSpan;
import org.jspecify.annotations.Nullable;

/**
 * What some tokens tell of dates.
 *
 * @param next the token behind it
 * @param notation the dates in ISO 8601-2; {@code null} where they count from a day that is not known
 * @param form what sort of date it is
 */
record DateMatch(int next, @Nullable String notation, Form form) {

    /** What sort of date it is. */
    enum Form {
        DATE,
        /** A year alone: another year may follow in a list. */
        YEAR,
        /** From one date to another, with words or a sign between. */
        RANGE,
        LUNAR,
        /** A time within the dates, no more exactly read: a season of the year, the last week of the month. */
        WITHIN,
        /** The end of the dates: "year's end". */
        END,
        /** A day of the week: only its context tells which. */
        WEEKDAY,
        /** No date, though it looks like one: 30 February. */
        IMPOSSIBLE
    }

    /** Whether four digits can tell the years: what counts from a reference day may lie before or behind all that they can. */
    boolean hasYears() {
        return notation == null || (hasYear(notation, 0) && hasYear(notation, notation.indexOf('/') + 1));
    }

    private static boolean hasYear(String notation, int at) {
        if (notation.startsWith("..", at)) {
            return true;
        }
        int end = at;
        while (end < notation.length() && notation.charAt(end) != '-' && notation.charAt(end) != '/') {
            end++;
        }
        return end - at == 4 && notation.charAt(at) != '+' && !notation.startsWith("0000", at);
    }

    static DateMatch date(int next, @Nullable String notation) {
        return new DateMatch(next, notation, Form.DATE);
    }

    /** No date, though the tokens look like one. */
    static DateMatch impossible(int next) {
        return new DateMatch(next, null, Form.IMPOSSIBLE);
    }

    /** The same with other dates. */
    DateMatch with(int newNext, @Nullable String dates) {
        return new DateMatch(newNext, dates, form);
    }

    /** Whether there are dates that begin with a year that is left open, beside a month or a day. */
    boolean isOpen() {
        return notation != null && notation.startsWith("XXXX-") && !notation.equals("XXXX-XX");
    }

    static DateMatch of(PartialDate part) {
        return new DateMatch(part.next(), part.notation(), part.isPossible() ? Form.DATE : Form.IMPOSSIBLE);
    }

    /** From one date to another. */
    static DateMatch range(PartialDate first, PartialDate last) {
        return range(last.next(), new DateSpan(first.date(), last.date()));
    }

    static DateMatch range(int next, DateSpan span) {
        return new DateMatch(next, span.notation(), Form.RANGE);
    }

    static String slash(String from, String to) {
        return from.concat("/").concat(to);
    }

    /** Some months of a year; 0 for a year that is not given. */
    static DateMatch months(int next, int year, int first, int last) {
        return date(
                next,
                new DateSpan(new PartialDate(next, year, first, 0).date(), new PartialDate(next, year, last, 0).date())
                        .notation());
    }
}
