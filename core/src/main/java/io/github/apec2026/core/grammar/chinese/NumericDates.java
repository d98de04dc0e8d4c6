package io.github.apec2026.core.grammar.chinese;

import io.github.apec2026.core.grammar.kernel.WordTable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Dates and years written with Arabic digits and separators alone: 2026/2/10, 2026-02, 10.2.2026, 2015—2025, 2026 Q1. */
final class NumericDates {

    /** What a bare year precedes. */
    private static final WordTable EVENTS =
            WordTable.of("世界杯 世界 国际 全国 中国 全球 亚太 亚洲 广州 深圳 北京 上海 香港 春 夏 秋 冬 春季 夏季 秋季 冬季 奥运 春晚 赛季 财季 财年 学年 财政年度 届毕业 届高校");

    private final Text text;
    private final NumericOrder order;
    private final Intervals intervals;

    NumericDates(Text text, Optional<Boolean> dayFirst) {
        this.text = text;
        this.order = new NumericOrder(text, dayFirst);
        this.intervals = new Intervals(text);
    }

    /** The date at {@code at}, which may end a range begun {@code behind}; one that is {@linkplain DateMatch#impossible impossible} is to stay silent; null when there is none. */
    @Nullable
    DateMatch read(int at, @Nullable DateMatch behind) {
        if (behind != null) {
            DateMatch day = isSeparator(text.at(behind.start + 4)) && count(at) <= 2 ? day(at, behind) : null;
            return day != null || count(at) > 4 ? day : count(at) == 4 ? yearFirst(at) : yearLast(at, count(at));
        }
        char before = text.at(at - 1);
        boolean joined =
                text.isLetter(at - 1) || (Text.isIn("./-_", before) && (text.isDigit(at - 2) || text.isLetter(at - 2)));
        int count = count(at);
        if (count == 0 || count > 4 || joined) {
            return null;
        }
        DateMatch match = count == 4 ? yearFirst(at) : count <= 2 ? yearLast(at, count) : null;
        return match == null || match.impossible || count != 4 || match.range ? match : intervals.read(match);
    }

    /** The month and day that end a range: 2026.2.1-2.10. */
    private @Nullable DateMatch day(int at, DateMatch behind) {
        int count = count(at);
        int second = at + count + 1;
        int days = text.at(second - 1) == text.at(behind.start + 4) ? count(second) : 0;
        boolean day = count > 0
                && (days == 1 || days == 2)
                && !isSeparator(text.at(second + days))
                && !text.isLetter(second + days);
        return day && behind.day > 0
                ? new DateMatch(at, second + days).on(DateMatch.OPEN, value(at, count), value(second, days))
                : null;
    }

    private int count(int at) {
        int i = at;
        while (i < at + 5 && text.isDigit(i)) {
            i++;
        }
        return i - at;
    }

    private int value(int at, int count) {
        int value = 0;
        for (int i = at; i < at + count; i++) {
            value = 10 * value + text.at(i) - '0';
        }
        return value;
    }

    private static boolean isSeparator(char c) {
        return c == '/' || c == '-' || c == '.';
    }

    private @Nullable DateMatch yearFirst(int at) {
        int year = value(at, 4);
        char separator = text.at(at + 4);
        int second = at + 5;
        int count = isSeparator(separator) ? count(second) : 0;
        if (year < 1000 || year >= 2200) {
            return null;
        } else if (count == 1 || count == 2) {
            return separated(at, year, separator, second, count);
        }
        DateMatch span = span(at, year);
        return span == null ? named(at, year) : span;
    }

    private @Nullable DateMatch separated(int at, int year, char separator, int second, int count) {
        int end = second + count;
        int third = text.at(end) == separator ? count(end + 1) : 0;
        if (third == 1 || third == 2) {
            int behind = end + 1 + third;
            DateMatch match = new DateMatch(at, behind);
            boolean longer = isSeparator(text.at(behind)) && text.isDigit(behind + 1) && text.at(behind) == separator;
            int month = value(second, count);
            int day = value(end + 1, third);
            match.end = text.at(behind) == '日' ? behind + 1 : behind;
            return longer || month == 0 || day == 0 ? skipped(at, behind) : match.on(year, month, day);
        } else if (third > 0) {
            return skipped(at, end);
        } else if ((separator == '.' && !isDottedMonth(year, second, count))
                || text.at(end) == '%'
                || text.isLetter(end)
                || (text.at(end) == '.' && text.isDigit(end + 1))) {
            return null;
        }
        int month = value(second, count);
        if (month >= 1 && month <= 12) {
            return new DateMatch(at, end).on(year, month, 0);
        }
        boolean season = count == 2 && month == (year + 1) % 100;
        return season ? new DateMatch(at, end).between(year, 0, 0, year + 1, 0, 0) : skipped(at, end);
    }

    /** 2026.02, where it is not the number of something. */
    private boolean isDottedMonth(int year, int second, int count) {
        int end = second + count;
        char next = text.at(text.skipSpace(end));
        boolean counted = Counts.isMeasure(text, text.skipSpace(end))
                || HanDigits.isNumeral(next)
                || Currencies.NAMES.has(text, text.skipSpace(end))
                || next == '个';
        return count == 2
                && value(second, 2) <= 12
                && year >= 1900
                && year <= 2100
                && !counted
                && !text.isHan(second - 6);
    }

    /** Digits that look like a date and are none, up to the end of all of them. */
    private DateMatch skipped(int at, int end) {
        int i = end;
        while (text.isDigit(i) || (isSeparator(text.at(i)) && text.isDigit(i + 1))) {
            i++;
        }
        return new DateMatch(at, i).impossible();
    }

    /** 2015—2025, 2026至2030. */
    private @Nullable DateMatch span(int at, int year) {
        int to = text.skipTo(at + 4);
        if (to == at + 4 || count(to) != 4) {
            return null;
        }
        int last = value(to, 4);
        int end = to + 4;
        boolean likely = year >= 1900 && last <= 2100 && year < last;
        char next = text.at(text.skipSpace(end));
        boolean counted = Counts.isMeasure(text, text.skipSpace(end))
                || HanDigits.isNumeral(next)
                || Currencies.NAMES.has(text, end)
                || next == '%'
                || Text.isIn("余多年", next);
        boolean longer =
                text.isLetter(end) || ((isSeparator(text.at(end)) || text.at(end) == ',') && text.isDigit(end + 1));
        return likely && !counted && !longer ? new DateMatch(at, end).between(year, 0, 0, last, 0, 0) : null;
    }

    /** 2026 Q1, 2026世界杯. */
    private @Nullable DateMatch named(int at, int year) {
        int behind = text.skipSpace(at + 4);
        char c = text.at(behind);
        if (c == 'Q' || c == 'q') {
            return Quarters.read(text, behind, at, year, true);
        }
        boolean likely = year >= 1900 && year <= 2100;
        DateMatch part = likely && Text.isIn("第上下", c) ? Quarters.read(text, behind, at, year, true) : null;
        if (part != null) {
            return part;
        }
        boolean latin = behind > at + 4
                && c >= 'A'
                && c <= 'Z'
                && text.isLetter(behind + 2)
                && !Currencies.CODES.has(text, behind);
        return likely && (latin || EVENTS.has(text, behind)) ? new DateMatch(at, at + 4).on(year, 0, 0) : null;
    }

    /** 10/2/2026: the day first where the second number is no month, the month first where the first is none, else it is not known. */
    private @Nullable DateMatch yearLast(int at, int count) {
        char separator = text.at(at + count);
        int second = at + count + 1;
        int seconds = isSeparator(separator) ? count(second) : 0;
        int third = second + seconds + 1;
        boolean date = (seconds == 1 || seconds == 2) && text.at(third - 1) == separator && count(third) == 4;
        if (!date) {
            return null;
        }
        int a = value(at, count);
        int b = value(second, seconds);
        int year = value(third, 4);
        int end = third + 4;
        DateMatch match = new DateMatch(at, end);
        if (a == 0 || b == 0 || (a > 12 && b > 12) || year < 1000 || year >= 2200) {
            return skipped(at, end);
        } else if (separator == '.' || a > 12) {
            return match.on(year, b, a);
        }
        Boolean dayFirst = order.dayFirst();
        if (b > 12 || a == b) {
            return match.on(year, a, b);
        }
        return dayFirst == null ? match.unknown() : dayFirst ? match.on(year, b, a) : match.on(year, a, b);
    }
}
