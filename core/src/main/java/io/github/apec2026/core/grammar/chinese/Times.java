package io.github.apec2026.core.grammar.chinese;

import io.github.apec2026.core.grammar.kernel.WordTable;
import java.math.BigDecimal;

/** Times of day, scores and ratios: 10時30分, 三點半, 10:30, 3比1. They are no figures and stay silent. */
final class Times {

    /** What makes 三點 three points rather than three o'clock. */
    private static final WordTable POINTS = WordTable.of(
            "建议 意见 要求 希望 原因 共识 主张 体会 理由 看法 启示 思考 倡议 经验 内容 声明 结论 好处 优势 特点 说明 补充 期望 感受 承诺 指示 措施 变化 问题 诉求 设想 考虑 认识 见解 "
                    + "方案 计划 原则 目标 不足 差异 错误 疑问 保证 印象 需要 具体 重要 主要 核心 新 不同 基本 务实 政策");

    private static final BigDecimal HOURS = BigDecimal.valueOf(24);

    private static final WordTable DAY_PARTS_BEFORE =
            WordTable.ending("上午 下午 早上 晚上 凌晨 中午 傍晚 清晨 今早 今晚 昨晚 明晚 明早 当晚 日晚 早 晚间 午后 深夜 今晨 晚");

    private static final WordTable DAY_PARTS = WordTable.of("上午 下午 早上 晚上 凌晨 中午 傍晚 清晨 早 晚 晚间 午后 深夜 晨");

    private Times() {}

    /** Behind a time or a part of a day that follows a date at {@code at}; {@code at} when none does. */
    static int behindPart(Text text, int at) {
        int end = behind(text, at);
        return end > at ? end : DAY_PARTS.skip(text, at);
    }

    /** Behind a time of day that follows a date at {@code at}; {@code at} when none does. */
    static int behind(Text text, int at) {
        int from = text.skipSpace(DAY_PARTS.skip(text, text.skipSpace(at)));
        Numeral n = NumeralReader.read(text, from);
        int end = n == null || n.start() != from ? from : skip(text, n);
        return end == from ? at : end;
    }

    /** Behind the time of day or score that begins with {@code n}; its start when it is neither. */
    static int skip(Text text, Numeral n) {
        int at = text.skipSpace(n.end());
        char c = text.at(at);
        boolean padded =
                n.isMalformed() && n.end() == n.start() + 2 && text.at(n.start()) == '0' && text.isDigit(n.start() + 1);
        boolean hour = padded
                || (!n.isMalformed()
                        && n.isWhole()
                        && n.value().signum() >= 0
                        && n.value().compareTo(HOURS) <= 0);
        if (isSpoken(text, n)) {
            return c == '分' ? at + 1 : n.end();
        }
        if (c == ':' && text.isDigit(text.skipSpace(at + 1))) {
            return colons(text, at);
        } else if (c == '比') {
            Numeral other = NumeralReader.read(text, at + 1);
            return other == null ? n.start() : other.end();
        } else if (hour && (c == '点' || c == '时') && !POINTS.has(text, at + 1) && !text.has(at, "时代")) {
            return clock(text, at + 1);
        }
        return hour && isFirstHour(text, n) ? n.end() : n.start();
    }

    /** Whether it is an hour with minutes that look like decimals: 下午五點零三. */
    private static boolean isSpoken(Text text, Numeral n) {
        boolean point = text.at(n.start() + 1) == '点' || text.at(n.start() + 2) == '点' || text.at(n.start() + 3) == '点';
        return point && n.end() > n.start() + 2 && DAY_PARTS_BEFORE.has(text, text.skipSpaceBack(n.start()));
    }

    /** Whether another hour follows that ends a span of time: 9至11時. */
    private static boolean isFirstHour(Text text, Numeral n) {
        int to = text.skipTo(n.end());
        Numeral second = to > n.end() ? NumeralReader.read(text, to) : null;
        char c = second == null ? Text.NOTHING : text.at(text.skipSpace(second.end()));
        return second != null
                && second.end() <= second.start() + 3
                && ((c == '时' && !text.has(text.skipSpace(second.end()), "时代"))
                        || (c == '点' && !POINTS.has(text, text.skipSpace(second.end()) + 1)));
    }

    private static int colons(Text text, int at) {
        int i = at;
        while (text.at(i) == ':' && text.isDigit(text.skipSpace(i + 1))) {
            i = Signs.skipNumerals(text, text.skipSpace(i + 1));
        }
        return i;
    }

    /** The minutes and seconds behind an hour. */
    private static int clock(Text text, int at) {
        int end = at;
        if (text.at(end) == '钟' || text.at(end) == '正' || text.at(end) == '半') {
            end++;
        }
        for (int part = 0; part < 2; part++) {
            Numeral n = NumeralReader.read(text, text.skipSpace(end));
            if (n == null) {
                return end;
            }
            char c = text.at(text.skipSpace(n.end()));
            if (c != '分' && c != '秒' && c != '刻' && !text.isStop(n.end())) {
                return end;
            }
            end = c == '分' || c == '秒' || c == '刻' ? text.skipSpace(n.end()) + 1 : n.end();
        }
        return end;
    }
}
