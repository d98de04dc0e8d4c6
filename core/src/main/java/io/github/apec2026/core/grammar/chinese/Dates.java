package io.github.apec2026.core.grammar.chinese;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Dates, ranges of dates and open ranges: joins two dates that 至 or a dash connects, and hands down what the second leaves out. */
final class Dates {

    private static final Words SINCE = Words.of("以来 到现在 起!来诉义飞码草步伏 起至今 至今 迄今 以后 之后 开始");
    private static final Words UNTIL = Words.of("以前 之前");
    private static final Words FROM = Words.ending("自 从 自从 由^理自");
    private static final String AND = "与和跟同";
    private static final String WEEKDAYS = "一二三四五六日天";

    private final Text text;
    private final NamedDates named;
    private final NumericDates numeric;

    /** The date read last, whose month and year a day listed behind it shares. */
    private @Nullable Told last;

    Dates(Text text, Optional<LocalDate> reference) {
        this.text = text;
        this.named = new NamedDates(text, reference);
        this.numeric = new NumericDates(text);
    }

    /** The date or range at {@code at}; one that is {@linkplain Told#impossible impossible} is to stay silent; null when there is none. */
    @Nullable
    Told read(int at, int free) {
        Told listed = listed(at);
        Told first = listed == null ? point(at, null) : listed;
        if (first == null || first.impossible) {
            return first;
        }
        skipWeekday(first);
        int to = behindTo(first.end);
        Told second = to > first.end ? point(to, first) : null;
        if (second != null && isJoined(first.end, second) && (second.impossible || join(first, second))) {
            first.impossible = second.impossible;
            first.end = second.end;
            skipWeekday(first);
        }
        last = first;
        return first.impossible ? first : open(first, free);
    }

    /** Behind what may join a date that ends at {@code at} to another: 至, a dash, 起至, 與; {@code at} when nothing does. */
    private int behindTo(int at) {
        char next = text.at(at + 1);
        if (text.at(at) == '起' && (next == '至' || next == '到')) {
            return text.skipSpace(at + 2);
        }
        return Text.isIn(AND, text.at(at)) ? at + 1 : text.skipTo(at);
    }

    /** Whether 與 joins no two dates but those that 之間 stands behind. */
    private boolean isJoined(int at, Told second) {
        return !Text.isIn(AND, text.at(at)) || text.has(second.end, "之间") || text.at(second.end) == '间';
    }

    private @Nullable Told point(int at, @Nullable Told behind) {
        Told told = text.isDigit(at) ? numeric.read(at, behind) : null;
        return told == null ? named.read(at, behind) : told;
    }

    /** A day or month in a list behind a date: 2月10日、11日. */
    private @Nullable Told listed(int at) {
        boolean follows = last != null && last.end == at - 1 && Text.isIn("、和及与", text.at(at - 1));
        Told told = follows && last != null ? named.read(at, last) : null;
        if (told == null || last == null || told.impossible || told.year != Told.OPEN || told.unknown) {
            return null;
        }
        boolean day = told.month == 0 && told.day > 0 && last.lastDay > 0;
        boolean month = told.month > 0 && last.lastMonth > 0;
        if (!day && !month) {
            return null;
        }
        Told given = new Told(told.start, told.end);
        int first = day ? last.lastMonth : told.month;
        return told.range
                ? given.between(
                        last.lastYear, first, told.day, last.lastYear, day ? first : told.lastMonth, told.lastDay)
                : given.on(last.lastYear, first, told.day);
    }

    /** Makes {@code first} the range from it to {@code second}; false when the two make none. */
    private static boolean join(Told first, Told second) {
        if (first.unknown || second.unknown) {
            first.unknown = true;
            return true;
        }
        Told joined = new Told(first.start, second.end);
        int month = second.lastMonth;
        int year = second.lastYear;
        int from = first.year;
        if (second.month == 0 && second.day > 0) {
            if (first.lastDay == 0) {
                return false;
            }
            month = first.lastMonth;
            year = first.lastYear;
        } else if (first.month == 0 && first.day > 0) {
            return false;
        } else if (year == Told.OPEN && first.lastYear != Told.OPEN) {
            year = first.lastMonth > month ? first.lastYear + 1 : first.lastYear;
        } else if (from == Told.OPEN && year != Told.OPEN) {
            from = first.month > month ? year - 1 : year;
        }
        boolean across = from == Told.OPEN && first.month > month;
        joined.between(from, first.month, first.day, year, month, second.lastDay);
        if ((!joined.isOrdered() && !across) || joined.impossible) {
            return false;
        }
        first.between(from, first.month, first.day, year, month, second.lastDay);
        return true;
    }

    /** The weekday told with a date: 2月10日星期二. */
    private void skipWeekday(Told told) {
        int at = text.skipSpace(told.end);
        int length = text.has(at, "星期") || text.has(at, "礼拜") ? 2 : text.at(at) == '周' ? 1 : 0;
        if (length > 0 && Text.isIn(WEEKDAYS, text.at(at + length)) && told.lastDay > 0) {
            told.end = at + length + 1;
        }
    }

    /** With 起, 以來 or 以前 behind it, and the 自 before it that belongs to that. */
    private Told open(Told told, int free) {
        int since = SINCE.skip(text, told.end);
        int until = UNTIL.skip(text, told.end);
        boolean bare = text.isEnd(told.end + 1) && (told.lastDay > 0 || told.year != Told.OPEN || told.unknown);
        boolean before = bare && text.at(told.end) == '前';
        if (bare && text.at(told.end) == '后') {
            since++;
        }
        if (since == told.end && until == told.end && !before) {
            return told;
        }
        int from = FROM.find(text, told.start);
        int start = from >= 0 && since > told.end ? told.start - FROM.length(from) : told.start;
        Told open = new Told(Math.max(start, free), Math.max(since, before ? told.end + 1 : until));
        open.between(told.year, told.month, told.day, told.lastYear, told.lastMonth, told.lastDay);
        open.unknown = told.unknown;
        open.openEnd = since > told.end;
        open.openStart = !open.openEnd;
        return open;
    }
}
