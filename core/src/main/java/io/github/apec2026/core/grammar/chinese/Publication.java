package io.github.apec2026.core.grammar.chinese;

import io.github.apec2026.core.grammar.kernel.CalendarDate;
import io.github.apec2026.core.grammar.kernel.WordTable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a news text leaves out of its dates, by the day it was published: the last such day, month or part of a year that has begun up to
 * then, or the next one where the clause speaks of the future. Where neither is sure, the date is not known.
 */
final class Publication {

    /** Years to look at for a 29 February. */
    private static final int YEARS = 8;

    /** So many days from the day of publication one may be in another time zone, or be ahead of it. */
    private static final int NEAR = 3;

    /** What precedes a date of every year, or of a year that the text named. */
    private static final WordTable RECURRING =
            WordTable.ending("每年 每年的 历年 往年 同年 当年 该年 每逢 逢 每到 每 常年 年年 那年 次年 翌年 当月 该月 同月 每月 每季 每个月 次月 翌月");

    /** How many days back a day may lie of which nothing says that it is over. */
    private static final int LATELY = 15;

    private final Text text;
    private final LocalDate published;

    Publication(Text text, LocalDate published) {
        this.text = text;
        this.published = published;
    }

    /** Completes {@code date}, which follows {@code last}, where its year, or its month and year, is open. */
    void complete(DateMatch date, @Nullable DateMatch last) {
        boolean open = date.year == DateMatch.OPEN && date.lastYear == DateMatch.OPEN;
        if (!open || date.unknown || date.impossible || isRecurring(text, date.start)) {
            return;
        }
        Clause.Tense tense = Clause.tense(text, date.start, date.end);
        boolean until = Text.isIn("到至", text.at(text.skipSpaceBack(date.start) - 1));
        boolean undecided = (until || Limits.has(text, date)) && !Clause.isDone(text, date.start, date.end);
        if (tense == Clause.Tense.OPEN) {
            date.unknown();
            return;
        }
        boolean future = tense == Clause.Tense.FUTURE;
        if (date.month == 0) {
            month(date, future, last);
        } else {
            year(date, future);
        }
        boolean sure = Clause.isDone(text, date.start, date.end) || Clause.isReport(text, date.end);
        boolean far = !date.unknown && date.month > 0 && first(date).isBefore(published.minusMonths(6));
        boolean planned = !sure && (Clause.isEvent(text, date.end) || isBehindLater(date, last));
        if (!future && far && (undecided || planned)) {
            date.unknown();
        }
    }

    /** Whether it lies long before a date that the same sentence names before it, so that it may be one to come. */
    private boolean isBehindLater(DateMatch date, @Nullable DateMatch last) {
        if (last == null || last.unknown || last.year == DateMatch.OPEN || !Sequence.follows(text, date.start, last)) {
            return false;
        }
        return 12 * (last.year - date.year) + last.month - date.month > 6;
    }

    /** Whether a word before {@code start} says that a date comes again and again, or belongs to a year named before. */
    static boolean isRecurring(Text text, int start) {
        return RECURRING.has(text, text.skipSpaceBack(start));
    }

    private void month(DateMatch date, boolean future, @Nullable DateMatch last) {
        for (int i = 0; i < 3; i++) {
            LocalDate month = published.withDayOfMonth(1).plusMonths(future ? i : -i);
            int length = CalendarDate.length(month.getYear(), month.getMonthValue());
            boolean possible = date.day >= 1 && date.day <= length && date.lastDay >= 1 && date.lastDay <= length;
            boolean fits = possible
                    && (future
                            ? !month.withDayOfMonth(date.lastDay).isBefore(published)
                            : !month.withDayOfMonth(date.day).isAfter(published));
            if (fits && future) {
                on(date, month.getYear(), month.getMonthValue(), month.getYear(), month.getMonthValue());
                return;
            } else if (fits) {
                past(date, month.withDayOfMonth(date.day), last);
                return;
            }
        }
        date.unknown();
    }

    /** Makes it the day {@code past}, unless the next such day may be meant: 12日開幕 on the 11th. */
    private void past(DateMatch date, LocalDate past, @Nullable DateMatch last) {
        boolean later = Sequence.contradicts(text, date, past, last);
        LocalDate from = later ? Sequence.before(text, date, last) : null;
        if (from != null) {
            after(date, from);
        } else if (later || isAhead(date, past)) {
            date.unknown();
        } else {
            on(date, past.getYear(), past.getMonthValue(), past.getYear(), past.getMonthValue());
        }
    }

    /** Makes it the first such day behind {@code from}. */
    private static void after(DateMatch date, LocalDate from) {
        LocalDate month =
                date.day > from.getDayOfMonth() ? from : from.withDayOfMonth(1).plusMonths(1);
        if (date.lastDay > CalendarDate.length(month.getYear(), month.getMonthValue())) {
            date.unknown();
        } else {
            on(date, month.getYear(), month.getMonthValue(), month.getYear(), month.getMonthValue());
        }
    }

    private static int length(LocalDate month) {
        return CalendarDate.length(month.getYear(), month.getMonthValue());
    }

    /** Whether the next such day is nearer than {@code past}; where the clause reports what has happened, by far. */
    private boolean isAhead(DateMatch date, LocalDate past) {
        int today = published.getDayOfMonth();
        int length = length(published);
        int next = date.day > today && date.day <= length ? date.day - today : length - today + date.day;
        boolean before = past.getMonth() != published.getMonth();
        int since = today - past.getDayOfMonth() + (before ? length(past) : 0);
        boolean old = past.isBefore(published.minusMonths(1)) || since > LATELY;
        boolean sure = Clause.isDone(text, date.start, date.end) || Clause.isReport(text, date.end);
        return sure ? next <= NEAR && since > 2 * NEAR : next < since || old;
    }

    private void year(DateMatch date, boolean future) {
        int across = date.lastMonth < date.month
                        || (date.lastMonth == date.month && date.lastDay > 0 && date.lastDay < date.day)
                ? 1
                : 0;
        for (int i = -across; i <= YEARS; i++) {
            int year = published.getYear() + (future ? i : -i);
            boolean possible = CalendarDate.isPossible(year, date.month, date.day)
                    && CalendarDate.isPossible(year + across, date.lastMonth, date.lastDay);
            if (!possible) {
                continue;
            }
            boolean begun = !begin(year, date.month, date.day).isAfter(published);
            boolean over = end(year + across, date.lastMonth, date.lastDay).isBefore(published);
            if (future ? !over : begun) {
                if (future || !isMiddle(date, year + across)) {
                    on(date, year, date.month, year + across, date.lastMonth);
                } else if (date.month == 1 && isCumulative(date)) {
                    on(date, year - 1, date.month, year - 1 + across, date.lastMonth);
                } else {
                    date.unknown();
                }
                return;
            }
        }
        date.unknown();
    }

    /** Whether it is a span of months that has begun, and whose last month has not. */
    private boolean isMiddle(DateMatch date, int year) {
        return date.lastDay == 0
                && date.month != date.lastMonth
                && begin(year, date.lastMonth, 0).isAfter(published);
    }

    /** 前11個月 and 1至11月, of which one speaks when they are over; 上半年 may be the one that has begun. */
    private boolean isCumulative(DateMatch date) {
        return (date.lastMonth != 6 && date.lastMonth != 3) || text.at(date.end - 1) == '月';
    }

    private LocalDate first(DateMatch date) {
        return begin(date.year, date.month, date.day);
    }

    private static LocalDate begin(int year, int month, int day) {
        return LocalDate.of(year, month, Math.max(1, day));
    }

    private static LocalDate end(int year, int month, int day) {
        return LocalDate.of(year, month, day == 0 ? CalendarDate.length(year, month) : day);
    }

    private static void on(DateMatch date, int year, int month, int lastYear, int lastMonth) {
        if (date.range) {
            int lastDay = date.day > 0 && date.lastDay == 0 ? CalendarDate.length(lastYear, lastMonth) : date.lastDay;
            date.between(year, month, date.day, lastYear, lastMonth, lastDay);
        } else {
            date.on(year, month, date.day);
        }
    }
}
