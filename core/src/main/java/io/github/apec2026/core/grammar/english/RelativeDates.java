package io.github.apec2026.core.grammar.english;

import io.github.apec2026.core.grammar.kernel.DurationUnit;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Reads dates that count from the reference day: "yesterday", "last year", "three days ago", "year's end". */
final class RelativeDates {

    private static final WordSet DAY_TIMES = WordSet.of("morning afternoon evening");

    private final Tokens t;
    private final @Nullable LocalDate reference;

    RelativeDates(Tokens t, @Nullable LocalDate reference) {
        this.t = t;
        this.reference = reference;
    }

    /** The date that begins with a token, or {@code null}. */
    @Nullable
    DateMatch read(int i) {
        DateMatch day = day(i);
        if (day != null) {
            return day;
        }
        if (t.is(i, LexicalRole.RELATIVE)) {
            return counted(i, shift(i));
        }
        if (t.is(i, LexicalRole.ANAPHORIC) || t.same(i, "that") || t.same(i, "same")) {
            return toldBefore(i);
        }
        return yearEnd(i);
    }

    /** The year of "this year", "last year": 0 without a reference day. */
    int year(int i) {
        return reference == null ? 0 : reference.getYear() + shift(i);
    }

    private int shift(int i) {
        return t.same(i, "last") ? -1 : t.same(i, "next") ? 1 : 0;
    }

    private @Nullable DateMatch day(int i) {
        boolean name = t.isCapitalised(i) && !t.startsSentence(i);
        if (name) {
            return null;
        }
        if (t.same(i, "today") || t.same(i, "tonight")) {
            return days(i + 1, 0);
        }
        if (t.same(i, "yesterday")) {
            return days(i + 1, -1);
        }
        if (t.same(i, "tomorrow")) {
            return days(i + 1, 1);
        }
        if (t.same(i, "day") && t.same(i + 1, "before") && t.same(i + 2, "yesterday")) {
            return days(i + 3, -2);
        }
        return t.same(i, "day") && t.same(i + 1, "after") && t.same(i + 2, "tomorrow") ? days(i + 3, 2) : null;
    }

    private DateMatch days(int next, int shift) {
        return DateMatch.date(
                next, reference == null ? null : reference.plusDays(shift).toString());
    }

    private @Nullable DateMatch counted(int i, int shift) {
        int at = i + 1;
        if (t.gluedSymbol(at, '-')) {
            return null;
        }
        if (t.same(at, "night") && shift < 0) {
            return days(at + 1, -1);
        }
        if (DAY_TIMES.has(t, at) && t.same(i, "this")) {
            return days(at + 1, 0);
        }
        if (t.is(at, LexicalRole.WEEKDAY)) {
            return weekday(at, shift);
        }
        if (t.is(at, LexicalRole.MONTH) && t.isCapitalised(at) && !t.isDigits(at + 1)) {
            return month(at, shift);
        }
        if (t.same(at, "quarter")) {
            return quarter(at + 1, shift);
        }
        boolean season = t.is(at, LexicalRole.SEASON) && !t.same(at + 1, "in") && !t.same(at + 1, "of");
        if (season) {
            return DateMatch.date(at + 1, null);
        }
        if ((t.same(at, "fiscal") || t.same(at, "financial")) && t.same(at + 1, "year")) {
            return DateMatch.date(at + 2, null);
        }
        return t.same(at, "year") || t.same(at, "month") || t.same(at, "week") ? period(at, shift) : null;
    }

    private DateMatch period(int at, int shift) {
        if (reference == null) {
            return DateMatch.date(at + 1, null);
        }
        if (t.same(at, "year")) {
            return DateMatch.date(at + 1, prefix(reference.plusYears(shift), 4));
        }
        if (t.same(at, "month")) {
            return DateMatch.date(at + 1, prefix(reference.withDayOfMonth(1).plusMonths(shift), 7));
        }
        LocalDate monday = monday().plusDays(7L * shift);
        return DateMatch.date(
                at + 1, DateMatch.slash(monday.toString(), monday.plusDays(6).toString()));
    }

    private LocalDate monday() {
        LocalDate day = reference == null ? LocalDate.EPOCH : reference;
        return day.minusDays(day.getDayOfWeek().getValue() - 1L);
    }

    private DateMatch quarter(int next, int shift) {
        if (reference == null) {
            return DateMatch.date(next, null);
        }
        int number = reference.getYear() * 4 + (reference.getMonthValue() - 1) / 3 + shift;
        int first = number % 4 * 3 + 1;
        return DateMatch.months(next, number / 4, first, first + 2);
    }

    /** "last October" is the latest before the month of the reference day, "next October" the first behind it. */
    private DateMatch month(int at, int shift) {
        int month = DayMonths.month(t, at);
        int next = DayMonths.behindMonth(t, at);
        if (reference == null) {
            return DateMatch.date(next, null);
        }
        int now = reference.getMonthValue();
        int year = reference.getYear();
        int back = shift < 0 && month >= now ? 1 : 0;
        int forth = shift > 0 && month <= now ? 1 : 0;
        return DateMatch.of(new PartialDate(next, year - back + forth, month, 0));
    }

    /** "last Monday" is the latest before the reference day, "next Monday" the first behind it, "this Monday" that of its week. */
    private DateMatch weekday(int at, int shift) {
        if (reference == null) {
            return DateMatch.date(at + 1, null);
        }
        int weekday = (int) t.value(at, LexicalRole.WEEKDAY);
        int now = reference.getDayOfWeek().getValue();
        int days = weekday - now;
        if (shift < 0) {
            days = days >= 0 ? days - 7 : days;
        } else if (shift > 0) {
            days = days <= 0 ? days + 7 : days;
        }
        return days(at + 1, days);
    }

    /** "that year", "the same month": named before, so the year or the month is open; "the prior year" counts from such a one. */
    private @Nullable DateMatch toldBefore(int i) {
        int at = i + 1;
        boolean year = t.same(at, "year");
        if (t.is(i, LexicalRole.ANAPHORIC)) {
            boolean the = t.same(i - 1, "the");
            boolean unit = year || t.same(at, "month") || t.same(at, "week") || t.same(at, "quarter");
            return unit && the ? DateMatch.date(at + 1, null) : null;
        }
        boolean month = t.same(at, "month");
        return (year || month) && !t.gluedSymbol(at + 1, '-') ? DateMatch.date(at + 1, year ? "XXXX" : "XXXX-XX") : null;
    }

    /** "year's end", "end of the year", "year-end": the year, or month, of the reference day; open without one. */
    private @Nullable DateMatch yearEnd(int i) {
        boolean unitFirst = t.same(i, "year") || t.same(i, "month");
        if (unitFirst && t.same(i + 2, "end") && t.length(i + 1) == 2 && t.symbol(i + 1) == '\'') {
            return end(i, i + 3);
        }
        boolean cue = t.is(i - 1, LexicalRole.YEAR_CUE_STRONG) || t.same(i - 1, "at") || t.same(i - 1, "before");
        if (unitFirst && cue && t.same(SpelledNumbers.joined(t, i + 1), "end")) {
            int next = SpelledNumbers.joined(t, i + 1) + 1;
            int year = t.same(i, "year") ? Years.plain(t, next) : 0;
            boolean counts = Nouns.isPluralBehind(t, next + 1);
            return year > 1900 && year < 2100 && !counts
                    ? new DateMatch(next + 1, new PartialDate(0, year, 0, 0).notation(), DateMatch.Form.END)
                    : end(i, next);
        }
        boolean endFirst = t.same(i, "end") && t.same(i + 1, "of") && t.same(i + 2, "the");
        return endFirst && (t.same(i + 3, "year") || t.same(i + 3, "month")) ? end(i + 3, i + 4) : null;
    }

    private DateMatch end(int unit, int next) {
        boolean year = t.same(unit, "year");
        String open = year ? "XXXX" : "XXXX-XX";
        return new DateMatch(next, reference == null ? open : prefix(reference, year ? 4 : 7), DateMatch.Form.END);
    }

    /** "last year" behind a month or a day, over a comma, "of" or "in", or {@code null}; its year is 0 without a reference day. */
    @Nullable
    PartialDate yearBehind(int i) {
        int at = t.same(i, "of") || t.same(i, "in") || t.gluedSymbol(i, ',') ? i + 1 : i;
        boolean year = t.is(at, LexicalRole.RELATIVE) && t.same(at + 1, "year") && !t.gluedSymbol(at + 2, '-');
        return year ? new PartialDate(at + 2, year(at), 0, 0) : null;
    }

    /** The same with "last year" behind it, or "next week" behind a day of the week. */
    DateMatch withYearBehind(int i, DateMatch match) {
        if (match.form() == DateMatch.Form.WEEKDAY) {
            int at = t.same(match.next(), "of") ? match.next() + 1 : match.next();
            boolean week = t.is(at, LexicalRole.RELATIVE) && t.same(at + 1, "week");
            return week ? match.with(at + 2, weekdayOf(i, shift(at))) : match;
        }
        String notation = match.notation();
        PartialDate year = match.isOpen() ? yearBehind(match.next()) : null;
        if (year == null || notation == null || notation.startsWith("XXXX-XX")) {
            return match;
        }
        boolean open = year.year() < 1 || year.year() > 9999;
        return match.with(
                year.next(), open ? notation : notation.replace("XXXX", new PartialDate(0, year.year(), 0, 0).notation()));
    }

    /** A day of this week, or of one before or behind it. */
    private @Nullable String weekdayOf(int i, int shift) {
        return reference == null
                ? null
                : monday().plusDays(7L * shift + t.value(i, LexicalRole.WEEKDAY) - 1).toString();
    }

    private static String prefix(LocalDate date, int length) {
        return date.toString().substring(0, length);
    }

    /** A time so long before the reference day, or behind it; {@code null} where it is given in parts of days. */
    @Nullable
    DateMatch shifted(int next, Durations.Span length, boolean exact, int sign) {
        boolean whole = length.value().remainder(java.math.BigDecimal.ONE).signum() == 0
                && length.value().precision() < 5;
        DurationUnit unit = length.unit();
        boolean days = unit == DurationUnit.DAY || "week".equals(unit.code());
        boolean months = unit == DurationUnit.MONTH;
        if (!whole || !(days || months || "year".equals(unit.code()))) {
            return null;
        }
        if (reference == null || !exact) {
            return DateMatch.date(next, null);
        }
        long amount = length.value().longValue() * sign;
        if (days) {
            return days(next, (int) (unit == DurationUnit.DAY ? amount : amount * 7));
        }
        LocalDate date = reference.withDayOfMonth(1).plus(amount, months ? ChronoUnit.MONTHS : ChronoUnit.YEARS);
        boolean match = date.getYear() > 0 && date.getYear() <= 9999;
        return DateMatch.date(next, match ? prefix(date, months ? 7 : 4) : null);
    }
}
