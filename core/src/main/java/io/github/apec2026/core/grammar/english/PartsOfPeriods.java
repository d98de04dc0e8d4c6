package io.github.apec2026.core.grammar.english;

import io.github.apec2026.core.grammar.english.Amount.Form;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * Reads a part of a month or a year that follows: "the last quarter of 2025", "the first Monday of May 2026", "the last ten days of March".
 * Where the part is not given to the day, it is the month or the year: "the last week of March".
 */
final class PartsOfPeriods {

    private static final WordSet LAST = WordSet.of("last final closing");
    private static final WordSet WEEKS = WordSet.of("week weeks weekend weekends fortnight");
    private static final int[] DAYS = {31, 0, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    private final Tokens t;
    private final RelativeDates relative;
    private final Periods periods;

    PartsOfPeriods(Tokens t, RelativeDates relative, Periods periods) {
        this.t = t;
        this.relative = relative;
        this.periods = periods;
    }

    /** The part that begins with a token, or {@code null}. */
    @Nullable
    DateMatch read(int i) {
        boolean last = LAST.has(t, i);
        boolean latter = t.same(i, "latter");
        if (!last && !latter && !t.same(i, "next") && !t.is(i, LexicalRole.ORDINAL) && !t.isDigits(i)) {
            return null;
        }
        Amount ordinal = last || latter || t.same(i, "next") ? null : Ordinals.read(t, i);
        if (!last
                && !latter
                && !t.same(i, "next")
                && (ordinal == null || ordinal.value().precision() > 2)) {
            return null;
        }
        int number = ordinal == null ? -1 : ordinal.value().intValue();
        int at = ordinal == null ? i + 1 : SpelledNumbers.joined(t, ordinal.next());
        Amount count = number == 1 || number == -1 ? count(at) : null;
        int unit = count == null ? at : count.next();
        if (!isUnit(unit)) {
            return null;
        }
        boolean of = t.same(unit + 1, "of");
        if (!of && !t.same(unit + 1, "in")) {
            return null;
        }
        DateMatch whole = container(unit + 2, of);
        boolean mine = t.same(i, "last") || t.same(i, "next");
        if (whole == null || t.same(i, "next")) {
            return of && mine && count == null && !whole(unit) ? DateMatch.impossible(unit + 1) : null;
        }
        int several = count == null ? 0 : count.value().intValue();
        DateMatch part = part(unit, whole, latter ? 2 : number, several);
        return part == null && of && mine && count == null && !whole(unit) ? DateMatch.impossible(unit + 1) : part;
    }

    /** Whether a word behind "last" says no date by itself. */
    private boolean whole(int unit) {
        return t.same(unit, "day") || t.same(unit, "days") || t.same(unit, "half");
    }

    private boolean isUnit(int i) {
        return t.is(i, LexicalRole.TIME)
                || t.is(i, LexicalRole.WEEKDAY)
                || WEEKS.has(t, i)
                || t.same(i, "half")
                || t.same(i, "night")
                || t.same(i, "quarter")
                || t.same(i, "quarters");
    }

    private @Nullable Amount count(int i) {
        Amount count =
                t.isDigits(i) ? Numerals.read(t, i) : t.is(i, LexicalRole.CARDINAL) ? SpelledNumbers.read(t, i) : null;
        boolean number = count != null
                && (count.form() == Form.DIGITS || count.form() == Form.WORDS)
                && count.value().precision() - count.value().scale() < 3
                && count.value().scale() <= 0;
        return number ? count : null;
    }

    /** The month or the year of which it is a part, or {@code null}. */
    private @Nullable DateMatch container(int i, boolean of) {
        boolean the = t.same(i, "the");
        int at = the ? i + 1 : i;
        if (t.is(at, LexicalRole.MONTH) && t.isCapitalised(at)) {
            return month(at);
        }
        int year = Years.plain(t, at);
        if (year >= 1900 && year <= 2100) {
            return DateMatch.date(at + 1, new PartialDate(0, year, 0, 0).notation());
        }
        if (!of) {
            return null;
        }
        if (the && (t.same(at, "year") || t.same(at, "month"))) {
            return t.gluedSymbol(at + 1, '-') || t.same(at + 1, "of")
                    ? null
                    : DateMatch.date(at + 1, t.same(at, "year") ? "XXXX" : "XXXX-XX");
        }
        if (t.is(at, LexicalRole.RELATIVE)
                && (t.same(at + 1, "year") || t.same(at + 1, "month") || t.same(at + 1, "quarter"))) {
            DateMatch date = relative.read(at);
            boolean open = date != null && date.notation() == null && !t.same(at + 1, "quarter");
            return open ? DateMatch.date(at + 2, t.same(at + 1, "year") ? "XXXX" : "XXXX-XX") : date;
        }
        return periods.read(at);
    }

    private @Nullable DateMatch month(int at) {
        PartialDate month = DayMonths.read(t, at);
        if (month != null && month.day() > 0) {
            return null;
        }
        int next = month == null ? DayMonths.behindMonth(t, at) : month.next();
        int year = month == null ? 0 : month.year();
        PartialDate relativeYear = month == null ? relative.yearBehind(next) : null;
        if (relativeYear != null) {
            next = relativeYear.next();
            year = relativeYear.year();
        }
        return DateMatch.of(new PartialDate(next, year, DayMonths.month(t, at), 0));
    }

    private @Nullable DateMatch part(int unit, DateMatch whole, int number, int several) {
        String dates = whole.notation();
        int next = whole.next();
        if (dates == null) {
            return DateMatch.date(next, null);
        }
        boolean year = dates.length() == 4;
        boolean month = dates.length() == 7;
        if (WEEKS.has(t, unit)) {
            return within(next, dates);
        }
        if (t.is(unit, LexicalRole.WEEKDAY)) {
            return several > 0 ? null : weekday(unit, next, dates, number);
        }
        if (t.same(unit, "day") || t.same(unit, "days")) {
            if (t.same(unit, "days") && several == 0) {
                return within(next, dates);
            }
            return number > 1 ? null : days(next, dates, number, Math.max(1, several));
        }
        if (year && several == 0 && (t.same(unit, "half") || t.same(unit, "quarter") || t.same(unit, "month"))) {
            return months(next, dates, number, t.same(unit, "half") ? 6 : t.same(unit, "quarter") ? 3 : 1);
        }
        if (year && several > 0 && (t.same(unit, "months") || t.same(unit, "quarters"))) {
            int length = several * (t.same(unit, "quarters") ? 3 : 1);
            return length > 12 || several == 0 ? null : several(next, dates, number, length);
        }
        if (t.same(unit, "year") && dates.length() == 9 && several == 0 && (number == 1 || number == -1)) {
            return DateMatch.date(next, number == 1 ? DateSteps.first(dates) : DateSteps.last(dates));
        }
        boolean half = month && t.same(unit, "half");
        return half ? within(next, dates) : null;
    }

    private static DateMatch within(int next, String dates) {
        return new DateMatch(next, dates, DateMatch.Form.WITHIN);
    }

    private static @Nullable DateMatch months(int next, String year, int number, int length) {
        int place = number < 0 ? 12 / length : number;
        if (place < 1 || place > 12 / length) {
            return null;
        }
        String first = at(year, (place - 1) * length + 1);
        return DateMatch.date(next, length == 1 ? first : DateMatch.slash(first, at(year, place * length)));
    }

    private static DateMatch several(int next, String year, int number, int length) {
        return number < 0
                ? DateMatch.date(next, DateMatch.slash(at(year, 13 - length), at(year, 12)))
                : DateMatch.date(next, DateMatch.slash(at(year, 1), at(year, length)));
    }

    /** A year or month with the number of a month or day behind. */
    private static String at(String period, int number) {
        return period.concat(number < 10 ? "-0" : "-").concat(Integer.toString(number));
    }

    /** The first or last days of a month or a year; the month where its length is not known. */
    private static @Nullable DateMatch days(int next, String dates, int number, int count) {
        if (dates.indexOf('/') >= 0 || dates.equals("XXXX-XX")) {
            return null;
        }
        boolean last = number < 0;
        if (dates.length() == 4 && count > 28) {
            return null;
        }
        String month = dates.length() == 7 ? dates : dates.concat(last ? "-12" : "-01");
        int length = length(month);
        if (!last && count <= 28) {
            return range(next, month, 1, count);
        }
        boolean known = length > 0 && count <= length;
        return known ? range(next, month, last ? length - count + 1 : 1, last ? length : count) : within(next, dates);
    }

    private static DateMatch range(int next, String month, int first, int last) {
        return DateMatch.date(
                next, first == last ? at(month, first) : DateMatch.slash(at(month, first), at(month, last)));
    }

    /** How many days a month has; 0 where the year would tell. */
    private static int length(String month) {
        int days = DAYS[Integer.parseInt(month.substring(5)) - 1];
        boolean february = days == 0 && !month.startsWith("X");
        return february ? DateSteps.firstDay(month).lengthOfMonth() : days;
    }

    private @Nullable DateMatch weekday(int unit, int next, String dates, int number) {
        boolean date = dates.indexOf('X') < 0 && dates.indexOf('/') < 0;
        if (!date) {
            return within(next, dates);
        }
        LocalDate start = DateSteps.firstDay(dates);
        LocalDate end = dates.length() == 4 ? start.plusYears(1) : start.plusMonths(1);
        DayOfWeek weekday = DayOfWeek.of((int) t.value(unit, LexicalRole.WEEKDAY));
        LocalDate day = number < 0
                ? end.with(TemporalAdjusters.previous(weekday))
                : start.with(TemporalAdjusters.nextOrSame(weekday)).plusWeeks(number - 1L);
        return day.isBefore(end) ? DateMatch.date(next, day.toString()) : DateMatch.date(next, null);
    }
}
