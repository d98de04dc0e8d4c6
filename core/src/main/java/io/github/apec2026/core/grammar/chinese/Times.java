package io.github.apec2026.core.grammar.chinese;

import java.math.BigDecimal;

/** Times of day, scores and ratios: 10時30分, 三點半, 10:30, 3比1. They are no figures and stay silent. */
final class Times {

    /** What makes 三點 three points rather than three o'clock. */
    private static final Words POINTS = Words.of(
            "建议 意见 要求 希望 原因 共识 主张 体会 理由 看法 启示 思考 倡议 经验 内容 声明 结论 好处 优势 特点 说明 补充 期望 感受 承诺 指示 措施 变化 问题 诉求 设想 考虑 认识 见解 "
                    + "方案 计划 原则 目标 不足 差异 错误 疑问 保证 印象 需要 具体 重要 主要 核心 新 不同 基本 务实 政策");

    private static final BigDecimal HOURS = BigDecimal.valueOf(24);

    private Times() {}

    /** Behind the time of day or score that begins with {@code n}; its start when it is neither. */
    static int skip(Text text, Numeral n) {
        int at = text.skipSpace(n.end());
        char c = text.at(at);
        boolean hour = n.isWhole() && n.value().signum() >= 0 && n.value().compareTo(HOURS) <= 0;
        if (c == ':' && text.isDigit(text.skipSpace(at + 1))) {
            return colons(text, at);
        } else if (c == '比') {
            Numeral other = NumeralReader.read(text, at + 1);
            return other == null ? n.start() : other.end();
        } else if (hour && (c == '点' || c == '时') && !POINTS.has(text, at + 1) && !text.has(at, "时代")) {
            return clock(text, at + 1);
        }
        return n.start();
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
