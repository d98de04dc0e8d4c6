package io.github.apec2026.core.grammar.chinese;

import io.github.apec2026.core.grammar.kernel.CalendarDate;
import io.github.apec2026.core.grammar.kernel.DateSpan;
import io.github.apec2026.recognition.Dating;
import io.github.apec2026.recognition.Kind;
import io.github.apec2026.recognition.OpenDates;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A date or a range of dates while it is being read: two days, months or years, with what is not given left open. */
final class DateMatch {

    /** A year that is not given. */
    static final int OPEN = CalendarDate.OPEN;

    final int start;
    int end;
    /** The first date: year, month and day; 0 for a month or day that is not given. */
    int year = OPEN;

    int month;
    int day;
    /** The last date; the same as the first unless this is a range. */
    int lastYear = OPEN;

    int lastMonth;
    int lastDay;
    boolean range;
    /** Whether two dates make it that 至 or a dash joins. */
    boolean joined;
    /** Whether it is a day of which no month is given, and which may be a number of days: 10日. */
    boolean bareDay;

    boolean openStart;
    boolean openEnd;
    /** Whether the text tells no date without more than it says: yesterday without a reference, years before Christ. */
    boolean unknown;
    /** Whether there is no such day. */
    boolean impossible;

    DateMatch(int start, int end) {
        this.start = start;
        this.end = end;
    }

    /** One date. */
    DateMatch on(int newYear, int newMonth, int newDay) {
        return between(newYear, newMonth, newDay, newYear, newMonth, newDay, false);
    }

    /** A range of dates. */
    DateMatch between(int year1, int month1, int day1, int year2, int month2, int day2) {
        return between(year1, month1, day1, year2, month2, day2, true);
    }

    /** The dates of a span. */
    DateMatch between(DateSpan span) {
        CalendarDate from = span.first();
        CalendarDate to = span.last();
        return between(from.year(), from.month(), from.day(), to.year(), to.month(), to.day());
    }

    private DateMatch between(int year1, int month1, int day1, int year2, int month2, int day2, boolean isRange) {
        year = year1;
        month = month1;
        day = day1;
        lastYear = year2;
        lastMonth = month2;
        lastDay = day2;
        range = isRange;
        impossible = impossible
                || !CalendarDate.isPossible(year1, month1, day1)
                || !CalendarDate.isPossible(year2, month2, day2);
        return this;
    }

    /** The dates of {@code other}. */
    DateMatch like(DateMatch other) {
        unknown = other.unknown;
        return between(other.year, other.month, other.day, other.lastYear, other.lastMonth, other.lastDay, other.range);
    }

    DateMatch unknown() {
        unknown = true;
        return this;
    }

    /** Makes its last date the one before its first, of the same precision; unknown where that is in a year that is not given. */
    DateMatch endBefore() {
        return on(new CalendarDate(year, month, day).before());
    }

    /** Makes its first date the one after its last, of the same precision; unknown where that is in a month or year that is not given. */
    DateMatch beginAfter() {
        return on(new CalendarDate(lastYear, lastMonth, lastDay).after());
    }

    /** One date as both ends of a range; unknown where there is none. */
    private DateMatch on(@Nullable CalendarDate date) {
        return date == null
                ? unknown()
                : between(date.year(), date.month(), date.day(), date.year(), date.month(), date.day());
    }

    /** Its dates, without their position. */
    DateSpan span() {
        return new DateSpan(new CalendarDate(year, month, day), new CalendarDate(lastYear, lastMonth, lastDay));
    }

    DateMatch impossible() {
        impossible = true;
        return this;
    }

    Dating dating() {
        DateSpan span = span();
        boolean known = !unknown && span.first().hasYear() && span.last().hasYear();
        return new Dating(start, end, Kind.DATE, known ? Optional.of(new OpenDates(notation(span))) : Optional.empty());
    }

    private String notation(DateSpan span) {
        if (openStart) {
            return "../".concat(span.last().notation());
        } else if (openEnd) {
            return span.first().notation().concat("/..");
        }
        return range ? span.notation() : span.first().notation();
    }
}
