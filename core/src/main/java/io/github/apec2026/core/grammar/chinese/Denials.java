package io.github.apec2026.core.grammar.chinese;

import io.github.apec2026.core.grammar.kernel.WordTable;

/** Words that say that a change did not happen, or leave open which: 沒有下降, 未增長, 止跌, 上升或下降. */
final class Denials {

    /** Words with such a character that deny nothing. */
    private static final WordTable OTHER_WORDS = WordTable.of(
            "不断 不仅 不但 不只 不止 不光 不变 不同 不过 不少 不俗 不凡 不可避 不约而 不料 不久 不降反 不增反 不升反 不跌反 不减反 不涨反 不含 不包括 不计 不及 不如 不利 不佳 不景气 不确定 未来 未经 无论 无疑 不论 免税 免签 无锡 无人 无线 无形 无缝 不动产 不锈钢 没落");

    private static final WordTable OPEN = WordTable.ending("并非 绝非 而非 防止 遏止 遏制 停止 扭转 以免 避免 拒绝 是否 会否 能否 有否");

    private static final WordTable LACKING = WordTable.ending("没有 没 未有 未达到 未达 未实现 未能实现 无 并无 没能 没能实现 没有实现 没有出现 未出现 未见");

    private Denials() {}

    /** Whether words from {@code from} on deny the verb at {@code verb}. */
    static boolean isDenied(Text text, int verb, int from) {
        if (text.at(verb - 1) == '或' && ChangeVerbs.find(text, verb - 1) >= 0) {
            return true;
        }
        for (int i = verb; i > from; i--) {
            char c = text.at(i - 1);
            if (Directions.isClauseMark(c) || Text.isIn("反却但而转", c) || Text.isDigit(c)) {
                return false;
            } else if ((Text.isIn("未没不无", c) && !OTHER_WORDS.has(text, i - 1)) || OPEN.has(text, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words before {@code at} say that there is none: 沒有4.4%的增長. */
    static boolean isLacking(Text text, int at) {
        return LACKING.has(text, at);
    }
}
