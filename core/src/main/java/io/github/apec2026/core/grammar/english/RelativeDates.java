package io.github.apec2026.core.grammar.english;

import io.github.apec2026.core.grammar.kernel.CalendarDate;
import io.github.apec2026.core.grammar.kernel.DurationUnit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Reads dates that count from the reference day: "yesterday", "last year", "three days ago", "year's end". */
final class RelativeDates {

    /** A length of time that counts more years, months or days leads to no date. */
    private static final BigDecimal LONGEST = BigDecimal.valueOf(9999);

    /** What the shapes mean; the unit of a period is the last token, but of {@code END} the first where it is one. */
    private enum Meaning {
        /** So many days from the reference day; not where it is a name. */
        DAY,
        /** The same, of a part of a day. */
        DAY_PART,
        WEEKDAY,
        MONTH,
        QUARTER,
        PERIOD,
        /** A date that counts from another one, or that no calendar has. */
        UNKNOWN,
        /** A year or a month that is named elsewhere. */
        OPEN,
        END,
        /** The end of a year, which may follow. */
        YEAR_END
    }

    static final Shapes<Meaning> SHAPES = new Shapes<>(Meaning.class, """
            DAY 0: today|tonight
            DAY -1: yesterday
            DAY 1: tomorrow
            DAY -2: day before yesterday
            DAY 2: day after tomorrow
            DAY_PART -1: last night
            DAY_PART 0: this morning|afternoon|evening
            WEEKDAY: RELATIVE WEEKDAY
            MONTH: RELATIVE MONTH
            QUARTER: RELATIVE quarter
            UNKNOWN: RELATIVE SEASON !in|of
            UNKNOWN: RELATIVE fiscal|financial year
            PERIOD: RELATIVE year|month|week
            UNKNOWN: <the ANAPHORIC year|month|week|quarter
            OPEN: that|same year|month !-
            END: year|month 's end
            YEAR_END: <YEAR_CUE_STRONG|at|before year|month -? end
            END: end of the year|month
            """);

    private final Tokens t;
    private final @Nullable LocalDate reference;

    RelativeDates(Tokens t, @Nullable LocalDate reference) {
        this.t = t;
        this.reference = reference;
    }

    /** The date that begins with a token, or {@code null}. */
    @Nullable
    DateMatch read(int i) {
        Shapes.Hit<Meaning> hit = SHAPES.at(t, i);
        if (hit == null) {
            return null;
        }
        int next = hit.next();
        int at = next - 1;
        boolean name = t.isCapitalised(i) && !t.startsSentence(i);
        return switch (hit.meaning()) {
            case DAY -> name ? null : days(next, hit.number());
            case DAY_PART -> days(next, hit.number());
            case WEEKDAY -> weekday(at, shift(i));
            case MONTH -> t.isCapitalised(at) && !t.isDigits(next) ? month(at, shift(i)) : null;
            case QUARTER -> quarter(next, shift(i));
            case PERIOD -> period(at, shift(i));
            case UNKNOWN -> DateMatch.date(next, null);
            case OPEN -> DateMatch.date(next, t.same(at, "year") ? "XXXX" : "XXXX-XX");
            case END -> end(t.same(i, "end") ? at : i, next);
            case YEAR_END -> yearEnd(i, next);
        };
    }

    /** The year of "this year", "last year": 0 without a reference day. */
    int year(int i) {
        return reference == null ? 0 : reference.getYear() + shift(i);
    }

    private int shift(int i) {
        return t.same(i, "last") ? -1 : t.same(i, "next") ? 1 : 0;
    }

    private DateMatch days(int next, int shift) {
        return DateMatch.date(
                next, reference == null ? null : reference.plusDays(shift).toString());
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

    /** "by year-end", or with the year behind it: "at year end 2025". */
    private DateMatch yearEnd(int i, int next) {
        int year = t.same(i, "year") ? Years.plain(t, next) : 0;
        boolean counts = Nouns.isPluralBehind(t, next + 1);
        return year > 1900 && year < 2100 && !counts
                ? new DateMatch(next + 1, CalendarDate.of(year).notation(), DateMatch.Form.END)
                : end(i, next);
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
                year.next(),
                open
                        ? notation
                        : notation.replace("XXXX", CalendarDate.of(year.year()).notation()));
    }

    /** A day of this week, or of one before or behind it. */
    private @Nullable String weekdayOf(int i, int shift) {
        return reference == null
                ? null
                : monday().plusDays(7L * shift + t.value(i, LexicalRole.WEEKDAY) - 1)
                        .toString();
    }

    private static String prefix(LocalDate date, int length) {
        return date.toString().substring(0, length);
    }

    /** A time so long before the reference day, or behind it; {@code null} where it is given in parts of days. */
    @Nullable
    DateMatch shifted(int next, Durations.Span length, boolean exact, int sign) {
        boolean whole = length.value().remainder(BigDecimal.ONE).signum() == 0
                && length.value().abs().compareTo(LONGEST) <= 0;
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
