package io.github.apec2026.core.grammar.english;

import io.github.apec2026.core.grammar.kernel.DateSpan;
import org.jspecify.annotations.Nullable;

/** Reads dates that are given to the day or the month, alone and as ranges: "Feb. 1 to 10", "from January to April 2015". */
final class DateRanges {

    private final Tokens t;
    private final NumericDates numeric;

    DateRanges(Tokens t, NumericDates numeric) {
        this.t = t;
        this.numeric = numeric;
    }

    /** The date or the range that begins with a token, or {@code null}. */
    @Nullable
    DateMatch read(int i) {
        PartialDate first = explicit(i);
        if (first != null) {
            return behind(i, first);
        }
        if (t.is(i, LexicalRole.MONTH) && !DayMonths.isDoubtful(t, i)) {
            return months(i);
        }
        return daysBeforeMonth(i);
    }

    private @Nullable PartialDate explicit(int i) {
        PartialDate named = DayMonths.read(t, i);
        return named == null ? numeric.read(i) : named;
    }

    /** Makes a range of a date and the end that follows it, if one does. */
    private DateMatch behind(int i, PartialDate first) {
        int to = connected(first.next(), i);
        if (NumericDates.isUndecided(first)) {
            PartialDate end = to < 0 ? null : explicit(to);
            return DateMatch.impossible(end == null ? first.next() : end.next());
        }
        if (!first.isPossible()) {
            return DateMatch.of(first);
        }
        PartialDate last = to < 0 ? null : last(to, first);
        if (last == null) {
            last = nextDay(first);
        }
        DateMatch range = last == null ? null : join(first, last);
        return range == null ? DateMatch.of(first) : range;
    }

    /** The token behind "to", a dash, or the "and" of "between", or -1. */
    private int connected(int i, int start) {
        boolean to = t.is(i, LexicalRole.TO) || t.symbol(i) == '-' || t.symbol(i) == '~';
        boolean month = t.is(i + 1, LexicalRole.MONTH) || (t.isDigits(i + 1) && t.is(i + 2, LexicalRole.MONTH));
        if (t.gluedSymbol(i, '/') && t.glued(i + 1) && month) {
            return i + 1;
        }
        boolean and = t.same(i, "and") && (t.same(start - 1, "between") || t.same(start - 2, "between"));
        return to || and ? i + 1 : -1;
    }

    /** The end of a range behind "to": a full date, or what differs from the start. */
    private @Nullable PartialDate last(int i, PartialDate first) {
        int at = Weekdays.skip(t, i);
        at = t.same(at, "the") ? at + 1 : at;
        PartialDate full = explicit(at);
        if (full != null) {
            boolean day = full.month() > 0 && (full.day() > 0 || first.day() == 0);
            return day ? full : null;
        }
        if (first.day() == 0) {
            boolean month = t.is(at, LexicalRole.MONTH) && (!DayMonths.isDoubtful(t, at) || !t.isWord(at + 1));
            return month ? new PartialDate(DayMonths.behindMonth(t, at), 0, DayMonths.month(t, at), 0) : null;
        }
        return lastDay(at, first, t.symbol(i - 1) == '-');
    }

    /** The day that ends a range in the month of its first day. */
    private @Nullable PartialDate lastDay(int i, PartialDate first, boolean dash) {
        PartialDate day = t.isDigits(i) || t.is(i, LexicalRole.ORDINAL) || t.is(i, LexicalRole.CARDINAL)
                ? DayMonths.day(t, i, true)
                : null;
        if (day == null || first.day() == 0 || day.day() <= first.day()) {
            return null;
        }
        PartialDate year = first.year() > 0 ? new PartialDate(-1, 0, 0, 0) : Years.behind(t, day.next());
        boolean counts = !dash && year.next() < 0 && Nouns.isPluralBehind(t, day.next());
        return counts
                ? null
                : new PartialDate(Math.max(day.next(), year.next()), year.year(), first.month(), day.day());
    }

    /** "Feb. 1 and 2": two days in a row. */
    private @Nullable PartialDate nextDay(PartialDate first) {
        int at = first.next();
        boolean and = (t.same(at, "and") || t.symbol(at) == '&') && first.day() > 0 && first.year() == 0;
        PartialDate last = and ? lastDay(at + 1, first, false) : null;
        boolean month = last != null && t.is(last.next(), LexicalRole.MONTH);
        return last == null || month || last.day() != first.day() + 1 ? null : last;
    }

    /** A month and another one: "January to April 2015". */
    private @Nullable DateMatch months(int i) {
        int next = DayMonths.behindMonth(t, i);
        int at = t.gluedSymbol(next, '/') ? next + 1 : connected(next, i);
        if (at < 0 || !t.is(at, LexicalRole.MONTH) || DayMonths.isDoubtful(t, at)) {
            return null;
        }
        PartialDate first = new PartialDate(next, 0, DayMonths.month(t, i), 0);
        PartialDate full = DayMonths.read(t, at);
        boolean day = full != null && full.day() > 0;
        PartialDate last = full == null || day
                ? new PartialDate(DayMonths.behindMonth(t, at), 0, DayMonths.month(t, at), 0)
                : full;
        return day ? null : join(first, last);
    }

    /** "1 to 10 February", "1-10 Feb. 2026", "the 2nd and 3rd of May". */
    private @Nullable DateMatch daysBeforeMonth(int i) {
        if (!t.isDigits(i) && !t.is(i, LexicalRole.ORDINAL)) {
            return null;
        }
        if (t.glued(i) && (t.isWord(i - 1) || DigitGroup.joins(t, i - 1))) {
            return null;
        }
        PartialDate day = DayMonths.day(t, i, false);
        if (day == null) {
            return null;
        }
        int to = connected(day.next(), i);
        boolean and = to < 0 && (t.same(day.next(), "and") || t.symbol(day.next()) == '&');
        int at = and ? day.next() + 1 : to;
        at = t.same(at, "the") ? at + 1 : at;
        PartialDate last = at < 0 ? null : DayMonths.dayFirst(t, at);
        boolean fits =
                last != null && last.day() > day.day() && last.month() > 0 && (!and || last.day() == day.day() + 1);
        return !fits || last == null
                ? null
                : join(new PartialDate(day.next(), last.year(), last.month(), day.day()), last);
    }

    /** The range of two dates, each with what it leaves open taken from the other; {@code null} when it runs backwards. */
    private static @Nullable DateMatch join(PartialDate first, PartialDate last) {
        int month = last.month() == 0 && last.day() > 0 ? first.month() : last.month();
        PartialDate end = new PartialDate(last.next(), last.year(), month, last.day());
        if (!end.isPossible()) {
            return DateMatch.of(end);
        }
        DateSpan span = DateSpan.of(first.date()).to(DateSpan.of(end.date()), DateSpan.Order.BY_DAY);
        return span == null ? null : DateMatch.range(last.next(), span);
    }
}
