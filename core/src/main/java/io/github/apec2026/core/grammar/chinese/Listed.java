package io.github.apec2026.core.grammar.chinese;

import io.github.apec2026.core.grammar.chinese.Numeral.Form;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Arabic numbers in a list that share the unit of the last: 3、5、7個月. What the others count is not read; two that follow each other are
 * an approximation (3、4個月), and nothing of it is.
 */
final class Listed {

    private static final int LONGEST = 10;

    /** What separates two numbers of a list. */
    private static final String MARKS = "、和及与或";

    private Listed() {}

    /** Where to read on behind the first numbers of a list that begins with {@code n}; the start of {@code n} where there is none. */
    static int skip(Text text, Numeral n) {
        if (isOrdered(text, n.start())) {
            return n.end();
        } else if (!isPlain(n) || !isMark(text, n.end()) || text.at(n.start() - 1) == '第') {
            return n.start();
        }
        Numeral last = n;
        boolean rising = n.isBetween(1, 9);
        for (int count = 0; count < LONGEST && isMark(text, last.end()); count++) {
            Numeral next = NumeralReader.read(text, last.end() + 1);
            if (next == null || next.isMalformed()) {
                return n.start();
            }
            rising = rising
                    && text.at(last.end()) == '、'
                    && next.value().compareTo(last.value().add(BigDecimal.ONE)) == 0
                    && next.isBetween(1, 9);
            last = next;
            if (!isPlain(next)) {
                break;
            }
        }
        rising = rising || isTens(text, n, last);
        return !isMeasured(text, last) ? n.start() : rising ? last.end() : last.start();
    }

    /** Whether the first lends its zero from the second: 2、30萬. */
    private static boolean isTens(Text text, Numeral first, Numeral second) {
        int at = second.start();
        return first.isBetween(1, 8)
                && text.at(first.end()) == '、'
                && at == first.end() + 1
                && text.at(at) - '0' == first.value().intValue() + 1
                && text.at(at + 1) == '0'
                && !text.isDigit(at + 2);
    }

    /** Whether a list that 第 begins goes on at {@code at}: 第3、4屆. */
    private static boolean isOrdered(Text text, int at) {
        int i = at;
        while (i > at - LONGEST && Text.isIn(MARKS, text.at(i - 1)) && text.isDigit(i - 2)) {
            i--;
            while (text.isDigit(i - 1)) {
                i--;
            }
        }
        return i < at && text.at(i - 1) == '第';
    }

    private static boolean isMark(Text text, int at) {
        return Text.isIn(MARKS, text.at(at)) && text.isDigit(at + 1);
    }

    private static boolean isPlain(@Nullable Numeral n) {
        return n != null && n.form() == Form.ARABIC && n.isWhole() && n.value().signum() > 0;
    }

    /** Whether a unit follows {@code n}. */
    private static boolean isMeasured(Text text, Numeral n) {
        int at = text.skipSpace(n.end());
        return Counts.isMeasure(text, at)
                || Text.isIn("年月日天周号楼路成%‰秒", text.at(at))
                || text.has(at, "小时")
                || text.has(at, "分钟")
                || text.has(at, "星期")
                || Currencies.NAMES.has(text, at);
    }
}
