package io.github.apec2026.core.grammar.chinese;

import io.github.apec2026.core.grammar.kernel.WordTable;

/** Numerals that are the rest of a longer one which is not read: the 百萬 of a 伍百萬 that is part of a word, 億 behind 大半, 十 behind 第幾. */
final class Cuts {

    private static final WordTable WEEKDAYS = WordTable.ending("星期 礼拜 周^一二两三四五六七八九十几每上下");

    /** Words before a number that make it a name for a place in an order. */
    private static final WordTable ORDERING = WordTable.ending("第 第好");

    private Cuts() {}

    /** Whether a dash is at {@code at} with nothing before it, which may be a minus. */
    private static boolean isDashed(Text text, int at) {
        char before = text.at(at - 1);
        return text.at(at) == '—' && (text.startsLine(at) || before == ' ' || before == '(');
    }

    /** Whether {@code n} goes on from a numeral before it that no figure up to {@code free} has taken. */
    static boolean isCut(Text text, Numeral n, int free) {
        int before = n.start() - 1;
        if (text.isLetter(before) && HanDigits.unit(text.at(n.start())) + HanDigits.scale(text.at(n.start())) > 1) {
            return true; // 百萬 of 125USD百萬
        }
        if (text.at(before) == '±' || text.has(before - 1, "正负") || isDashed(text, before)) {
            return true;
        }
        if (before >= free
                && text.at(before) == '点'
                && (text.isDigit(before - 1) || HanDigits.digit(text.at(before - 1)) > 0)) {
            return true; // 5億 of 3點5億
        }
        if (before < free || text.isDigit(n.start())) {
            return ORDERING.has(text, text.skipSpaceBack(n.start()));
        }
        char c = text.at(before);
        if (c == '参' && HanDigits.unit(text.at(n.start())) + HanDigits.scale(text.at(n.start())) > 1) {
            return !Text.isIn("人海党丹", text.at(before - 1)); // 參百萬, a three as cheques write it
        }
        boolean digit = HanDigits.isNumeral(c) && !Financial.isOtherWord(text, before);
        boolean day = c == '月' && HanDigits.isFinancial(text.at(n.start()));
        boolean number = c == '数' && HanDigits.unit(text.at(n.start())) > 1;
        boolean weekday = HanDigits.digit(text.at(n.start())) > 0 && WEEKDAYS.has(text, n.start());
        return digit || day || c == '半' || c == '几' || number || weekday || ORDERING.has(text, n.start());
    }
}
