package io.github.apec2026.core.grammar.chinese;

import io.github.apec2026.core.grammar.chinese.Numeral.Form;
import io.github.apec2026.core.grammar.kernel.WordTable;
import io.github.apec2026.recognition.Kind;
import io.github.apec2026.value.Bound;
import org.jspecify.annotations.Nullable;

/** Plain numbers and what they count: 55場, 2,600餘家, 兩條, 三百. Tells figures from numerals that are part of a word. */
final class Counts {

    /** What only one Chinese digit counts as a figure before; the other measure words make names and ordinals with it (三角, 二級). */
    private static final WordTable NOT_COUNTED = WordTable.of(
            "村 镇 乡 级 期^两 方!面 国 市 州 城 面!旗锦镜墙红 头!牛猪羊驴大奶母公 手 门!课功学外火考 道口 道湾 道沟 口 路 省 县 区 代!人 版 节!课车电 章 处^两三五六七八九 度 里!路地外 打 钱 关 样!东菜礼 平 负 "
                    + "星级 强 标 队 班 行!字 卷 眼 井 楼 院 课 股!势力水 本^两三四五六七八九 根^两三四五七八九");

    /** What half of counts as a figure. */
    private static final WordTable HALVED = WordTable.of("个 公斤 斤 公里 里!路 米 克 吨 升 杯 瓶 碗 斤 亩 盒 包 箱 袋 桶 倍 打 片 块 张 页 岁");

    private Counts() {}

    /** Behind the measure word behind a number that ends at {@code at}; {@code at} when there is none. */
    static int skipMeasure(Text text, int at) {
        int begin = text.skipSpace(at);
        int end = Measures.skip(text, begin);
        return end == begin ? at : end;
    }

    static boolean isMeasure(Text text, int at) {
        return Measures.skip(text, at) > at;
    }

    /** The number, if it is a figure; null for a numeral that is part of a word. */
    static @Nullable FigureMatch read(Text text, Numeral n) {
        int begin = text.skipSpace(n.end());
        int unit = Measures.skip(text, begin);
        FigureMatch interleaved =
                n.arabic() && !ArabicContext.isFigure(text, n, true) ? null : InfixUnits.read(text, n, begin);
        if (interleaved != null) {
            return interleaved;
        } else if (!isFigure(text, n, begin, unit)) {
            return null;
        }
        boolean measured = unit > begin && Text.isIn("斤里米岁倍吨亩度", text.at(unit - 1));
        boolean more = unit > begin
                && text.at(unit) == '多'
                && (measured || isMeasure(text, unit + 1) || text.isEnd(unit + 1))
                && Approximators.follows(text, unit, n.arabic());
        Numeral counted = more && n.bound() == Bound.EXACT ? n.bound(Bound.MORE_THAN) : n;
        boolean points = text.has(unit, "bp") || text.has(unit, "BP");
        boolean person = unit == begin + 1 && Text.isIn("人名位家户", text.at(begin));
        boolean interest = text.at(begin) == '厘' && text.at(begin + 1) != '米';
        boolean order = unit > begin && text.at(begin) == '级' && HanDigits.scale(text.at(n.end() - 1)) > 0;
        if (points
                || interest
                || order
                || (person && n.form() == Form.ARABIC && n.value().scale() > 2)) {
            return null; // 25個bp, 3厘, 萬億級, 1.400人
        }
        boolean named = isNamed(text, begin, unit);
        if (named && !isNames(text, unit)) {
            return null;
        }
        String counting = unit > begin && !named ? text.printed(begin, unit) : "";
        int behind = more ? unit + 1 : Math.max(unit, n.end());
        Bound bound = Bounds.of(text, n.start(), behind, counted);
        return FigureMatch.of(n.start(), n.end(), Kind.NUMBER, n.value(), counting, bound, behind);
    }

    /** Whether 大 is between a number and what it counts, which is no unit: 三大運營商. */
    private static boolean isNamed(Text text, int begin, int unit) {
        return unit == begin + 1 && text.at(begin) == '大';
    }

    /** Whether a noun is counted behind 大, and it is no name such as 四大行 or 五大三粗. */
    private static boolean isNames(Text text, int at) {
        return text.isHan(at) && text.isHan(at + 1) && !Text.isIn("行三是皆", text.at(at));
    }

    /** The number by itself, whatever follows it. */
    static FigureMatch bare(Text text, Numeral n) {
        return FigureMatch.of(n.start(), n.end(), Kind.NUMBER, n.value(), "", Bounds.before(text, n.start(), n));
    }

    private static boolean isFigure(Text text, Numeral n, int begin, int unit) {
        boolean counted = unit > begin;
        return switch (n.form()) {
            case DIGIT -> isDigitFigure(text, n, begin, counted);
            case UNIT ->
                (counted && !NOT_COUNTED.has(text, begin) && !isEchoed(text, n))
                        || text.isWhole(n.start(), n.end())
                        || Bounds.before(text, n.start(), n) != Bound.EXACT;
            case SEQUENCE -> isSequenceFigure(text, n, counted);
            case HALF -> HALVED.has(text, begin) || text.isWhole(n.start(), n.end());
            case ARABIC -> ArabicContext.isFigure(text, n, counted);
            case FULL -> counted || n.arabic() || !Text.isIn("号月年时室", text.at(begin));
            case MALFORMED -> false;
        };
    }

    /** Whether another multiple is two characters before or behind, as in 百戰百勝 and 千家萬戶. */
    private static boolean isEchoed(Text text, Numeral n) {
        return isMultiple(text.at(n.start() - 2)) || isMultiple(text.at(n.end() + 1));
    }

    private static boolean isMultiple(char c) {
        return HanDigits.unit(c) > 1 || HanDigits.scale(c) > 0;
    }

    /** One digit is a figure before a measure word, but 一 hardly ever is; and where it is all there is. */
    private static boolean isDigitFigure(Text text, Numeral n, int begin, boolean counted) {
        if (text.isWhole(n.start(), n.end()) || n.end() > n.start() + 1) {
            return true;
        }
        if (!counted) {
            return text.isStop(n.end()) && text.at(n.end()) != '、' && Text.isIn("是于至到加减乘", text.at(n.start() - 1));
        }
        boolean ordinal = text.at(n.start()) == '二' && text.at(begin) != '人' && text.at(begin) != '百';
        int listed = text.at(n.start() - 1) == '、' ? HanDigits.digit(text.at(n.start() - 2)) : -1;
        if (listed > 0 && n.isBetween(listed + 1, listed + 1)) {
            return false;
        }
        boolean zero = n.value().signum() == 0 && Text.isIn("件部基", text.at(begin));
        return (!n.isOne() && !ordinal && !zero && !NOT_COUNTED.has(text, begin)) || isMultiplied(text, n, begin);
    }

    private static boolean isMultiplied(Text text, Numeral n, int begin) {
        return text.at(begin) == '倍' || (n.isOne() && text.at(begin) == '亩');
    }

    /** Digits in a row are a figure when there are four or more, or three before a measure word. */
    private static boolean isSequenceFigure(Text text, Numeral n, boolean counted) {
        int length = n.end() - n.start();
        boolean padded = HanDigits.digit(text.at(n.start())) == 0;
        return !padded && (length > 3 || (length == 3 && (counted || text.isWhole(n.start(), n.end()))));
    }
}
