package io.github.apec2026.core.grammar.chinese;

import io.github.apec2026.value.Bound;
import org.jspecify.annotations.Nullable;

/** A number before 年, 月, 日 or 號, as dates are written: 2026年, 二〇二六年, 十日, 廿一日; or two of them: 1至4月. */
final class DatePart {

    /** With what the number of a date may begin. */
    static final String BEGINNINGS = "0123456789零一二三四五六七八九十廿卅元";

    /** Digits of a number that is not written digit by digit. */
    private static final int WORDS = 0;

    final int low;
    final int high;
    /** How many digits it is written with, or 0 for words (十二, 兩千零八). */
    final int digits;

    final char unit;
    final int end;

    private DatePart(DateNumber low, DateNumber high, char unit, int end) {
        this.low = low.value;
        this.high = high.value;
        this.digits = Math.min(low.digits, high.digits);
        this.unit = unit;
        this.end = end;
    }

    /** The part at {@code at}, or null; two months may lie on both sides of New Year (11至2月), so that the first is the higher. */
    static @Nullable DatePart read(Text text, int at) {
        DateNumber first = DateNumber.read(text, at);
        if (first == null || (first.digits == 1 && text.at(at) == '两')) {
            return null;
        }
        int unit = text.skipSpace(first.end);
        if (isUnit(text.at(unit)) || DateLists.isLast(text, at, unit)) {
            return of(text, first, first, unit);
        }
        DateNumber run = DateLists.run(text, first);
        if (run != null) {
            return of(text, first, run, text.skipSpace(run.end));
        }
        int to = text.skipTo(first.end);
        DateNumber second = to > first.end ? DateNumber.read(text, to) : null;
        if (second == null) {
            return null;
        }
        unit = text.skipSpace(second.end);
        boolean ordered = second.value > first.value || (text.at(unit) == '月' && second.value != first.value);
        return ordered && isUnit(text.at(unit)) ? of(text, first, second, unit) : null;
    }

    private static @Nullable DatePart of(Text text, DateNumber low, DateNumber high, int unit) {
        char c = text.at(unit);
        char next = text.at(unit + 1);
        boolean other = (c == '月' && Text.isIn("球亮饼票嫂薪租均", next)) || (c == '年' && Text.isIn("级龄轻糕画货", next));
        boolean spoken = c != '年' && low.digits == 2 && low == high && isRow(text, low.end);
        if (other || spoken) {
            return null;
        }
        int end = (c == '月' && next == '份') || (c == '年' && next == '度') ? unit + 2 : DateLists.unitEnd(text, unit);
        return new DatePart(low, high, DateLists.unitOf(text, unit), end);
    }

    /** Whether two digits that end at {@code end} may be two numbers, as in 一二月份, and no year precedes them. */
    private static boolean isRow(Text text, int end) {
        boolean digits = HanDigits.digit(text.at(end - 2)) > 0 && HanDigits.digit(text.at(end - 1)) > 0;
        return digits && text.at(end - 3) != '年' && text.at(end - 3) != '月';
    }

    private static boolean isUnit(char c) {
        return c == '年' || c == '月' || c == '日' || c == '号';
    }

    boolean isPair() {
        return low != high;
    }

    /** A number of a date. */
    static final class DateNumber {
        final int value;
        final int digits;
        final int end;

        private DateNumber(int value, int digits, int end) {
            this.value = value;
            this.digits = digits;
            this.end = end;
        }

        static @Nullable DateNumber read(Text text, int at) {
            return text.isDigit(at) ? arabic(text, at) : han(text, at);
        }

        private static @Nullable DateNumber arabic(Text text, int at) {
            int value = 0;
            int i = at;
            while (text.isDigit(i) && i < at + 5) {
                value = value * 10 + text.at(i) - '0';
                i++;
            }
            boolean joined = i > at + 4 || ((text.at(i) == '.' || text.at(i) == ',') && text.isDigit(i + 1));
            return joined ? null : new DateNumber(value, i - at, i);
        }

        private static @Nullable DateNumber han(Text text, int at) {
            if (text.at(at) == '元' && text.at(at + 1) == '月') {
                boolean money = Text.isIn("美欧日港澳加纪公单多次百千万亿", text.at(at - 1));
                return money ? null : new DateNumber(1, WORDS, at + 1);
            }
            int value = 0;
            int i = at;
            while ((HanDigits.digit(text.at(i)) >= 0 || (i > at && text.at(i) == '0')) && i < at + 5) {
                value = value * 10 + Math.max(0, HanDigits.digit(text.at(i)));
                i++;
            }
            int count = i - at;
            char next = text.at(i);
            boolean tens = HanDigits.unit(next) == 1 || HanDigits.tens(next) > 0;
            if (tens && count <= 1) {
                return tens(text, i, count == 0 ? 1 : value);
            } else if (HanDigits.unit(next) > 1 && count == 1) {
                return large(text, at);
            }
            return count == 0 || count > 4 || HanDigits.isNumeral(next) ? null : new DateNumber(value, count, i);
        }

        private static @Nullable DateNumber tens(Text text, int at, int count) {
            int tens = HanDigits.tens(text.at(at)) > 0 ? HanDigits.tens(text.at(at)) : count;
            int last = HanDigits.digit(text.at(at + 1));
            int end = last > 0 ? at + 2 : at + 1;
            boolean days = text.at(end) == '两' && Text.isIn("日天", text.at(end + 1));
            return HanDigits.isNumeral(text.at(end)) && !days
                    ? null
                    : new DateNumber(tens * 10 + Math.max(0, last), WORDS, end);
        }

        /** 兩千零八, 二千零二十六, and the years of an era: 一百一十五. */
        private static @Nullable DateNumber large(Text text, int at) {
            Numeral n = NumeralReader.read(text, at);
            boolean year = n != null && n.isBetween(100, 2999) && n.bound() == Bound.EXACT;
            return n == null || !year ? null : new DateNumber(n.value().intValue(), WORDS, n.end());
        }
    }
}
