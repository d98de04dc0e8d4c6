package io.github.apec2026.core.grammar.chinese;

import io.github.apec2026.core.grammar.kernel.WordTable;

/** Tells 餘, 多, 幾 and 來 that leave a remainder open (三百多) from the words that begin with them (多元, 來自). */
final class Approximators {

    private static final WordTable OTHER_WORDS = WordTable.of(
            "多米尼 几内亚 多元化 多边 多媒 多样 多功 多极 多方 多级 多达 多数 多于 多少 余震 余额 余地 余下 来自 来到 来的 来说 来看 来电 来访 来华 来袭 来临 几何 几乎 几点 几时");

    /** What 來 precedes when it means "about": 十來年, 二十來個. */
    private static final String COUNTED = "个号年岁天人名次万亿里斤块位家条张只件米公分小口户间种页本遍回吨亩场";

    private Approximators() {}

    /** Whether the character at {@code at}, behind a number, leaves a remainder open. */
    static boolean follows(Text text, int at, boolean arabic) {
        if (OTHER_WORDS.has(text, at)) {
            return false;
        }
        boolean about = text.at(at) == '来' || text.at(at) == '把';
        boolean round = !arabic || text.at(at - 1) == '0';
        return !about || (round && Text.isIn(COUNTED, text.at(at + 1)));
    }
}
