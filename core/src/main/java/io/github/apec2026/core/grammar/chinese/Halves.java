package io.github.apec2026.core.grammar.chinese;

import io.github.apec2026.core.grammar.chinese.Numeral.Form;
import io.github.apec2026.core.grammar.kernel.WordTable;
import io.github.apec2026.value.Bound;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Numerals that begin with 半: a half of what follows, and 半億 and 半個億. */
final class Halves {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** What 半 belongs to when it follows one of these: 上半, 大半. */
    private static final String PARTS = "上下前后多大小对参减东西南北夜";

    /** What begins with 半 and is no half of the number before. */
    private static final WordTable OTHER_WORDS = WordTable.of(
            "半数 半天 半年 半月 半日 半岛 半夜 半路 半场 半价 半球 半导 半决 半径 半途 半小 半成 半封 半裸 半透 半自 半公 半职 半个 半挂 半官 半官方 半岁 半身 半程 半马 半山 半世 半生 半干 半湿 半分 半点 半工");

    private Halves() {}

    /** The numeral that begins with the 半 at {@code at}; null when it is part of a word. */
    static @Nullable Numeral read(Text text, int at) {
        if (Text.isIn(PARTS, text.at(at - 1))) {
            return null;
        }
        int begin = text.at(at + 1) == '个' ? at + 2 : at + 1;
        if (!isScale(text, begin)) {
            return new Numeral(at, at + 1, HALF, Form.HALF, false, Bound.EXACT);
        }
        int power = HanDigits.scale(text.at(begin));
        int end = begin + 1;
        if (power == 4 && text.at(end) == '亿') {
            power += 8;
            end++;
        }
        boolean more = Text.isIn("多余", text.at(end)) && Approximators.follows(text, end, false);
        int behind = more ? end + 1 : end;
        if (HanDigits.isNumeral(text.at(behind))) {
            return new Numeral(
                    at, Signs.skipNumerals(text, behind), BigDecimal.ZERO, Form.MALFORMED, false, Bound.EXACT);
        }
        Bound bound = more ? Bound.MORE_THAN : Bound.EXACT;
        return new Numeral(at, behind, HALF.scaleByPowerOfTen(power), Form.FULL, false, bound);
    }

    /** Whether 萬, 億 or 兆 is at {@code at} as a multiple, and not as part of 億萬 or 兆瓦. */
    static boolean isScale(Text text, int at) {
        char c = text.at(at);
        char next = text.at(at + 1);
        return c == '万'
                ? !Text.isIn("里一事物分象国", next)
                : (c == '亿' && next != '万') || (c == '兆' && !Text.isIn("瓦赫字比", next));
    }

    /** Behind 三個半百萬 or 半個千, a half before 百 or 千, which is no number; the start of {@code n} where there is none. */
    static int skipMultiplied(Text text, Numeral n) {
        boolean parted = text.at(n.end()) == '个';
        boolean half = n.form() == Form.HALF;
        int multiple = n.end() + (parted ? 1 : 0) + (half ? 0 : 1);
        boolean halved = half ? parted : parted && text.at(n.end() + 1) == '半';
        return halved && HanDigits.unit(text.at(multiple)) > 0 && !isWord(text, multiple)
                ? Signs.skipNumerals(text, multiple)
                : n.start();
    }

    private static boolean isWord(Text text, int at) {
        return Text.isIn("货姓科克米瓦分", text.at(at + 1));
    }

    /** Whether the 半 at {@code at} begins a word of its own. */
    static boolean isOtherWord(Text text, int at) {
        return OTHER_WORDS.has(text, at);
    }
}
