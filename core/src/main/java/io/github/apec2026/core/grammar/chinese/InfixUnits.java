package io.github.apec2026.core.grammar.chinese;

import io.github.apec2026.core.grammar.chinese.Numeral.Form;
import io.github.apec2026.core.grammar.kernel.WordTable;
import io.github.apec2026.recognition.Kind;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Numbers that the unit is in the middle of: 兩個半, 3歲半, 1米75, 一米八; and dozens, whose unit multiplies: 三打雞蛋. */
final class InfixUnits {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal DOZEN = BigDecimal.valueOf(12);

    /** The units behind which 半 and decimals go on. */
    private static final String UNITS = "个岁斤倍米里亩度";

    /** What begins with 半 and is no half of the unit before. */
    private static final String OTHER_HALVES = "数天年月日岛夜路场价球导决径途小成封裸透自公职";

    /** What comes by the dozen. */
    private static final WordTable DOZENS = WordTable.of("鸡蛋 啤酒 铅笔 鲜花 玫瑰 毛巾 袜子 饼干 汽水 杯子 碗 盘子");

    private InfixUnits() {}

    /** The number that begins with {@code n}, whose unit is a character at {@code unit}; null when it does not go on behind it. */
    static @Nullable FigureMatch read(Text text, Numeral n, int unit) {
        char c = text.at(unit);
        int behind = unit + 1;
        if (c == '打') {
            boolean dozen = text.isEnd(behind) || DOZENS.has(text, behind);
            return dozen ? number(text, n, behind, n.value().multiply(DOZEN), "") : null;
        } else if (!Text.isIn(UNITS, c)) {
            return null;
        }
        char next = text.at(behind);
        if (next == '半' && !Text.isIn(OTHER_HALVES, text.at(behind + 1))) {
            return number(text, n, behind + 1, n.value().add(HALF), text.printed(unit, behind));
        }
        return c == '米' ? decimals(text, n, behind) : null;
    }

    /** 1米75, 一米八. */
    private static @Nullable FigureMatch decimals(Text text, Numeral n, int at) {
        Numeral rest = n.isBetween(0, 9) ? NumeralReader.read(text, at) : null;
        int length = rest == null ? 0 : rest.end() - rest.start();
        boolean digits = rest != null
                && (rest.form() == Form.ARABIC || rest.form() == Form.SEQUENCE || rest.form() == Form.DIGIT);
        boolean counted = rest == null || Counts.isMeasure(text, rest.end()) || text.at(rest.start()) == '十';
        if (rest == null
                || !digits
                || counted
                || length > 2
                || rest.value().scale() > 0
                || rest.value().signum() < 0) {
            return null;
        }
        BigDecimal value = n.value().add(rest.value().movePointLeft(length));
        return number(text, n, rest.end(), value, text.printed(at - 1, at));
    }

    private static FigureMatch number(Text text, Numeral n, int end, BigDecimal value, String unit) {
        return FigureMatch.of(n.start(), end, Kind.NUMBER, value, unit, Bounds.of(text, n.start(), end, n));
    }
}
