package io.github.apec2026.core.grammar.chinese;

import io.github.apec2026.recognition.Dating;
import io.github.apec2026.recognition.Kind;
import io.github.apec2026.recognition.ToldDates;
import java.util.Optional;

/** A date or a range of dates while it is being read: two days, months or years, with what is not told left open. */
final class Told {

    /** A year that is not told. */
    static final int OPEN = -1;

    final int start;
    int end;
    /** The first date: year, month and day; 0 for a month or day that is not told. */
    int year = OPEN;

    int month;
    int day;
    /** The last date; the same as the first unless this is a range. */
    int lastYear = OPEN;

    int lastMonth;
    int lastDay;
    boolean range;
    boolean openStart;
    boolean openEnd;
    /** Whether the text tells no date without more than it says: yesterday without a reference, years before Christ. */
    boolean unknown;
    /** Whether there is no such day. */
    boolean impossible;

    Told(int start, int end) {
        this.start = start;
        this.end = end;
    }

    /** One date. */
    Told on(int newYear, int newMonth, int newDay) {
        return between(newYear, newMonth, newDay, newYear, newMonth, newDay, false);
    }

    /** A range of dates. */
    Told between(int year1, int month1, int day1, int year2, int month2, int day2) {
        return between(year1, month1, day1, year2, month2, day2, true);
    }

    private Told between(int year1, int month1, int day1, int year2, int month2, int day2, boolean isRange) {
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

    Told unknown() {
        unknown = true;
        return this;
    }

    Told impossible() {
        impossible = true;
        return this;
    }

    /** Whether the last date does not lie before the first, as far as both are told. */
    boolean isOrdered() {
        if (year != lastYear) {
            return year < lastYear;
        }
        return month == lastMonth ? day <= lastDay : month < lastMonth || month == 0 || lastMonth == 0;
    }

    Dating dating() {
        boolean told = !unknown && isYear(year) && isYear(lastYear);
        return new Dating(start, end, Kind.DATE, told ? Optional.of(new ToldDates(notation())) : Optional.empty());
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
