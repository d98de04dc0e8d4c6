package io.github.apec2026.core.grammar.chinese;

import io.github.apec2026.core.grammar.chinese.Numeral.Form;
import io.github.apec2026.core.grammar.kernel.DurationUnit;
import io.github.apec2026.core.grammar.kernel.WordTable;
import io.github.apec2026.recognition.Kind;
import io.github.apec2026.value.Bound;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Lengths of time: 12年, 三個月, 兩個半小時, 一個世紀, 2小時30分鐘, 三年多. A compound is given in its smallest unit. */
final class Durations {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** Each with how many of which unit it is. */
    private static final WordTable UNITS = WordTable.of(
            "年!级代龄轻糕画货年底初末终中利富迈=1year 个年头=1year 年头=1year 周年=1year 载!客人货重体入=1year 个寒暑=1year 个春秋=1year "
                    + "世纪=100year 个世纪=100year 个季度=3month 个季=3month 个月=1month 个月份=1month 个整月=1month "
                    + "周!一二三四五六日刊边末围年岁转=1week 个星期!一二三四五六日天末=1week 星期!一二三四五六日天=1week 个礼拜!一二三四五六日天=1week 礼拜!一二三四五六日天=1week 个周!一二三四五六日末年岁转期=1week "
                    + "天!气空下津然才使文生地色涯=1day 日!元圆币本报刊=1day 昼夜=1day 个昼夜=1day 夜!间里=1night "
                    + "小时=1hour 个小时=1hour 钟头=1hour 个钟头=1hour 个钟=1hour 刻钟=15minute 分钟=1minute 分=1minutes 秒=1second 秒钟=1second 毫秒=0.001second");

    /** Units as they follow 個半 and 個多. */
    private static final WordTable PARTED =
            WordTable.of("月=1month 世纪=100year 季度=3month 星期=1week 礼拜=1week 周=1week 小时=1hour 钟头=1hour 钟=1hour 年头=1year");

    /** What precedes 一年 and 一天 when they are no measure of time. */
    private static final String NOT_ONE = "这那每某有的同当头新第哪另终整过上下前后";

    /** What ends before 近 when it means nearly. */
    private static final WordTable LASTED = WordTable.ending(
            "历时 耗时 用时 持续 长达 达 有 已 已经 经过 经历 了 过 时隔 相隔 阔别 共 为期 需 花费 费时 约 任职 服役 经 历经 间隔 停工 停产 休息 等待 拖延 延误 逾 超 等 住 长 差 晚 早 隔 距今 距 的 后 前 一连 连续 整整 创 跨越 延续 任期 工期 准备 筹备 训练 工作 服务 生活 谈判 磋商 会谈 交谈 停留 逗留");

    private static final BigDecimal MOST = BigDecimal.valueOf(100);

    private Durations() {}

    /** The duration that {@code n} tells together with the words behind it, or null. */
    static @Nullable FigureMatch read(Text text, Numeral n) {
        Step first = step(text, n);
        if (first == null || "night".equals(first.unit) || !isDuration(text, n, first)) {
            return null;
        }
        Step last = first;
        BigDecimal amount = first.amount;
        String unit = first.unit;
        for (int more = 0; more < 3 && !last.half && last.bound == Bound.EXACT; more++) {
            Step next = next(text, last.end);
            int factor = next == null ? 0 : factor(unit, next.unit);
            if (next == null || (factor == 0 && !"night".equals(next.unit))) {
                break;
            }
            if (factor > 0) {
                amount = amount.multiply(BigDecimal.valueOf(factor)).add(next.amount);
                unit = "hour".equals(unit) && "minutes".equals(next.unit) ? "minute" : next.unit;
            }
            last = next;
        }
        if ("minutes".equals(unit)) {
            return null;
        }
        Numeral bounded = n.bound() == Bound.EXACT ? n.bound(last.bound) : n;
        Bound bound = isRecent(text, n, unit) ? bounded.bound() : Bounds.of(text, n.start(), last.end, bounded);
        return FigureMatch.of(n.start(), last.end, Kind.DURATION, amount, unit, bound);
    }

    /** Whether 近 before it means the last so many rather than nearly so many: 近三年, but 歷時近三年 and 近百年. */
    private static boolean isRecent(Text text, Numeral n, String unit) {
        int near = text.skipSpaceBack(n.start()) - 1;
        if (text.at(near) != '近' || text.at(near - 1) == '将' || text.at(near - 1) == '接' || LASTED.has(text, near)) {
            return false;
        }
        boolean hours = "hour".equals(unit) && (n.isBetween(12, 12) || n.isBetween(24, 24) || n.isBetween(48, 72));
        boolean days = "year".equals(unit) || "month".equals(unit) || "week".equals(unit) || "day".equals(unit);
        return hours || (days && n.value().compareTo(MOST) < 0);
    }

    /** A number with its unit. */
    private static final class Step {
        private final int end;
        private final BigDecimal amount;
        private final String unit;
        private final boolean half;
        private final Bound bound;

        Step(int end, BigDecimal amount, String unit, boolean half, Bound bound) {
            this.end = end;
            this.amount = amount;
            this.unit = unit;
            this.half = half;
            this.bound = bound;
        }
    }

    private static @Nullable Step step(Text text, Numeral n) {
        boolean day = HanDigits.isFinancial(text.at(n.start())) && text.at(n.start() - 1) == '月';
        if (n.isMalformed() || n.form() == Form.SEQUENCE || day) {
            return null;
        }
        int at = text.skipSpace(n.end());
        boolean parted = text.at(at) == '个' && PARTED.has(text, at + 2);
        boolean half = parted && text.at(at + 1) == '半';
        boolean more = parted && Text.isIn("多余来", text.at(at + 1));
        int from = half || more ? at + 2 : at;
        WordTable units = half || more ? PARTED : UNITS;
        int entry = units.find(text, from);
        if (entry < 0 && NamedDates.isLasting(text, n.start(), at + 1)) {
            return new Step(at + 1, n.value(), "month", false, Bound.EXACT);
        } else if (entry < 0) {
            return null;
        }
        String value = units.value(entry);
        int letters = 0;
        while (!Text.isLetter(value.charAt(letters))) {
            letters++;
        }
        BigDecimal each = new BigDecimal(value.substring(0, letters));
        BigDecimal amount = (half ? n.value().add(HALF) : n.value()).multiply(each);
        return ended(text, from + units.length(entry), amount, each, value.substring(letters), half, more, at);
    }

    /** With the 半 or 多 behind the unit: 三年半, 三年多. */
    private static Step ended(
            Text text, int end, BigDecimal amount, BigDecimal each, String unit, boolean half, boolean more, int at) {
        char c = text.at(end);
        if (c == '半' && !half && !more && !Text.isIn("数岛夜决球路导径场价", text.at(end + 1))) {
            return new Step(end + 1, amount.add(each.multiply(HALF)), unit, true, Bound.EXACT);
        }
        boolean remainder =
                (c == '多' && !Text.isIn("种样元边次个方家名年", text.at(end + 1))) || (c == '余' && !text.isHan(end + 1));
        if (remainder || more) {
            boolean about = more && text.at(at + 1) == '来';
            return new Step(remainder ? end + 1 : end, amount, unit, half, about ? Bound.ABOUT : Bound.MORE_THAN);
        }
        return new Step(end, amount, unit, half, Bound.EXACT);
    }

    private static @Nullable Step next(Text text, int at) {
        int begin = text.skipSpace(at);
        char c = text.at(begin);
        boolean joined = c == '零' || c == '又' || c == '加';
        Numeral n = NumeralReader.read(text, joined ? begin + 1 : begin);
        return n == null ? null : step(text, n);
    }

    /** How many of the smaller unit make one of the larger; 0 when none do exactly. */
    private static int factor(String larger, String smaller) {
        DurationUnit unit = DurationUnit.of("minutes".equals(larger) ? "minute" : larger);
        DurationUnit next = unit == null ? null : unit.smaller();
        if (unit == null || next == null) {
            return 0;
        }
        return next == DurationUnit.of("minutes".equals(smaller) ? "minute" : smaller) ? unit.in(next) : 0;
    }

    private static boolean isDuration(Text text, Numeral n, Step step) {
        char unit = text.at(text.skipSpace(n.end()));
        char before = text.at(n.start() - 1);
        if (before == '/' && text.isDigit(n.start() - 2)) {
            return false;
        }
        Numeral next = unit == '年' && n.isBetween(1, 12) ? NumeralReader.read(text, step.end) : null;
        if (next != null && text.at(next.end()) == '班') {
            return false;
        }
        if (n.isOne() && (unit == '年' || unit == '天' || unit == '日' || unit == '周')) {
            return !Text.isIn(NOT_ONE, before) && text.at(step.end) != '一' && unit != '日';
        }
        if (n.form() == Form.HALF && unit == '年') {
            return !Text.isIn("报度级", text.at(step.end));
        } else if (n.form() == Form.UNIT) {
            return unit != '天' && Bounds.before(text, n.start(), n) != Bound.EXACT;
        }
        return !text.has(text.skipSpace(n.end()), "世纪");
    }
}
