package io.github.apec2026.core.grammar.chinese;

import io.github.apec2026.recognition.Dating;
import io.github.apec2026.recognition.Kind;
import io.github.apec2026.recognition.ToldDates;
import java.util.Optional;

/** A date or a range of dates while it is being read: two days, months or years, with what is not given left open. */
final class DateMatch {

    /** A year that is not given. */
    static final int OPEN = -1;

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

    private DateMatch between(int year1, int month1, int day1, int year2, int month2, int day2, boolean isRange) {
        year = year1;
        month = month1;
        day = day1;
        lastYear = year2;
        lastMonth = month2;
        lastDay = day2;
        range = isRange;
        impossible =
                impossible || !Calendar.isPossible(year1, month1, day1) || !Calendar.isPossible(year2, month2, day2);
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
        if (day > 1) {
            return between(year, month, day - 1, year, month, day - 1);
        }
        int newMonth = month > 1 ? month - 1 : month == 1 ? 12 : 0;
        int newYear = month > 1 ? year : year - 1;
        boolean known = year != OPEN || month > 1;
        if (!known || (day == 1 && month == 0)) {
            return unknown();
        }
        boolean february = newYear == OPEN && newMonth == 2;
        int newDay = day == 0 || february ? 0 : Calendar.length(newYear, newMonth);
        return between(newYear, newMonth, newDay, newYear, newMonth, newDay);
    }

    /** Makes its first date the one after its last, of the same precision; unknown where that is in a month or year that is not given. */
    DateMatch beginAfter() {
        boolean open = lastYear == OPEN;
        if (lastDay > 0) {
            int shortest = lastMonth == 0 || (open && lastMonth == 2) ? 28 : Calendar.length(lastYear, lastMonth);
            if (lastDay < shortest) {
                return between(lastYear, lastMonth, lastDay + 1, lastYear, lastMonth, lastDay + 1);
            } else if (lastMonth == 0 || (open && (lastMonth == 12 || lastDay == 28))) {
                return unknown();
            }
        } else if (open && (lastMonth == 12 || lastMonth == 0)) {
            return unknown();
        }
        int newYear = lastMonth == 12 || lastMonth == 0 ? lastYear + 1 : lastYear;
        int newMonth = lastMonth == 0 ? 0 : lastMonth % 12 + 1;
        int newDay = lastDay > 0 ? 1 : 0;
        return between(newYear, newMonth, newDay, newYear, newMonth, newDay);
    }

    DateMatch impossible() {
        impossible = true;
        return this;
    }

    /** Whether the last date does not lie before the first, as far as both are given. */
    boolean isOrdered() {
        if (year != lastYear) {
            return year < lastYear;
        }
        return month == lastMonth ? day <= lastDay : month < lastMonth || month == 0 || lastMonth == 0;
    }

    Dating dating() {
        boolean date = !unknown && isYear(year) && isYear(lastYear);
        return new Dating(start, end, Kind.DATE, date ? Optional.of(new ToldDates(notation())) : Optional.empty());
    }

    /** Whether four digits can tell a year, or it is open. */
    private static boolean isYear(int year) {
        return year == OPEN || (year >= 1 && year <= 9999);
    }

    private String notation() {
        StringBuilder notation = new StringBuilder(24);
        if (openStart) {
            notation.append("../");
            return append(notation, lastYear, lastMonth, lastDay);
        }
        append(notation, year, month, day);
        if (openEnd) {
            return notation.append("/..").toString();
        }
        return range ? append(notation.append('/'), lastYear, lastMonth, lastDay) : notation.toString();
    }

    private static String append(StringBuilder notation, int year, int month, int day) {
        if (year == OPEN) {
            notation.append("XXXX");
        } else {
            digits(notation, year, 1000);
        }
        if (month > 0) {
            digits(notation.append('-'), month, 10);
        } else if (day > 0) {
            notation.append("-XX");
        }
        if (day > 0) {
            digits(notation.append('-'), day, 10);
        }
        return notation.toString();
    }

    private static void digits(StringBuilder notation, int value, int highest) {
        for (int power = highest; power > 0; power /= 10) {
            notation.append((char) ('0' + value / power % 10));
        }
    }
}
