package io.github.apec2026.core.grammar.chinese;

/** Digits and units as cheques write them (壹, 伍, 陸, 拾), which are also parts of words: 大陸, 隊伍, 收拾. */
final class Financial {

    /** What makes another word of such a digit or unit behind it. */
    private static final String OTHER_WORDS = "大登内着水海队退入收捡放";

    private Financial() {}

    /** Whether the digit at {@code at} begins a numeral. */
    static boolean begins(Text text, int at) {
        char next = text.at(at + 1);
        boolean unit = HanDigits.isMultiple(next) || Text.isIn("元圆角分", next);
        boolean decimal = next == '点' && HanDigits.digit(text.at(at + 2)) >= 0;
        return HanDigits.isFinancial(next)
                || (decimal && !isOtherWord(text, at))
                || (unit && !isOtherWord(text, at))
                || text.isWhole(at, at + 1)
                || text.at(at - 1) == '第'
                || text.has(at - 2, "分之");
    }

    /** Whether the digit at {@code at} ends another word: 大陸. */
    static boolean isOtherWord(Text text, int at) {
        return Text.isIn(OTHER_WORDS, text.at(at - 1));
    }

    /** Whether the digit at {@code at} goes on with the numeral from {@code start}, rather than begins a word: 三百陸軍. */
    static boolean continues(Text text, int start, int at) {
        char before = text.at(at - 1);
        char next = text.at(at + 1);
        return HanDigits.isFinancial(before)
                || HanDigits.scale(before) > 0
                || HanDigits.digit(before) == 0
                || HanDigits.isFinancial(text.at(start))
                || HanDigits.isMultiple(next)
                || (HanDigits.unit(before) > 0
                        && !text.has(at, "陆路")
                        && (Currencies.NAMES.has(text, at + 1)
                                || Counts.isMeasure(text, at + 1)
                                || text.isStop(at + 1)));
    }
}
