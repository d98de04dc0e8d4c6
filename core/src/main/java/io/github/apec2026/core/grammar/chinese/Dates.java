package io.github.apec2026.core.grammar.chinese;

import io.github.apec2026.core.grammar.Context;
import io.github.apec2026.core.grammar.kernel.DateSpan;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Dates, ranges of dates and open ranges: joins two dates that 至 or a dash connects, and hands down what the second leaves out. */
final class Dates {

    private static final String AND = "与和跟同";
    private static final String WEEKDAYS = "一二三四五六日天";

    private final Text text;
    private final NamedDates named;
    private final NumericDates numeric;
    private final EnglishDates english;
    private final @Nullable LocalDate published;

    /** The date read last, whose month and year a day listed behind it shares. */
    private @Nullable DateMatch last;

    Dates(Text text, Context context) {
        this.text = text;
        this.named = new NamedDates(text, context);
        this.numeric = new NumericDates(text, context.dayFirst());
        this.english = new EnglishDates(text);
        this.published = context.isPublication() ? context.reference().orElse(null) : null;
    }

    /** The date or range at {@code at}; one that is {@linkplain DateMatch#impossible impossible} is to stay silent; null when there is none. */
    @Nullable
    DateMatch read(int at, int free) {
        DateMatch listed = listed(at);
        DateMatch first = listed == null ? point(at, null) : listed;
        if (first == null || first.impossible) {
            return first;
        }
        skipWeekday(first);
        int part = Times.behindPart(text, first.end);
        int from = behindTo(part) > part ? part : Times.behind(text, first.end);
        int to = behindTo(from);
        DateMatch second = to > from ? point(to, first) : null;
        if (second != null && isJoined(from, second)) {
            boolean joins = second.impossible || join(first, second);
            first.unknown = first.unknown || !joins;
            first.impossible = second.impossible;
            first.joined = true;
            first.end = second.end;
            skipWeekday(first);
        }
        if (published != null) {
            new Publication(text, published).complete(first, last);
        }
        last = first;
        return first.impossible ? first : Limits.apply(text, first, free);
    }

    /** The date that begins with an English month at {@code at}; null when there is none. */
    @Nullable
    DateMatch english(int at, int free) {
        return text.at(at) >= 'A' && text.at(at) <= 'S' && english.read(at) != null ? read(at, free) : null;
    }

    /** Behind what may join a date that ends at {@code at} to another: 至, a dash, 起至, 與; {@code at} when nothing does. */
    private int behindTo(int at) {
        char next = text.at(at + 1);
        if (text.at(at) == '起' && (next == '至' || next == '到')) {
            return text.skipSpace(at + 2);
        } else if (text.has(at, "开始至") || text.has(at, "开始到")) {
            return text.skipSpace(at + 3);
        }
        return Text.isIn(AND, text.at(at)) ? at + 1 : text.skipTo(at);
    }

    /** Whether 與 joins no two dates but those that 之間 follows. */
    private boolean isJoined(int at, DateMatch second) {
        return !Text.isIn(AND, text.at(at)) || text.has(second.end, "之间") || text.at(second.end) == '间';
    }

    private @Nullable DateMatch point(int at, @Nullable DateMatch behind) {
        DateMatch date = text.isDigit(at) || text.isLetter(at) ? english.read(at) : null;
        if (date == null && text.isDigit(at)) {
            date = numeric.read(at, behind);
        }
        boolean bracketed = last != null && text.at(at - 1) == '(' && last.end == at - 1;
        if (date == null && !bracketed) {
            date = Weekdays.read(text, at, published, behind, last);
        }
        return date == null ? named.read(at, behind) : date;
    }

    /** A day or month in a list behind a date: 2月10日、11日. */
    private @Nullable DateMatch listed(int at) {
        boolean adjoins = last != null && last.end == at && text.at(at - 1) == '日';
        boolean follows = last != null && last.end == at - 1 && Text.isIn("、/和及与或", text.at(at - 1));
        DateMatch date = (follows || adjoins) && last != null ? named.read(at, last) : null;
        if (date == null || last == null || date.impossible || date.year != DateMatch.OPEN || date.unknown) {
            return null;
        }
        boolean day = date.month == 0 && date.day > 0 && last.lastDay > 0;
        boolean month = date.month > 0 && last.lastMonth > 0;
        if (!day && !month) {
            return null;
        }
        DateMatch given = new DateMatch(date.start, date.end);
        int first = day ? last.lastMonth : date.month;
        boolean next = !day && last.lastMonth > 9 && first < 4 && last.lastYear != DateMatch.OPEN; // 12月及1月
        int year = next ? last.lastYear + 1 : last.lastYear;
        boolean back = day ? date.day <= last.lastDay : !next && first <= last.lastMonth;
        given = date.range
                ? given.between(year, first, date.day, year, day ? first : date.lastMonth, date.lastDay)
                : given.on(year, first, date.day);
        return back && year != DateMatch.OPEN ? given.unknown() : given;
    }

    /** Makes {@code first} the range from it to {@code second}; false when the two make none. */
    private static boolean join(DateMatch first, DateMatch second) {
        if (first.unknown || second.unknown) {
            first.unknown = true;
            return true;
        }
        DateSpan span = first.span().to(second.span(), DateSpan.Order.BY_MONTH);
        if (span == null) {
            return false;
        }
        first.between(span);
        return true;
    }

    /** The weekday written with a date: 2月10日星期二. */
    private void skipWeekday(DateMatch date) {
        int at = text.skipSpace(date.end);
        boolean bracket = text.at(at) == '(';
        at += bracket ? 1 : 0;
        int length = text.has(at, "星期") || text.has(at, "礼拜") ? 2 : text.at(at) == '周' ? 1 : 0;
        if (length > 0 && Text.isIn(WEEKDAYS, text.at(at + length)) && date.lastDay > 0) {
            int end = at + length + 1;
            boolean goes = text.at(end) == ')' && (Text.isTo(text.at(end + 1)) || Limits.isWord(text, end + 1));
            date.end = !bracket ? end : goes ? end + 1 : date.end;
        }
    }
}
