package io.github.apec2026.core.grammar.chinese;

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

    /** What stands before a date of every year, or of a year that the text named. */
    private static final Words RECURRING =
            Words.ending("每年 每年的 历年 往年 同年 当年 该年 每逢 逢 每到 每 常年 年年 那年 次年 翌年 当月 该月 同月 每月 每季 每个月 次月 翌月");

    /** How many days back a day may lie of which nothing says that it is over. */
    private static final int LATELY = 15;

    private final Text text;
    private final LocalDate published;

    Publication(Text text, LocalDate published) {
        this.text = text;
        this.published = published;
    }

    /** Completes {@code told}, which stands behind {@code last}, where its year, or its month and year, is open. */
    void complete(Told told, @Nullable Told last) {
        boolean open = told.year == Told.OPEN && told.lastYear == Told.OPEN;
        if (!open || told.unknown || told.impossible || isRecurring(text, told.start)) {
            return;
        }
        Clause.Tense tense = Clause.tense(text, told.start, told.end);
        boolean until = Text.isIn("到至", text.at(text.skipSpaceBack(told.start) - 1));
        boolean undecided = (until || Limits.has(text, told)) && !Clause.isDone(text, told.start, told.end);
        if (tense == Clause.Tense.OPEN) {
            told.unknown();
            return;
        }
        boolean future = tense == Clause.Tense.FUTURE;
        if (told.month == 0) {
            month(told, future, last);
        } else {
            year(told, future);
        }
        boolean sure = Clause.isDone(text, told.start, told.end) || Clause.isReport(text, told.end);
        boolean far = !told.unknown && told.month > 0 && first(told).isBefore(published.minusMonths(6));
        boolean planned = !sure && (Clause.isEvent(text, told.end) || isBehindLater(told, last));
        if (!future && far && (undecided || planned)) {
            told.unknown();
        }
    }

    /** Whether it lies long before a date that the same sentence names before it, so that it may be one to come. */
    private boolean isBehindLater(Told told, @Nullable Told last) {
        if (last == null || last.unknown || last.year == Told.OPEN || !Sequence.follows(text, told.start, last)) {
            return false;
        }
        return 12 * (last.year - told.year) + last.month - told.month > 6;
    }

    /** Whether a word before {@code start} says that a date comes again and again, or belongs to a year named before. */
    static boolean isRecurring(Text text, int start) {
        return RECURRING.has(text, text.skipSpaceBack(start));
    }

    private void month(Told told, boolean future, @Nullable Told last) {
        for (int i = 0; i < 3; i++) {
            LocalDate month = published.withDayOfMonth(1).plusMonths(future ? i : -i);
            int length = Calendar.length(month.getYear(), month.getMonthValue());
            boolean possible = told.day >= 1 && told.day <= length && told.lastDay >= 1 && told.lastDay <= length;
            boolean fits = possible
                    && (future
                            ? !month.withDayOfMonth(told.lastDay).isBefore(published)
                            : !month.withDayOfMonth(told.day).isAfter(published));
            if (fits && future) {
                on(told, month.getYear(), month.getMonthValue(), month.getYear(), month.getMonthValue());
                return;
            } else if (fits) {
                past(told, month.withDayOfMonth(told.day), last);
                return;
            }
        }
        told.unknown();
    }

    /** Makes it the day {@code past}, unless the next such day may be meant: 12日開幕 on the 11th. */
    private void past(Told told, LocalDate past, @Nullable Told last) {
        boolean later = Sequence.contradicts(text, told, past, last);
        LocalDate from = later ? Sequence.before(text, told, last) : null;
        if (from != null) {
            after(told, from);
        } else if (later || isAhead(told, past)) {
            told.unknown();
        } else {
            on(told, past.getYear(), past.getMonthValue(), past.getYear(), past.getMonthValue());
        }
    }

    /** Makes it the first such day behind {@code from}. */
    private static void after(Told told, LocalDate from) {
        LocalDate month =
                told.day > from.getDayOfMonth() ? from : from.withDayOfMonth(1).plusMonths(1);
        if (told.lastDay > Calendar.length(month.getYear(), month.getMonthValue())) {
            told.unknown();
        } else {
            on(told, month.getYear(), month.getMonthValue(), month.getYear(), month.getMonthValue());
        }
    }

    private static int length(LocalDate month) {
        return Calendar.length(month.getYear(), month.getMonthValue());
    }

    /** Whether the next such day is nearer than {@code past}; where the clause reports what has happened, by far. */
    private boolean isAhead(Told told, LocalDate past) {
        int today = published.getDayOfMonth();
        int length = length(published);
        int next = told.day > today && told.day <= length ? told.day - today : length - today + told.day;
        boolean before = past.getMonth() != published.getMonth();
        int since = today - past.getDayOfMonth() + (before ? length(past) : 0);
        boolean old = past.isBefore(published.minusMonths(1)) || since > LATELY;
        boolean sure = Clause.isDone(text, told.start, told.end) || Clause.isReport(text, told.end);
        return sure ? next <= NEAR && since > 2 * NEAR : next < since || old;
    }

    private void year(Told told, boolean future) {
        int across = told.lastMonth < told.month
                        || (told.lastMonth == told.month && told.lastDay > 0 && told.lastDay < told.day)
                ? 1
                : 0;
        for (int i = -across; i <= YEARS; i++) {
            int year = published.getYear() + (future ? i : -i);
            boolean possible = Calendar.isPossible(year, told.month, told.day)
                    && Calendar.isPossible(year + across, told.lastMonth, told.lastDay);
            if (!possible) {
                continue;
            }
            boolean begun = !begin(year, told.month, told.day).isAfter(published);
            boolean over = end(year + across, told.lastMonth, told.lastDay).isBefore(published);
            if (future ? !over : begun) {
                if (future || !isMiddle(told, year + across)) {
                    on(told, year, told.month, year + across, told.lastMonth);
                } else if (told.month == 1 && isCumulative(told)) {
                    on(told, year - 1, told.month, year - 1 + across, told.lastMonth);
                } else {
                    told.unknown();
                }
                return;
            }
        }
        told.unknown();
    }

    /** Whether it is a span of months that has begun, and whose last month has not. */
    private boolean isMiddle(Told told, int year) {
        return told.lastDay == 0
                && told.month != told.lastMonth
                && begin(year, told.lastMonth, 0).isAfter(published);
    }

    /** 前11個月 and 1至11月, of which one speaks when they are over; 上半年 may be the one that has begun. */
    private boolean isCumulative(Told told) {
        return (told.lastMonth != 6 && told.lastMonth != 3) || text.at(told.end - 1) == '月';
    }

    private LocalDate first(Told told) {
        return begin(told.year, told.month, told.day);
    }

    private static LocalDate begin(int year, int month, int day) {
        return LocalDate.of(year, month, Math.max(1, day));
    }

    private static LocalDate end(int year, int month, int day) {
        return LocalDate.of(year, month, day == 0 ? Calendar.length(year, month) : day);
    }

    private static void on(Told told, int year, int month, int lastYear, int lastMonth) {
        if (told.range) {
            int lastDay = told.day > 0 && told.lastDay == 0 ? Calendar.length(lastYear, lastMonth) : told.lastDay;
            told.between(year, month, told.day, lastYear, lastMonth, lastDay);
        } else {
            told.on(year, month, told.day);
        }
    }
}
