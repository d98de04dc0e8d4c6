package io.github.apec2026.core.grammar.chinese;

import io.github.apec2026.core.grammar.kernel.WordTable;
import java.math.BigDecimal;

/** Times of day that a number might be read in: 09時30分, 下午五點零三, 下午3點15開始, 9至11時. Like {@link Times} they stay silent. */
final class Clock {

    private static final BigDecimal HOURS = BigDecimal.valueOf(24);

    /** Words before a time of day. */
    private static final WordTable PARTS = WordTable.ending(
            "上午 下午 中午 正午 早上 早晨 清晨 清早 凌晨 晚上 晚间 傍晚 深夜 午夜 半夜 夜里 夜间 今早 今晚 今晨 明早 明晚 昨晚 昨早 昨晨 当晚 当早 周一晚 每晚 每早 午后 午前 早 晚 时间 日 号");

    /** What happens at a time of day, behind it. */
    private static final WordTable EVENTS =
            WordTable.of("开始 开幕 开会 开场 开播 开赛 举行 结束 抵达 到达 出发 启程 起飞 降落 发车 许 正式 前后 准时 闭幕 召开 离开 集合 签到 入场");

    private Clock() {}

    /** Behind the time of day that begins with {@code n}, which may be malformed as 09 is; its start when there is none. */
    static int skip(Text text, Numeral n) {
        int padded = padded(text, n);
        int hour = padded > n.start() ? padded : n.end();
        char mark = text.at(text.skipSpace(hour));
        boolean marked = mark == '时' || (mark == '点' && hour == text.skipSpace(hour));
        boolean part = PARTS.has(text, text.skipSpaceBack(n.start()));
        if (padded > n.start() && marked) {
            return minutes(text, text.skipSpace(hour) + 1, true);
        } else if (marked && isHour(n) && !text.has(hour, "时代")) {
            int end = minutes(text, text.skipSpace(hour) + 1, part);
            return end > text.skipSpace(hour) + 1 || (part && mark == '点') ? end : n.start();
        }
        return isSpoken(text, n, part) ? n.end() : n.start();
    }

    /** Whether the number at {@code at} is the hour that another number before it shares: 9至11時. */
    static boolean isHour(Text text, Numeral first, Numeral last) {
        char mark = text.at(text.skipSpace(last.end()));
        return isHour(first) && (mark == '时' || mark == '点') && Times.skip(text, last) > last.start();
    }

    private static boolean isHour(Numeral n) {
        return !n.isMalformed()
                && n.isWhole()
                && n.value().signum() >= 0
                && n.value().compareTo(HOURS) <= 0;
    }

    /** Behind the two digits of an hour that begins with a zero: 09; the start of {@code n} when it is none. */
    private static int padded(Text text, Numeral n) {
        int at = n.start();
        boolean two = text.at(at) == '0' && text.isDigit(at + 1) && n.end() == at + 2;
        return two ? at + 2 : at;
    }

    /** 五點零三, which is also a decimal number, where a time of day is meant. */
    private static boolean isSpoken(Text text, Numeral n, boolean part) {
        int point = n.start();
        while (point < n.end() && text.at(point) != '点') {
            point++;
        }
        boolean two = point > n.start() && HanDigits.digit(text.at(point + 1)) >= 0 && n.end() == point + 3;
        boolean hour = n.value().signum() >= 0 && n.value().compareTo(HOURS) <= 0;
        int behind = text.skipSpace(n.end());
        boolean measured = text.at(behind) == '%' || Counts.isMeasure(text, behind);
        return two && hour && !measured && (part || EVENTS.has(text, behind));
    }

    /** Behind the minutes and seconds at {@code at}, where there are some. {@code sure} says that a bare number is one of minutes too. */
    private static int minutes(Text text, int at, boolean sure) {
        int end = at;
        for (int i = 0; i < 2; i++) {
            int begin = text.skipSpace(end);
            int behind = digits(text, begin);
            if (behind == begin) {
                return end;
            }
            char unit = text.at(text.skipSpace(behind));
            boolean marked = (unit == '分' && text.at(text.skipSpace(behind) + 1) != '之') || unit == '秒' || unit == '刻';
            boolean bare = sure && !Counts.isMeasure(text, behind) && !text.isLetter(behind) && text.at(behind) != '%';
            if (!marked && !(bare && behind == begin + 2)) {
                return end;
            }
            end = marked ? text.skipSpace(behind) + 1 : behind;
        }
        return end;
    }

    /** Behind up to three characters of a number of minutes. */
    private static int digits(Text text, int at) {
        int end = at;
        boolean arabic = text.isDigit(at);
        while (end < at + (arabic ? 2 : 3) && (arabic ? text.isDigit(end) : isMinute(text.at(end)))) {
            end++;
        }
        return text.isDigit(end) ? at : end;
    }

    private static boolean isMinute(char c) {
        return HanDigits.digit(c) >= 0 || HanDigits.unit(c) == 1;
    }
}
