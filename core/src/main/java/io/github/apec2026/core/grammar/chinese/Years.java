package io.github.apec2026.core.grammar.chinese;

import io.github.apec2026.core.grammar.kernel.WordTable;
import io.github.apec2026.value.Bound;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Years, and spans of them: 2026年, 民國115年, 去年, 2015至2020年, 90年代, 21世紀. */
final class Years {

    private static final WordTable RELATIVE = WordTable.of(
            "今年^如而现即!轻龄纪=0 今年度=0 本年^日!轻=0 本年度=0 去年^过失=-1 去年度=-1 上年^以岁半!纪=-1 上年度^以=-1 前年^目之以当此日生空年大前=-2 大前年^大=-3 前前年^前=-3 大大前年^大=-4 上上年^上=-2 下下年^下=2 明年^文说表声证光=1 明年度=1 "
                    + "来年^年历近以多=1 后年^最以之此战今日生大后=2 大后年^大=3 后后年^后=3 大大后年^大=4 次年=? 翌年=? 隔年=? 上一年!来=? 下一年=? 上一年度=? 下一年度=?");

    /** The years that count from one that the text named before. */
    private static final WordTable NEXT = WordTable.of("次年 翌年 隔年 第二年 来年 下一年");

    /** What tells a text of Taiwan, where 114年 is 2025. */
    private static final String[] TAIWANESE = {"民国", "台湾", "台币", "行政院", "立法院"};

    private static final WordTable CENTURIES = WordTable.of("上世纪=-1 上个世纪=-1 本世纪=0 下世纪=1 下个世纪=1");

    private static final WordTable ERAS = WordTable.of(
            "公元=0 西元=0 公历=0 公元前=-1 西元前=-1 民国=1911 中华民国=1911 令和=2018 平成=1988 昭和=1925 大正=1911 明治=1867 "
                    + "康熙=-1 乾隆=-1 雍正=-1 嘉庆=-1 道光=-1 咸丰=-1 同治=-1 光绪=-1 宣统=-1 顺治=-1 崇祯=-1 万历=-1 永乐=-1 洪武=-1 贞观=-1 开元=-1");

    /** The year before the first of the Republic, by which Taiwan counts; 115年2月 is written without its name. */
    private static final int REPUBLIC = 1911;

    /** How far from such a year the name of Taiwan is looked for. */
    private static final int REACH = 120;

    private static final WordTable FROM = WordTable.ending("自 从 自从");
    private static final WordTable SINCE = WordTable.of("起!码 以来 开始 至今 底 初!步 年底 年初 末");

    /** What happens in a year rather than in a number of years. */
    private static final WordTable EVENTS = WordTable.of(
            "举行 举办 召开 成立 建成 完成 竣工 落成 开始 实现 达到 达成 开幕 闭幕 发布 推出 加入 签署 上市 启动 通过 生效 主办 出版 创立 创办 当选 就任 出任 上任 接任 获 首次 动工 开工 投产 通车 启用 开业 "
                    + "退休 毕业 逝世 去世 出生 访问 重启 恢复 结束 主持 接办 再次 起!码");

    private static final int IMPOSSIBLE = -2;

    final int first;
    final int last;
    final int end;
    final boolean unknown;

    private Years(int first, int last, int end, boolean unknown) {
        this.first = first;
        this.last = last;
        this.end = end;
        this.unknown = unknown;
    }

    private static Years of(int year, int end) {
        return new Years(year, year, end, false);
    }

    /** Digits that may be a year and may be none. */
    private static Years impossible(int end) {
        return new Years(IMPOSSIBLE, IMPOSSIBLE, end, false);
    }

    boolean isImpossible() {
        return first == IMPOSSIBLE;
    }

    private static Years unknown(int end) {
        return new Years(DateMatch.OPEN, DateMatch.OPEN, end, true);
    }

    boolean isSpan() {
        return first != last;
    }

    static void markFirst(byte[] rules, int rule) {
        RELATIVE.markFirst(rules, rule);
        CENTURIES.markFirst(rules, rule);
        ERAS.markFirst(rules, rule);
    }

    /** Behind 次年 or the like at {@code at}; {@code at} when there is none. */
    static int skipNext(Text text, int at) {
        return NEXT.skip(text, at);
    }

    /** The year or years at {@code at}, or null. */
    static @Nullable Years read(Text text, int at, Optional<LocalDate> reference) {
        int relative = RELATIVE.find(text, at);
        if (relative >= 0) {
            int end = at + RELATIVE.length(relative);
            boolean known = reference.isPresent() && !"?".equals(RELATIVE.value(relative));
            int offset = known ? Integer.parseInt(RELATIVE.value(relative)) : 0;
            return known ? of(reference.get().getYear() + offset, end) : unknown(end);
        }
        int era = ERAS.find(text, at);
        if (era >= 0) {
            return era(text, text.skipSpace(at + ERAS.length(era)), Integer.parseInt(ERAS.value(era)));
        }
        int named = CENTURIES.find(text, at);
        if (named >= 0) {
            int end = at + CENTURIES.length(named);
            int offset = Integer.parseInt(CENTURIES.value(named));
            return reference.isPresent()
                    ? century(text, (reference.get().getYear() + 99) / 100 + offset, end)
                    : unknownDecade(text, end);
        }
        return plain(text, at);
    }

    private static @Nullable Years era(Text text, int at, int offset) {
        DatePart part = DatePart.read(text, at);
        if (part != null && part.unit == '年' && part.low > 0 && !part.isPair()) {
            return offset < 0 || part.low + offset > 9999 ? unknown(part.end) : of(part.low + offset, part.end);
        }
        DatePart.DateNumber century = DatePart.DateNumber.read(text, at);
        if (century != null && century.value > 0 && text.has(text.skipSpace(century.end), "世纪")) {
            int end = text.skipSpace(century.end) + 2;
            return offset == 0 ? century(text, century.value, end) : unknown(end);
        }
        return text.has(at, "元年") && offset > 0 ? of(offset + 1, at + 2) : null;
    }

    private static @Nullable Years plain(Text text, int at) {
        DatePart part = DatePart.read(text, at);
        if (part != null && part.unit == '年') {
            return year(text, at, part);
        } else if (part == null && DateLists.unit(text, at) == '年') {
            DatePart.DateNumber listed = DatePart.DateNumber.read(text, at);
            return listed != null && listed.digits == 4 && isLikely(listed.value) ? of(listed.value, listed.end) : null;
        }
        DatePart.DateNumber number = part == null ? DatePart.DateNumber.read(text, at) : null;
        boolean century =
                number != null && number.value > 0 && number.value < 30 && text.has(text.skipSpace(number.end), "世纪");
        return number == null || !century ? null : century(text, number.value, text.skipSpace(number.end) + 2);
    }

    private static @Nullable Years year(Text text, int at, DatePart part) {
        if (isDecade(text, part.end - 1)) {
            return decade(part);
        } else if (part.isPair()) {
            return part.digits == 4 && isLikely(part.low) && isLikely(part.high)
                    ? new Years(part.low, part.high, part.end, false)
                    : null;
        } else if (part.digits == 4 || (part.digits == 0 && part.low > 999)) {
            boolean millennia = part.digits == 0 && part.low % 1000 == 0 && !isDated(text, part.end);
            return isLikely(part.low) && !millennia && !isCount(text, at, part.end) ? of(part.low, part.end) : null;
        }
        boolean republic =
                (part.digits == 3 || part.digits == 0) && part.low >= 100 && part.low < 150 && isDated(text, part.end);
        if (republic) {
            return of(part.low + REPUBLIC, part.end);
        } else if (part.digits == 3 && part.low >= 100 && part.low < 150 && isYear(text, at, part)) {
            return isTaiwanese(text, at) ? of(part.low + REPUBLIC, part.end) : impossible(part.end);
        }
        if (part.digits == 2 && text.isDigit(at) && text.isDigit(at - 2) && !text.isDigit(at - 1)) {
            if (text.at(at - 1) == '/') {
                return impossible(part.end);
            }
            int century = centuryBefore(text, at);
            if (century + part.low > yearBefore(text, at)) {
                return of(century + part.low, part.end);
            }
        }
        int year = part.low + (part.low < 40 ? 2000 : 1900);
        return part.digits == 2 && isShort(text, at, part) ? of(year, part.end) : null;
    }

    /** The year of four digits before the mark before {@code at}, whose century two digits share: 2024、25年; a year to come without one. */
    private static int yearBefore(Text text, int at) {
        boolean joined = Text.isIn("、和及与或", text.at(at - 1)) || Text.isTo(text.at(at - 1));
        int year = 0;
        for (int i = at - 5; joined && i < at - 1; i++) {
            joined = text.isDigit(i);
            year = 10 * year + text.at(i) - '0';
        }
        return joined && !text.isDigit(at - 6) && isLikely(year) ? year : Integer.MAX_VALUE;
    }

    private static int centuryBefore(Text text, int at) {
        int year = yearBefore(text, at);
        return year == Integer.MAX_VALUE ? 0 : year / 100 * 100;
    }

    private static boolean isLikely(int year) {
        return year >= 1000 && year < 2200;
    }

    /** Whether so many years are meant: 近2000年, 2000年來. */
    private static boolean isCount(Text text, int at, int end) {
        Numeral n = NumeralReader.read(text, at);
        Bound before = n == null ? Bound.EXACT : Bounds.before(text, at, n);
        boolean behind = text.at(end) == '来'
                || text.at(end) == '多'
                || text.has(end, "历史")
                || (text.has(end, "前的") && n != null && n.isBetween(1000, 2000) && text.has(end - 3, "00"));
        return (before != Bound.EXACT && before != Bound.ABOUT) || behind;
    }

    /** 08年, 九八年, 在85年, 98年 and 16年5月 are years; 12年 is a length of time, and 七八年 may be either. */
    private static boolean isShort(Text text, int at, DatePart part) {
        boolean rising = part.low / 10 + 1 == part.low % 10 || part.low == 35;
        if (isDated(text, part.end) || isYear(text, at, part)) {
            return true;
        } else if (!text.isDigit(at)) {
            return !rising && HanDigits.digit(text.at(at)) != 2;
        }
        return text.at(at) == '0' || (!Text.isIn("前来间多的余半", text.at(part.end)) && isRecent(text, at, part));
    }

    /** Whether the words around so many years make a year of them: 25年度, 25年第三季, 自25年起, 在25年舉行. */
    private static boolean isYear(Text text, int at, DatePart part) {
        boolean year = text.isDigit(at) && text.at(part.end - 1) == '度';
        boolean from = text.isDigit(at)
                && SINCE.has(text, part.end)
                && (FROM.has(text, at) || text.at(part.end) == '起' || text.has(part.end, "至今"));
        boolean in = text.isDigit(at) && Text.isIn("在于", text.at(at - 1)) && EVENTS.has(text, part.end);
        return year || from || in || isParted(text, part.end);
    }

    /** Whether the text is one of Taiwan, as far as it can be seen near {@code at}. */
    private static boolean isTaiwanese(Text text, int at) {
        for (int i = Math.max(0, at - REACH); i < at + REACH && i < text.length(); i++) {
            for (String word : TAIWANESE) {
                if (text.has(i, word)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether so many years are rather a year of the last century. */
    private static boolean isRecent(Text text, int at, DatePart part) {
        char before = text.at(at - 1);
        boolean in = Text.isIn("在于自从", before);
        boolean odd = part.low > 80 && part.low % 5 != 0 && (Text.isTo(before) || !text.isHan(at - 1));
        return (in && part.low >= 50) || odd || (part.low >= 80 && text.isWhole(at, part.end));
    }

    /** Whether a half, a quarter or the end of a year is given behind it. */
    private static boolean isParted(Text text, int end) {
        int at = text.skipSpace(end);
        char c = text.at(at);
        boolean begins = c == '初' && !Text.isIn("步次中期一二三四五六七八九十始级", text.at(at + 1));
        boolean all = text.has(at, "首季")
                || text.has(at, "同期")
                || text.has(at, "全年")
                || text.has(at, "年底")
                || text.has(at, "年初");
        return c == '底'
                || c == '末'
                || begins
                || all
                || (c != '前' && c != '首' && Quarters.read(text, at, at, DateMatch.OPEN, true) != null);
    }

    /** Whether a month is at {@code at}. */
    private static boolean isDated(Text text, int at) {
        DatePart month = DatePart.read(text, text.skipSpace(at));
        return month != null && month.unit == '月' && month.high <= 12;
    }

    private static boolean isDecade(Text text, int unit) {
        return text.has(unit, "年代") && !Text.isIn("表理工价替码", text.at(unit + 2));
    }

    private static @Nullable Years decade(DatePart part) {
        int end = part.end + 1;
        if (part.low % 10 != 0 || part.isPair()) {
            return null;
        } else if (part.digits == 4) {
            return new Years(part.low, part.low + 9, end, false);
        }
        return part.low < 100 && part.low >= 30
                ? new Years(1900 + part.low, 1909 + part.low, end, false)
                : unknown(end);
    }

    /** A century, or the decade of it that is named next. */
    private static Years century(Text text, int century, int end) {
        int first = 100 * (century - 1);
        DatePart part = decadeAt(text, end);
        if (part == null) {
            return new Years(first + 1, first + 100, end, false);
        }
        return new Years(first + part.low, first + part.low + 9, part.end + 1, false);
    }

    private static Years unknownDecade(Text text, int end) {
        DatePart part = decadeAt(text, end);
        return unknown(part == null ? end : part.end + 1);
    }

    private static @Nullable DatePart decadeAt(Text text, int at) {
        DatePart part = DatePart.read(text, text.skipSpace(at));
        boolean decade = part != null
                && part.unit == '年'
                && part.low < 100
                && part.low % 10 == 0
                && isDecade(text, part.end - 1);
        return decade ? part : null;
    }
}
