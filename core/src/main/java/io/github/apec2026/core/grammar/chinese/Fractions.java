package io.github.apec2026.core.grammar.chinese;

import io.github.apec2026.core.grammar.chinese.Numeral.Form;
import io.github.apec2026.core.grammar.kernel.WordTable;
import io.github.apec2026.recognition.Figure;
import io.github.apec2026.recognition.Kind;
import io.github.apec2026.recognition.Ratio;
import io.github.apec2026.value.Bound;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Fractions: 四分之一, 三分二, 3/4, 一半, each with its exact ratio; and 百分之三十, which is a percentage. */
final class Fractions {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** The longest numerator that is looked at for words that begin within it. */
    private static final int MOST = 8;

    /** Words that begin with a numeral character, and so end the numerator before it: 四分之一百貨公司. */
    private static final WordTable JOINED = WordTable.of(
            "百货 百姓 百强 百年 百科 百花 百业 百岁 百余年 百老汇 百度!以 百万富 百万家 百万雄 百家 百慕 百事 千禧 千岛 千家 千瓦 千万富 千亿级 千人计 万户 万科 万达 万元户 万家 万向 万豪 亿万富 亿万家 十国 "
                    + "一带 一线 一级 一流 一汽 二手 二线 二级 二胎 二孩 二维 二氧化 二战 二级市 二代 三农 三线 三甲 三星 三资 三峡 三亚 三明 三维 三级 三角 三代 三文鱼 四川 四线 四级 四大 四季 五金!融额色 五星 五粮 五角大 五大 五常 "
                    + "六合 六大 六安 六旬 七国 七旬 七大 八国 八旬 八大 九龙 九旬 九江 九寨 十大 两岸 两会");

    /** What a number is counted by that follows a percentage without a word between: 百分之五十三個國家. */
    private static final WordTable COUNTED =
            WordTable.of("个国家 个经济体 个成员 个城市 个省 个地区 个项目 个月 名代 名官 位代 位部 项目 项措 场会 届会 家企业 家公司 家机构 家银行 家单位");

    private Fractions() {}

    /** The fraction or percentage whose denominator is {@code n}, before 分之 or 分; null when there is none. */
    static @Nullable FigureMatch parted(Text text, Numeral n) {
        int at = text.skipSpace(n.end());
        if (HanDigits.digit(text.at(at + 1)) > 0) {
            return clipped(text, n);
        }
        Numeral part = isParting(text, at)
                ? numerator(text, text.skipSpace(at + 2), n.value().abs())
                : null;
        if (part == null || part.isMalformed() || !isDenominator(text, n)) {
            return null;
        }
        BigDecimal above = n.value().signum() < 0 ? part.value().negate() : part.value();
        Numeral bounded = n.bound(part.bound());
        if (n.value().abs().compareTo(HUNDRED) == 0) {
            Bound bound = Bounds.of(text, n.start(), part.end(), bounded);
            return FigureMatch.of(n.start(), part.end(), Kind.PERCENTAGE, above, "percent", bound);
        }
        if (Text.isIn("多强余", text.at(part.end()))) {
            bounded = n.bound(Bound.MORE_THAN);
        } else if (text.at(part.end()) == '弱') {
            bounded = n.bound(Bound.LESS_THAN);
        }
        return found(text, bounded, part.end(), above, n.value().abs());
    }

    /** Behind the numerals behind a 分之 that follows {@code n}; the end of {@code n} when no numeral follows it. */
    static int skip(Text text, Numeral n) {
        int at = text.skipSpace(n.end());
        int begin = text.skipSpace(at + 2);
        Numeral part = isParting(text, at) ? NumeralReader.read(text, begin) : null;
        return part == null ? n.end() : Math.max(part.end(), Signs.skipNumerals(text, begin));
    }

    private static boolean isParting(Text text, int at) {
        return text.has(at, "分之") || text.has(at, "份之");
    }

    /** Whether {@code n} is one number, and not a number with a 零 and a denominator behind it: 一百萬零四分之一. */
    private static boolean isDenominator(Text text, Numeral n) {
        boolean plain = n.isWhole() && n.value().signum() != 0 && n.bound() == Bound.EXACT && n.form() != Form.SEQUENCE;
        boolean joined = false;
        for (int i = n.start() + 1; !n.arabic() && i < n.end(); i++) {
            joined = joined || (text.at(i) == '零' && text.at(i - 1) != '零');
        }
        return plain && !(joined && text.at(n.start()) != '零');
    }

    /** The numerator at {@code at}; malformed when the numerals there are none. */
    private static @Nullable Numeral numerator(Text text, int at, BigDecimal denominator) {
        Numeral part = NumeralReader.read(text, at);
        if (part == null || part.end() == at + 1 || text.isDigit(at)) {
            return part == null || isTooLarge(text, part, denominator) ? malformed(at, part) : part;
        }
        int last = Math.min(part.end(), at + MOST);
        for (int i = at + 1; i < last; i++) {
            if (JOINED.has(text, i)) {
                int digit = HanDigits.digit(text.at(at));
                boolean first = i == at + 1 && digit > 0;
                return first ? digit(at, digit) : malformed(at, part);
            }
        }
        if (denominator.compareTo(HUNDRED) == 0 && COUNTED.has(text, part.end())) {
            return malformed(at, part); // 百分之五十三個國家
        }
        boolean listed = part.form() == Form.SEQUENCE && !hasZero(text, part);
        return listed || isTooLarge(text, part, denominator) ? malformed(at, part) : part;
    }

    /** Whether a word that begins with a numeral is at {@code at}. */
    static boolean isWord(Text text, int at) {
        return JOINED.has(text, at);
    }

    /** Whether a word begins within {@code n}, so that it may be shorter than it looks: 第三百貨公司. */
    static boolean isJoined(Text text, Numeral n) {
        for (int i = n.start() + 1; !n.arabic() && i < Math.min(n.end(), n.start() + MOST); i++) {
            if (JOINED.has(text, i)) {
                return true;
            }
        }
        return false;
    }

    private static Numeral digit(int at, int digit) {
        return new Numeral(at, at + 1, BigDecimal.valueOf(digit), Form.DIGIT, false, Bound.EXACT);
    }

    private static @Nullable Numeral malformed(int at, @Nullable Numeral part) {
        return part == null
                ? null
                : new Numeral(at, part.end(), BigDecimal.ZERO, Form.MALFORMED, part.arabic(), Bound.EXACT);
    }

    private static boolean hasZero(Text text, Numeral n) {
        for (int i = n.start(); i < n.end(); i++) {
            if (HanDigits.digit(text.at(i)) == 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether nobody counts so many parts: three hundred fifths, or percent by the myriad. */
    private static boolean isTooLarge(Text text, Numeral part, BigDecimal denominator) {
        boolean half = text.at(part.end()) == '半';
        if (denominator.compareTo(HUNDRED) == 0) {
            return half || HanDigits.scale(text.at(part.end() - 1)) > 0;
        }
        boolean single = part.end() == part.start() + 1 && part.form() == Form.DIGIT;
        return half || (!single && part.value().compareTo(denominator.multiply(TWO)) >= 0);
    }

    /** 三分二, as it is spoken in Hong Kong. */
    private static @Nullable FigureMatch clipped(Text text, Numeral n) {
        Numeral part = n.form() == Form.DIGIT ? NumeralReader.read(text, n.end() + 1) : null;
        boolean fraction = part != null
                && part.form() == Form.DIGIT
                && part.value().signum() > 0
                && part.value().compareTo(n.value()) < 0
                && text.at(part.end()) != '秒'
                && !Counts.isMeasure(text, part.end());
        return part == null || !fraction ? null : found(text, n, part.end(), part.value(), n.value());
    }

    /** 3/4, where it is no date. */
    static @Nullable FigureMatch slash(Text text, Numeral n) {
        Numeral below = n.form() == Form.ARABIC ? NumeralReader.read(text, n.end() + 1) : null;
        return below == null || !isFraction(text, n, below)
                ? null
                : found(text, n, below.end(), n.value(), below.value());
    }

    private static boolean isFraction(Text text, Numeral above, Numeral below) {
        boolean day = above.isBetween(1, 12) && below.isBetween(13, 31);
        return below.form() == Form.ARABIC
                && !(day && !text.has(below.end(), "的"))
                && above.isWhole()
                && below.isBetween(2, 1000)
                && above.value().signum() != 0
                && above.value().abs().compareTo(below.value()) < 0
                && !isDays(text, above, below)
                && text.at(above.start() - 1) != '/'
                && text.at(below.end()) != '/'
                && !text.isLetter(below.end());
    }

    /** Whether it is an end of a range whose other end can be no fraction, so that both are days: 1/2至10/2; or a year of two: 24/25年度. */
    private static boolean isDays(Text text, Numeral above, Numeral below) {
        int unit = text.skipSpace(below.end());
        if (Text.isIn("年月天日周", text.at(unit))
                || text.has(unit, "财年")
                || text.has(unit, "个月")
                || text.has(unit, "个星期")
                || text.has(unit, "星期")) {
            return true;
        }
        int to = text.skipTo(below.end());
        if (to > below.end() && text.isDigit(to)) {
            int slash = skipDigits(text, to);
            return text.at(slash) == '/'
                    && text.isDigit(slash + 1)
                    && number(text, to, slash) >= number(text, slash + 1, skipDigits(text, slash + 1));
        }
        int end = text.skipSpaceBack(above.start()) - 1;
        if (!Text.isTo(text.at(end)) || !text.isDigit(text.skipSpaceBack(end) - 1)) {
            return false;
        }
        int last = text.skipSpaceBack(end);
        int slash = skipDigitsBack(text, last) - 1;
        if (text.at(slash) != '/') {
            return false;
        }
        int numerator = number(text, skipDigitsBack(text, slash), slash);
        int denominator = number(text, slash + 1, last);
        return numerator >= denominator || (numerator < 13 && denominator > 12);
    }

    private static int skipDigits(Text text, int at) {
        int i = at;
        while (i < at + 4 && text.isDigit(i)) {
            i++;
        }
        return i;
    }

    private static int skipDigitsBack(Text text, int end) {
        int i = end;
        while (i > end - 4 && text.isDigit(i - 1)) {
            i--;
        }
        return i;
    }

    private static int number(Text text, int start, int end) {
        int value = 0;
        for (int i = start; i < end; i++) {
            value = 10 * value + text.at(i) - '0';
        }
        return value;
    }

    /** 一半, 半數, and the 半 of 過半. */
    static FigureMatch half(Text text, Numeral n, int end) {
        return found(text, n, end, BigDecimal.ONE, TWO);
    }

    /** A number with a fraction behind it: 三又五分之一, 3 1/2. {@code n} itself when there is no fraction, and malformed when both make no number. */
    static Numeral mixed(Text text, Numeral n) {
        int at = text.skipSpace(n.end());
        boolean and = text.at(at) == '又';
        boolean spaced = at == n.end() + 1 && n.form() == Form.ARABIC && text.isDigit(at);
        Numeral next = (and || spaced) && !n.isMalformed()
                ? NumeralReader.read(text, and ? text.skipSpace(at + 1) : at)
                : null;
        if (next == null || next.isMalformed()) {
            return n;
        }
        boolean slashed = text.at(next.end()) == '/';
        int end = slashed ? next.end() : skip(text, next);
        if (end == next.end() && !slashed) {
            return n;
        }
        FigureMatch rest = slashed ? slash(text, next) : parted(text, next);
        if (rest == null || rest.figure().kind() != Kind.FRACTION) {
            return slashed ? n : malformed(n, end);
        }
        int behind = rest.figure().end();
        boolean small =
                n.isWhole() && n.bound() == Bound.EXACT && n.value().abs().compareTo(BigDecimal.valueOf(10_000)) < 0;
        if (!small || HanDigits.isNumeral(text.at(behind))) {
            return malformed(n, Math.max(end, behind));
        }
        BigDecimal fraction = rest.figure().amount();
        BigDecimal value = n.value().signum() < 0
                ? n.value().subtract(fraction)
                : n.value().add(fraction);
        return new Numeral(
                n.start(), behind, value, Form.FULL, n.arabic(), rest.figure().bound());
    }

    private static Numeral malformed(Numeral n, int end) {
        return new Numeral(n.start(), end, BigDecimal.ZERO, Form.MALFORMED, n.arabic(), Bound.EXACT);
    }

    /** A fraction of one character: ⅓. */
    static FigureMatch glyph(Text text, Numeral n) {
        BigDecimal below = BigDecimal.valueOf(Text.isIn("⅓⅔⅙", text.at(n.start())) ? 6 : 40);
        BigDecimal above = n.value().multiply(below).setScale(0, RoundingMode.HALF_EVEN);
        return found(text, n, n.end(), above, below);
    }

    private static FigureMatch found(Text text, Numeral n, int end, BigDecimal above, BigDecimal below) {
        Bound bound = Bounds.of(text, n.start(), end, n);
        Figure figure = FigureMatch.of(n.start(), end, Kind.FRACTION, Quotient.of(above, below), "", bound)
                .figure();
        int digits = Math.max(0, above.stripTrailingZeros().scale());
        Ratio ratio = new Ratio(
                above.scaleByPowerOfTen(digits).toBigIntegerExact(),
                below.scaleByPowerOfTen(digits).toBigIntegerExact());
        return new FigureMatch(figure.with(ratio), end);
    }
}
