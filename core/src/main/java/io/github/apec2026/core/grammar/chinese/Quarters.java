package io.github.apec2026.core.grammar.chinese;

import io.github.apec2026.core.grammar.kernel.WordTable;
import org.jspecify.annotations.Nullable;

/** Quarters, halves and first months of a year: 第一季度, 前三季度, 上半年, 2026年前兩個月, Q1. */
final class Quarters {

    /** What ends before 前三個月 when they are three months before something, and no part of a year. */
    private static final WordTable LASTED = WordTable.ending(
            "选举 大选 婚 产 孕 业 上市 成立 开幕 比赛 会 战 事发 案发 死 世 生 发 到期 期满 离职 入职 退休 手术 考 奥运 节 疫情 实施 生效 截止 任 此 之 以 年 日 天 周 目 提 当 空 从 史 饭 睡 赛 停火 不 超 入学 投票 爆发 届");

    /** What precedes 一季度 or 一月 when it is one of several. */
    private static final String ONE_OF = "每各某任哪那该此同另末后前最逐隔这近头首上下新";

    private Quarters() {}

    /** Whether 一 at {@code at} counts from something rather than names the first: 每一季度, 那一月. */
    static boolean isOneOf(Text text, int at) {
        boolean one = text.at(at) == '一' || (text.at(at) == '1' && !text.isDigit(at + 1));
        return one && !text.isWhole(at - 1, at) && Text.isIn(ONE_OF, text.at(at - 1));
    }

    /** Whether 本 before {@code at} points at the quarter or month that is now, which no other name is for: 本一季度, but 日本一季度. */
    static boolean isThis(Text text, int at) {
        return text.at(at - 1) == '本' && !Text.isIn("日成资", text.at(at - 2));
    }

    /** The part of {@code year} at {@code at}; {@code dated} says whether a year precedes it. Null when there is none. */
    static @Nullable DateMatch read(Text text, int at, int start, int year, boolean dated) {
        char c = text.at(at);
        if ((c == '上' || c == '下') && text.has(at + 1, "半年") && text.at(at + 3) != '报') {
            int end = text.at(at + 3) == '度' ? at + 4 : at + 3;
            return c == '上' ? months(start, end, year, 1, 6) : months(start, end, year, 7, 12);
        } else if (text.at(at + 1) == '季' && text.at(at + 2) != '节' && (c == '首' || (dated && Text.isIn("次末尾", c)))) {
            int last = c == '首' ? 3 : c == '次' ? 6 : 12;
            return months(start, text.at(at + 2) == '度' ? at + 3 : at + 2, year, last - 2, last);
        } else if (c == '前' || c == '首' || c == '头') {
            return first(text, at + 1, start, year, dated);
        } else if (c == 'Q' || c == 'q') {
            return letter(text, at, start, year);
        }
        return quarter(text, c == '第' ? at + 1 : at, start, year, dated);
    }

    /** Q1, or Q1 2026. */
    static @Nullable DateMatch dated(Text text, int at) {
        DatePart.DateNumber year =
                text.isDigit(at + 3) && text.at(at + 2) == ' ' ? DatePart.DateNumber.read(text, at + 3) : null;
        boolean dated = year != null
                && year.digits == 4
                && year.value >= 1900
                && year.value < 2200
                && !Counts.isMeasure(text, text.skipSpace(year.end));
        DateMatch date = read(text, at, at, year != null && dated ? year.value : DateMatch.OPEN, dated);
        if (date != null && year != null && dated) {
            date.end = text.at(year.end) == '年' ? year.end + 1 : year.end;
        }
        return date;
    }

    private static DateMatch months(int start, int end, int year, int first, int last) {
        return new DateMatch(start, end).between(year, first, 0, year, last, 0);
    }

    /** 前三季度, 首兩個月, 前11月. */
    private static @Nullable DateMatch first(Text text, int at, int start, int year, boolean date) {
        DatePart.DateNumber n = DatePart.DateNumber.read(text, text.skipSpace(at));
        if (n == null || n.value < 1 || (!date && LASTED.has(text, start))) {
            return null;
        }
        int unit = text.skipSpace(n.end);
        int measure = text.at(unit) == '个' ? unit + 1 : unit;
        int length =
                text.has(measure, "季度") ? 3 : text.at(measure) == '季' && date ? 3 : text.at(measure) == '月' ? 1 : 0;
        boolean other = length == 1 && (text.at(measure + 1) == '份' || Text.isIn("球亮饼票嫂薪租均", text.at(measure + 1)));
        boolean one = !date && (n.value == 1 || (text.isHan(start - 1) && isCounted(text, at, measure, unit, n.value)));
        if (length == 0 || other || one || n.value > 12 / length || isDay(text, measure, length)) {
            return null;
        }
        int end = measure + (text.at(measure + 1) == '度' ? 2 : 1);
        DateMatch found = months(start, end, year, 1, length * n.value);
        return n.value == 1 && length == 1 ? found.on(year, 1, 0) : found;
    }

    /** Whether 前三個月 behind another word may be three months before something. */
    private static boolean isCounted(Text text, int at, int measure, int unit, int count) {
        return measure > unit && text.at(at - 1) != '首' && (count < 5 || text.at(at - 1) == '头');
    }

    /** Whether a day follows a month: 前3月10日. */
    private static boolean isDay(Text text, int measure, int length) {
        return length == 1 && (text.isDigit(measure + 1) || Text.isIn("上中下初底末", text.at(measure + 1)));
    }

    private static @Nullable DateMatch letter(Text text, int at, int start, int year) {
        int quarter = text.at(at + 1) - '0';
        boolean found = quarter >= 1 && quarter <= 4 && !text.isDigit(at + 2) && !text.isLetter(at + 2);
        return found ? months(start, at + 2, year, 3 * quarter - 2, 3 * quarter) : null;
    }

    /** 一季度, 第四季度, 1至3季度; 第二季 behind a year only. */
    private static @Nullable DateMatch quarter(Text text, int at, int start, int year, boolean date) {
        DatePart.DateNumber n = DatePart.DateNumber.read(text, text.skipSpace(at));
        if (n == null) {
            return null;
        }
        boolean listed = Text.isIn("、和及与", text.at(n.end));
        int to = listed ? (text.at(n.end + 1) == '第' ? n.end + 2 : n.end + 1) : text.skipTo(n.end);
        DatePart.DateNumber last = to > n.end ? DatePart.DateNumber.read(text, to) : n;
        boolean apart = listed && last != null && last.value != n.value + 1;
        if (last == null || apart || n.value < 1 || last.value > 4 || last.value < n.value) {
            return null;
        }
        int unit = text.skipSpace(last.end);
        boolean named = text.has(unit, "季度") || (text.at(unit) == '季' && date && text.at(at - 1) == '第');
        if (!named) {
            return null;
        }
        int end = text.at(unit + 1) == '度' ? unit + 2 : unit + 1;
        boolean other = isOneOf(text, at)
                || (!date && isThis(text, start))
                || (!date && text.at(at) != '第' && Text.isIn(ONE_OF + "去", text.at(at - 1)));
        return other
                ? new DateMatch(start, end).impossible()
                : months(start, end, year, 3 * n.value - 2, 3 * last.value);
    }
}
