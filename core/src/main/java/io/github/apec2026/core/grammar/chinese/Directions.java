package io.github.apec2026.core.grammar.chinese;

import io.github.apec2026.core.grammar.kernel.WordTable;
import io.github.apec2026.recognition.Direction;
import io.github.apec2026.recognition.Figure;
import io.github.apec2026.recognition.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Whether the words of its clause say that something rose or fell by a figure: 同比增長4.4%, 跌幅達三成, 4.4%的增長. The verb precedes
 * the figure, with nothing between but words of a bound, of a size or of what it is compared with; or the noun follows it. A level
 * (升至4.4%) is no change, and neither is what did not happen.
 */
final class Directions {

    /** How many words may be between the verb and the figure. */
    private static final int MOST_WORDS = 6;

    /** How far back the clause is searched for a word that denies the verb, or for what a figure is compared with. */
    private static final int DENIAL = 8;

    private static final int COMPARISON = 16;

    /**
     * Words between a verb and the size of its change. N makes a noun of the verb; L does so only where a level is meant,
     * and T makes the name of a target of it, which has no direction.
     */
    private static final WordTable BETWEEN = WordTable.ending(
            "了 约 大约 大概 近 将近 接近 逾 超 超过 超逾 高达 多达 仅 仅仅 只 只有 高于 低于 多于 少于 大于 小于 至少 最少 最多 至多 最大 最高 不到 不足 不少于 不多于 不超过 足足 整整 共 共计 总共 合共 累计 分别 各 平均 年均 每年 同比 环比 按年 按月 按季 再 又 一度 达 介乎 介于 不大于 不高于 不低于 不逾 不及 未超过 未达 未到 "
                    + "去年同期 上年同期 实际 名义 预计 : + "
                    + "为=L 是=L 达到=L 有=L 分别为=L 分别是=L 分别达=L "
                    + "率=N 速度=N 速=N 幅度=N 幅=N 额=N 量=N 目标=T 区间=N 范围=N 预测=T 预期=T 数=N 规模=N");

    /** Nouns of a change behind its size, and what may end them. */
    private static final WordTable NOUNS =
            WordTable.of("增长=+ 增幅=+ 升幅=+ 涨幅=+ 增速=+ 升势=+ 上升=+ 上涨=+ 提升=+ 提高=+ 增加=+ 扩张=+ 反弹=+ 回升=+ 升值=+ 正增长=+ "
                    + "下降=- 降幅=- 跌幅=- 减幅=- 下跌=- 跌势=- 减少=- 萎缩=- 收缩=- 衰退=- 下滑=- 负增长=- 回落=- 缩减=- 贬值=- 削减=- 降低=- 倒退=- "
                    + "速度增长=+ 幅度增长=+ 速率增长=+ 速度上升=+ 幅度上升=+ 速度递增=+ 速度扩张=+ 速度下降=- 幅度下降=- 速度减少=- 速度递减=- 速度萎缩=- 幅度下跌=-");

    private static final WordTable MODIFIERS = WordTable.of(
            "同比 环比 按年 按月 按季 年度 年均 年 月 大幅 小幅 经济 平均 实际 名义 复合 高速 稳定 强劲 较快 显著 明显 累计 出口 进口 外贸 贸易 投资 收入 消费 销售 产量 人口 总体 整体 净 全年 潜在 两位数 双位数 最高 最大 的 GDP");

    private static final WordTable AFTER_NOUN =
            WordTable.of("率!目预 速度!目预 幅度!目预 后 和 与 及 并 或 相比 以来 水平 势头 记录 纪录 成绩 。 了 是 为 主要");

    private static final WordTable COMPARING = WordTable.ending("比^占对百 较 同比 按年 按月 环比 按季 相比 相较 高于 低于 比起");

    private Directions() {}

    /**
     * The direction of the change that {@code figure} measures.
     *
     * @param from behind what was read last
     * @param behind behind the figure and what it counts
     * @param before the figure before, where it ends at {@code from}
     */
    static Direction of(Text text, Figure figure, int from, int behind, @Nullable Figure before) {
        if (figure.amount().signum() <= 0 || !isSize(text, figure, behind)) {
            return Direction.NONE;
        }
        if (before != null && SharedVerbs.isJoined(text, before, from, figure)) {
            return before.direction();
        }
        int at = figure.start();
        boolean noun = false;
        boolean level = false;
        boolean target = false;
        for (int words = 0; words < MOST_WORDS; words++) {
            at = text.skipSpaceBack(at);
            Direction verb = verb(text, figure, at, from, noun, level, target);
            if (verb != null) {
                return verb;
            }
            int entry = BETWEEN.find(text, at);
            if (entry < 0 || at - BETWEEN.length(entry) < from) {
                break;
            }
            target = target || "T".equals(BETWEEN.value(entry));
            noun = noun || target || "N".equals(BETWEEN.value(entry));
            level = level || "L".equals(BETWEEN.value(entry));
            at -= BETWEEN.length(entry);
        }
        Direction object = object(text, figure, at, from, behind);
        if (object != null) {
            return object;
        }
        char last = text.at(text.skipSpaceBack(figure.start()) - 1);
        boolean range = before != null && SharedVerbs.isOneRange(text, before, from, figure);
        boolean reached = !range && (last == '至' || last == '到' || last == '成');
        return reached ? Direction.NONE : behind(text, figure, at, behind);
    }

    /** Whether a change may be so large: by percent, money or a count, but not for so many years nor for so many times. */
    private static boolean isSize(Text text, Figure figure, int behind) {
        if (figure.kind() == Kind.NUMBER) {
            boolean times = Text.isIn("次轮回届条章", text.at(behind - 1)) && behind <= text.skipSpace(figure.end()) + 1;
            return !times || behind == figure.end();
        }
        return figure.kind() != Kind.ORDINAL;
    }

    /** What a verb says whose object ends at {@code end}. */
    private static @Nullable Direction object(Text text, Figure figure, int end, int from, int behind) {
        boolean point = "percentage-point".equals(figure.unit().orElse(""));
        boolean counted = figure.kind() == Kind.NUMBER ? behind > figure.end() : figure.kind() != Kind.DURATION;
        Direction comparison = point ? Objectives.comparison(text, end, 0) : null;
        return comparison == null && counted ? Objectives.object(text, end, from) : comparison;
    }

    /** What the verb that ends at {@code end} says of the figure; null when there is none. */
    private static @Nullable Direction verb(
            Text text, Figure figure, int end, int from, boolean noun, boolean level, boolean target) {
        int entry = ChangeVerbs.find(text, end);
        int start = end - (entry < 0 ? 0 : ChangeVerbs.length(entry));
        if (entry < 0 || start < from) {
            return null;
        }
        String value = ChangeVerbs.value(entry);
        Direction revised = noun ? Objectives.revision(text, start, 0) : null;
        if (revised != null && !level) {
            return revised;
        } else if (target) {
            return Direction.NONE;
        }
        boolean named = noun || value.indexOf('n') > 0;
        boolean comparing = value.indexOf('c') > 0;
        boolean time = figure.kind() == Kind.DURATION;
        if ((level && !named && (figure.kind() != Kind.PERCENTAGE || value.indexOf('g') < 0))
                || (time && value.indexOf('t') < 0)
                || (comparing && text.at(text.skipSpace(figure.end())) != '倍' && !isCompared(text, start))
                || (!named && Denials.isDenied(text, start, Math.max(from, start - DENIAL)))) {
            return Direction.NONE;
        }
        return direction(value);
    }

    private static Direction direction(String value) {
        return switch (value.charAt(0)) {
            case '+' -> Direction.RISE;
            case '-' -> Direction.FALL;
            default -> Direction.NONE;
        };
    }

    /** Whether the clause before {@code at} says what is compared: 比去年多. */
    private static boolean isCompared(Text text, int at) {
        for (int i = at; i > at - COMPARISON; i--) {
            int entry = COMPARING.find(text, i);
            if (entry >= 0) {
                return !Text.isIn("重例率赛", text.at(i));
            } else if (isClauseMark(text.at(i - 1))) {
                return false;
            }
        }
        return false;
    }

    static boolean isClauseMark(char c) {
        return c == Text.NOTHING || Text.isIn("，,。；;！!？?、\n（()）：", c);
    }

    /** What the noun behind the figure says: 4.4%的增長. */
    private static Direction behind(Text text, Figure figure, int before, int behind) {
        if (figure.kind() == Kind.DURATION) {
            return Direction.NONE;
        }
        int at = Bounds.skipBehind(text, behind);
        boolean of = text.at(at) == '的' || text.at(at) == '之';
        at = of ? at + 1 : at;
        if (!of && figure.kind() != Kind.PERCENTAGE) {
            return Direction.NONE;
        }
        int entry = NOUNS.find(text, at);
        for (int i = 0; i < 4 && entry < 0; i++) {
            int next = MODIFIERS.skip(text, at);
            if (next == at) {
                return Direction.NONE;
            }
            at = next;
            entry = NOUNS.find(text, at);
        }
        int end = entry < 0 ? at : at + NOUNS.length(entry);
        boolean ends = text.isStop(end) || AFTER_NOUN.has(text, end);
        boolean size = Text.isIn("幅速", text.at(end - 1));
        if (entry < 0
                || !ends
                || (!of && !size && !text.isStop(end) && (text.at(end) != '率' || !ends))
                || Denials.isLacking(text, before)) {
            return Direction.NONE;
        }
        return direction(NOUNS.value(entry));
    }
}
