package io.github.apec2026.core.grammar.korean;

import io.github.apec2026.core.grammar.kernel.CalendarDate;
import io.github.apec2026.core.grammar.kernel.DateSpan;
import io.github.apec2026.core.grammar.kernel.WordTable;
import io.github.apec2026.recognition.Dating;
import io.github.apec2026.recognition.Kind;
import io.github.apec2026.recognition.OpenDates;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Dates: 2026년 2월 10일, 2월 10일부터 12일까지, 2026-02-10, 어제, 지난주, 다음 달, 올해. */
final class KoreanDates {

    /** A date or a span of dates, and where it ends. */
    private record Match(int end, @Nullable DateSpan span) {}

    private final KoreanText text;
    private final @Nullable LocalDate reference;

    KoreanDates(KoreanText text, Optional<LocalDate> reference) {
        this.text = text;
        this.reference = reference.orElse(null);
    }

    /** The dates at {@code at}, or null. */
    @Nullable
    Dating read(int at) {
        Match match = text.isDigit(at) ? calendar(at) : text.isSyllable(at - 1) ? null : relative(at);
        if (match == null || isImpossible(match)) {
            return null;
        }
        DateSpan span = match.span;
        int until = text.has(match.end, "까지") ? match.end + 2 : match.end;
        boolean range = span != null && !span.first().equals(span.last());
        if (until > match.end && !range) {
            return dating(
                    at, until, span == null ? null : "../".concat(span.last().notation()));
        }
        int after = text.has(match.end, "이후") || text.has(match.end, " 이후")
                ? match.end + (text.at(match.end) == ' ' ? 3 : 2)
                : -1;
        int before = text.has(match.end, " 이전") ? match.end + 3 : -1;
        if (span != null && !range && (after > 0 || before > 0)) {
            String first = span.first().notation();
            return after > 0 ? dating(at, after, first.concat("/..")) : dating(at, before, "../".concat(first));
        }
        return dating(
                at,
                until,
                span == null ? null : range ? span.notation() : span.first().notation());
    }

    /** Behind a date at {@code at} that no calendar has; {@code at} where there is none. */
    int skipImpossible(int at) {
        Match match = text.isDigit(at) ? calendar(at) : null;
        return match != null && isImpossible(match) ? match.end : at;
    }

    private static boolean isImpossible(Match match) {
        return match.span != null && !match.span.isPossible();
    }

    private static Dating dating(int start, int end, @Nullable String notation) {
        return new Dating(start, end, Kind.DATE, Optional.ofNullable(notation).map(OpenDates::new));
    }

    private @Nullable Match calendar(int at) {
        Match first = date(at);
        if (first == null || first.span == null) {
            return first;
        }
        int to = text.skipTo(first.end);
        Match last = to > first.end ? date(to) : null;
        DateSpan span = last == null || last.span == null ? null : first.span.to(last.span, DateSpan.Order.BY_MONTH);
        return last == null || span == null ? first : new Match(last.end, span);
    }

    private @Nullable Match date(int at) {
        int[] parts = {CalendarDate.OPEN, 0, 0};
        String units = "년월일";
        int end = at;
        for (int unit = 0; unit < units.length(); unit++) {
            int begin = end > at ? text.skipSpace(end) : at;
            int digits = digits(begin);
            int range = unit == 2 && digits > begin ? rangeOfDays(begin, digits) : -1;
            if (range > 0) {
                int last = digits(text.skipTo(digits));
                CalendarDate from = new CalendarDate(parts[0], parts[1], number(begin, digits));
                CalendarDate to = new CalendarDate(parts[0], parts[1], number(text.skipTo(digits), last));
                DateSpan span = new DateSpan(from, to);
                return new Match(last + 1, span);
            }
            boolean part = digits > begin && digits < begin + 5 && text.at(digits) == units.charAt(unit);
            boolean lasting = part && isLasting(text, digits, unit);
            if (part && !lasting && (unit > 0 || digits == begin + 4)) {
                parts[unit] = number(begin, digits);
                end = digits + 1;
            } else if (end > at) {
                break;
            }
        }
        return end == at ? iso(at) : new Match(end, DateSpan.of(new CalendarDate(parts[0], parts[1], parts[2])));
    }

    /** Whether digits begin 10~12일: then behind it, or -1. */
    private int rangeOfDays(int begin, int digits) {
        int to = text.skipTo(digits);
        int last = to > digits ? digits(to) : to;
        return last > to && digits < begin + 3 && last < to + 3 && text.at(last) == '일' ? last + 1 : -1;
    }

    private @Nullable Match iso(int at) {
        CalendarDate date = isIso(at, '-') || isIso(at, '.')
                ? new CalendarDate(number(at, at + 4), number(at + 5, at + 7), number(at + 8, at + 10))
                : null;
        return date == null ? null : new Match(at + 10, DateSpan.of(date));
    }

    private boolean isIso(int at, char mark) {
        return digits(at) == at + 4
                && text.at(at + 4) == mark
                && digits(at + 5) == at + 7
                && text.at(at + 7) == mark
                && digits(at + 8) == at + 10;
    }

    /** Whether years or days are a number of them. */
    static boolean isLasting(KoreanText text, int unit, int kind) {
        int behind = unit + 1;
        return kind != 1
                && (KoreanWords.LASTING.has(text, behind) || KoreanWords.LASTING.has(text, text.skipSpace(behind)));
    }

    private int digits(int at) {
        int i = at;
        while (text.isDigit(i)) {
            i++;
        }
        return i;
    }

    private int number(int from, int to) {
        return Integer.parseInt(text.printed(from, to));
    }

    private @Nullable Match relative(int at) {
        int day = KoreanWords.DAYS.find(text, at);
        if (day >= 0) {
            LocalDate date = reference == null ? null : reference.plusDays(shift(KoreanWords.DAYS, day));
            return match(at + KoreanWords.DAYS.length(day), date, date);
        }
        int year = KoreanWords.YEARS.find(text, at);
        if (year >= 0) {
            return period(at + KoreanWords.YEARS.length(year), 'y', shift(KoreanWords.YEARS, year));
        }
        int relative = KoreanWords.RELATIVE.find(text, at);
        int unit = relative < 0 ? at : text.skipSpace(at + KoreanWords.RELATIVE.length(relative));
        int period = relative < 0 ? -1 : KoreanWords.PERIODS.find(text, unit);
        return period < 0
                ? null
                : period(
                        unit + KoreanWords.PERIODS.length(period),
                        KoreanWords.PERIODS.value(period).charAt(0),
                        shift(KoreanWords.RELATIVE, relative));
    }

    private static int shift(WordTable table, int entry) {
        return Integer.parseInt(table.value(entry));
    }

    private Match period(int end, char unit, int shift) {
        if (reference == null) {
            return new Match(end, null);
        }
        LocalDate month = reference.withDayOfMonth(1);
        LocalDate monday =
                reference.minusDays(reference.getDayOfWeek().getValue() - 1L).plusDays(7L * shift);
        int quarter = reference.getYear() * 4 + (reference.getMonthValue() - 1) / 3 + shift;
        return switch (unit) {
            case 'y' -> new Match(end, DateSpan.of(CalendarDate.of(reference.getYear() + shift)));
            case 'm' -> {
                LocalDate other = month.plusMonths(shift);
                yield new Match(end, DateSpan.of(new CalendarDate(other.getYear(), other.getMonthValue(), 0)));
            }
            case 'q' ->
                new Match(
                        end,
                        new DateSpan(
                                new CalendarDate(quarter / 4, quarter % 4 * 3 + 1, 0),
                                new CalendarDate(quarter / 4, quarter % 4 * 3 + 3, 0)));
            default -> match(end, monday, monday.plusDays(6));
        };
    }

    private static Match match(int end, @Nullable LocalDate first, @Nullable LocalDate last) {
        return new Match(
                end,
                first == null || last == null ? null : new DateSpan(CalendarDate.of(first), CalendarDate.of(last)));
    }
}
