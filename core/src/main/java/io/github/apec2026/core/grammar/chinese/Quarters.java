package io.github.apec2026.core.grammar.chinese;

import org.jspecify.annotations.Nullable;

/** Quarters, halves and first months of a year: 第一季度, 前三季度, 上半年, 2026年前兩個月, Q1. */
final class Quarters {

    private Quarters() {}

    /** The part of {@code year} at {@code at}; {@code told} says whether a year stands before it. Null when there is none. */
    static @Nullable Told read(Text text, int at, int start, int year, boolean told) {
        char c = text.at(at);
        if ((c == '上' || c == '下') && text.has(at + 1, "半年") && text.at(at + 3) != '报') {
            int end = text.at(at + 3) == '度' ? at + 4 : at + 3;
            return c == '上' ? months(start, end, year, 1, 6) : months(start, end, year, 7, 12);
        } else if (c == '首' && text.at(at + 1) == '季') {
            return months(start, text.at(at + 2) == '度' ? at + 3 : at + 2, year, 1, 3);
        } else if (c == '前' || c == '首' || c == '头') {
            return first(text, at + 1, start, year, told);
        } else if (c == 'Q' || c == 'q') {
            return letter(text, at, start, year);
        }
        return quarter(text, c == '第' ? at + 1 : at, start, year, told);
    }

    private static Told months(int start, int end, int year, int first, int last) {
        return new Told(start, end).between(year, first, 0, year, last, 0);
    }

    /** 前三季度, 首兩個月, 前11個月. */
    private static @Nullable Told first(Text text, int at, int start, int year, boolean told) {
        DatePart.DateNumber n = DatePart.DateNumber.read(text, text.skipSpace(at));
        if (n == null || n.value < 1) {
            return null;
        }
        int unit = text.skipSpace(n.end);
        boolean quarters = text.has(unit, "季度") || (text.has(unit, "个季度") && told) || (text.at(unit) == '季' && told);
        if (quarters && n.value <= 4) {
            int end = unit + (text.at(unit) == '个' ? 3 : text.at(unit + 1) == '度' ? 2 : 1);
            return months(start, end, year, 1, 3 * n.value);
        }
        boolean months = text.has(unit, "个月") || (text.at(unit) == '月' && text.at(unit + 1) != '份');
        if (!told || !months || n.value > 12) {
            return null;
        }
        Told found = months(start, unit + (text.at(unit) == '个' ? 2 : 1), year, 1, n.value);
        return n.value == 1 ? found.on(year, 1, 0) : found;
    }

    private static @Nullable Told letter(Text text, int at, int start, int year) {
        int quarter = text.at(at + 1) - '0';
        boolean found = quarter >= 1 && quarter <= 4 && !text.isDigit(at + 2) && !text.isLetter(at + 2);
        return found ? months(start, at + 2, year, 3 * quarter - 2, 3 * quarter) : null;
    }

    /** 一季度, 第四季度, 1至3季度; 第二季 behind a year only. */
    private static @Nullable Told quarter(Text text, int at, int start, int year, boolean told) {
        DatePart.DateNumber n = DatePart.DateNumber.read(text, text.skipSpace(at));
        if (n == null) {
            return null;
        }
        int to = text.skipTo(n.end);
        DatePart.DateNumber last = to > n.end ? DatePart.DateNumber.read(text, to) : n;
        if (last == null || n.value < 1 || last.value > 4 || last.value < n.value) {
            return null;
        }
        int unit = text.skipSpace(last.end);
        boolean named = text.has(unit, "季度") || (text.at(unit) == '季' && told && text.at(at - 1) == '第');
        if (!named) {
            return null;
        }
        int end = text.at(unit + 1) == '度' ? unit + 2 : unit + 1;
        return months(start, end, year, 3 * n.value - 2, 3 * last.value);
    }
}
