package io.github.apec2026.core.grammar.chinese;

import io.github.apec2026.core.grammar.chinese.Numeral.Form;
import io.github.apec2026.core.grammar.kernel.WordTable;
import io.github.apec2026.recognition.Figure;
import io.github.apec2026.recognition.Kind;
import io.github.apec2026.value.Bound;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Places in an order: 第三次, 第15, 首屆, 頭一回, 七屆六次, 15th. */
final class Ordinals {

    /** With what a place in an order may begin. */
    static final String BEGINNINGS = "第首头";

    /** What 首 precedes when it means "first". */
    private static final WordTable FIRST = WordTable.of(
            "次 个 场 届 家 位 批 名 座 艘 架 条 款 部!曲 轮 日 天 度 例 只 台 班 站 期 战 秀 款 项 份 支 年 月 周 回 套 间 枚 颗 辆 列 篇 集 幅 档 组 本 件 宗 处 段 炮 单");

    /** What sits in numbered sessions: 十四屆全國人大. */
    private static final WordTable ASSEMBLIES = WordTable.of("全国 中央 人大 政协 省 市 县 区 党代 立法会 国会 议会 联大 联合国");

    private static final String NOT_FIRST = "榜元党匪回昂俯为船车居部自";

    private Ordinals() {}

    /** The ordinal that begins with 第, 首 or 頭 at {@code at}; null when none does. */
    static @Nullable FigureMatch prefixed(Text text, int at) {
        char c = text.at(at);
        if (c == '首') {
            boolean first = FIRST.has(text, at + 1) && !Text.isIn(NOT_FIRST, text.at(at - 1));
            return first ? ordinal(at, at + 1, BigDecimal.ONE) : null;
        } else if (c == '头') {
            boolean first = text.at(at + 1) == '一' && Text.isIn("次回个遭", text.at(at + 2));
            return first ? ordinal(at, at + 2, BigDecimal.ONE) : null;
        }
        Numeral n = c == '第' ? NumeralReader.read(text, text.skipSpace(at + 1)) : null;
        boolean last = text.at(at - 1) == '数' && text.at(at - 2) == '倒';
        if (n == null || !isRank(n) || last || (n.form() == Form.UNIT && !Counts.isMeasure(text, n.end()))) {
            return null;
        }
        return Fractions.isJoined(text, n) ? null : ordinal(at, n.end(), n.value());
    }

    /** The ordinal that ends a range begun with {@code first}, as in 第三至五名; null when there is none. */
    static @Nullable FigureMatch ranged(Text text, Figure first) {
        int to = text.skipTo(first.end());
        Numeral n = to > first.end() ? NumeralReader.read(text, to) : null;
        boolean rises = n != null && isRank(n) && n.value().compareTo(first.amount()) > 0;
        return n == null || !rises ? null : ordinal(n.start(), n.end(), n.value());
    }

    private static boolean isRank(Numeral n) {
        return !n.isMalformed() && n.isWhole() && n.value().signum() >= 0 && n.bound() == Bound.EXACT;
    }

    /** 七屆 before 六次 or 四中, and 六次 behind it; {@code 15th}; or null. */
    static @Nullable FigureMatch suffixed(Text text, Numeral n) {
        char c = text.at(n.end());
        if (n.form() == Form.ARABIC && n.isWhole() && isEnglish(text, n)) {
            return ordinal(n.start(), n.end() + 2, n.value());
        } else if (c == '届' && isRank(n)) {
            Numeral session = NumeralReader.read(text, n.end() + 1);
            boolean sessions = session != null
                    && !session.isMalformed()
                    && (text.at(session.end()) == '次' || text.at(session.end()) == '中');
            return sessions || (ASSEMBLIES.has(text, n.end() + 1) && n.isBetween(2, 99))
                    ? ordinal(n.start(), n.end(), n.value())
                    : null;
        } else if (c == '次'
                && text.at(n.start() - 1) == '届'
                && HanDigits.isNumeral(text.at(n.start() - 2))
                && isRank(n)) {
            return ordinal(n.start(), n.end(), n.value());
        }
        return null;
    }

    private static boolean isEnglish(Text text, Numeral n) {
        String suffix = "";
        switch (n.value().remainder(BigDecimal.TEN).intValue()) {
            case 1 -> suffix = "st";
            case 2 -> suffix = "nd";
            case 3 -> suffix = "rd";
            default -> suffix = "th";
        }
        boolean ending = text.has(n.end(), suffix) || text.has(n.end(), "th");
        return ending && !text.isLetter(n.end() + 2);
    }

    private static FigureMatch ordinal(int start, int end, BigDecimal value) {
        return FigureMatch.of(start, end, Kind.ORDINAL, value, "", Bound.EXACT);
    }
}
