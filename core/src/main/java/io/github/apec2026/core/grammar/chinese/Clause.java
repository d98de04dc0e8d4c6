package io.github.apec2026.core.grammar.chinese;

import io.github.apec2026.core.grammar.kernel.WordTable;

/** Whether the clause around a date speaks of the future: 將於周四舉行, 預計11月完成. Looks at no more than a few dozen characters. */
final class Clause {

    /** What a clause says about its date. */
    enum Tense {
        PAST,
        FUTURE,
        /** The words do not decide. */
        OPEN
    }

    private static final int REACH = 28;
    private static final int SENTENCE = 60;

    private static final WordTable FUTURE = WordTable.of(
            "将^大名上中少老小麻干健猛战门爱虎良败降勇武神主!军领士近帅相校门 即将 拟^模虚比草!人音态合定案 预计 预期 预料 预定 预订 料将 料于 料在 计划于 计划在 计划将 计划到 定于^规决固制原 拟定于 拟定=d 料^资材原燃饮照不预意史调涂肥饲塑废=d 定在^规决固制原 订在 "
                    + "届时 有望 可望 打算 准备于 准备在 要在^重主需 要于^重主需 须^无 必须 需在 需于 务必 请于 请在 应于 应在 可于 可在 最快 最迟 最晚 不迟于 不晚于 下届 下一届 下一次 下次 未来 截止日期 期限 "
                    + "会=h 今起 今日起 今天起 即日起 即起 计划^该这一项新此个大年展各=d 待=d 拟于 拟在");

    /** What a plan once was, which may be past or to come. */
    private static final WordTable ONCE = WordTable.of("原定 原订 原定于 原计划 原拟 原本 本应 本拟 本来 若 如果 假如 是否 筹备 迎接 备战");

    /** What ends before 至 or 到 where a date takes the place of another. */
    private static final WordTable MOVED =
            WordTable.ending("推迟 延迟 延期 押后 延后 顺延 后移 推后 展延 延^绵蔓伸 改期 改 改定 更改 提前 提早 挪 移 调整 延长");

    /** What ends before the months that figures are of, rather than when they are published: 將公布1月數據. */
    private static final WordTable PUBLISHING = WordTable.ending("公布 发布 披露 公告 发表 公布了");

    private static final WordTable SAYING =
            WordTable.of("宣布 表示 指出 透露 强调 公布 通报 发布 介绍 认为 报道 说 称 披露 证实 发表 签署 通过 决定 获悉 消息 警告 呼吁 承诺 公告");

    private static final WordTable EVENTS = WordTable.of("举行 召开 举办 登场 开幕 揭幕 访华 到访 就职 上任 接任 生效 施行 实施 启动");

    private static final WordTable PAST = WordTable.of("已 曾 了 刚 过");

    private static final String STOPS = ",。;!?\n:｡";

    /** Who or what precedes 會 where it is a verb. */
    private static final String BEFORE_WILL = "也都就还不便才则仍亦他她它们我你这那料或能并均必定总只";

    private static final String BEHIND_MEETING = "议员谈见上长展场计面晤费馆址徒社堂后前";

    private Clause() {}

    /** What the clause of a date from {@code start} to {@code end} says. */
    static Tense tense(Text text, int start, int end) {
        for (int i = start - 1; i >= start - REACH && i >= 0 && !isStop(text, i); i--) {
            if (ONCE.has(text, i)) {
                return Tense.OPEN;
            } else if (isFuture(text, i, start)) {
                return PUBLISHING.has(text, start) ? Tense.OPEN : Tense.FUTURE;
            }
        }
        if (isMoved(text, start)) {
            return Tense.OPEN;
        }
        Tense tense = behind(text, start, end);
        return tense == Tense.PAST && followsFuture(text, start) ? Tense.OPEN : tense;
    }

    /** Whether the date at {@code start} is one that something was moved to: 延至3月. */
    private static boolean isMoved(Text text, int start) {
        int to = text.skipSpaceBack(start) - 1;
        boolean joined = Text.isIn("至到在于为", text.at(to));
        return joined && MOVED.has(text, to);
    }

    /** Whether an earlier clause of the sentence speaks of the future, which may go on: 會議將…，為11月的峰會…. */
    private static boolean followsFuture(Text text, int start) {
        for (int i = start - 1; i >= start - SENTENCE && i >= 0 && !Text.isIn("。!?\n｡", text.at(i)); i--) {
            if (isFuture(text, i, start)) {
                return true;
            }
        }
        return false;
    }

    private static Tense behind(Text text, int start, int end) {
        boolean fronted = true;
        boolean related = false;
        boolean late = false;
        for (int i = end; i < end + REACH && i < text.length(); i++) {
            if (isStop(text, i)) {
                if (!fronted || text.at(i) != ',' || i > end + 5) {
                    return Tense.PAST;
                }
                fronted = false;
                late = i > end && text.at(i - 1) != ')' && Times.behindPart(text, end) < i;
            } else if (isFuture(text, i, start)) {
                return related || late ? Tense.OPEN : Tense.FUTURE;
            } else if (ONCE.has(text, i)) {
                return Tense.OPEN;
            } else if (SAYING.has(text, i)) {
                return Tense.PAST;
            }
            related = related || text.at(i) == '的';
        }
        return Tense.PAST;
    }

    private static boolean isStop(Text text, int i) {
        char c = text.at(i);
        return Text.isIn(STOPS, c) && !(c == ':' && text.isDigit(i + 1)) && !(c == ',' && text.isDigit(i + 1));
    }

    /** Whether a word at {@code at} says that what the date at {@code start} dates is to come. */
    private static boolean isFuture(Text text, int at, int start) {
        int entry = FUTURE.find(text, at);
        String how = entry < 0 ? "" : FUTURE.value(entry);
        if ("h".equals(how)) {
            boolean meeting = Text.isIn(BEHIND_MEETING, text.at(at + 1));
            boolean will = Text.isIn(BEFORE_WILL, text.at(at - 1)) || text.has(at - 2, "会议");
            return !meeting && will;
        }
        return entry >= 0 && (how.isEmpty() || at + FUTURE.length(entry) == start);
    }

    /** Whether what is planned long ahead follows a date that ends at {@code end}, in its clause: 6月3日舉行. */
    static boolean isEvent(Text text, int end) {
        for (int i = end; i < end + REACH && i < text.length() && !isStop(text, i); i++) {
            if (EVENTS.has(text, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb of saying follows a date that ends at {@code end}, in its clause. */
    static boolean isReport(Text text, int end) {
        for (int i = end; i < end + REACH && i < text.length() && !isStop(text, i); i++) {
            if (SAYING.has(text, i)) {
                return true;
            }
        }
        return text.at(end) == '电' || text.at(end) == '讯';
    }

    /** Whether the clause says that something has happened. */
    static boolean isDone(Text text, int start, int end) {
        for (int i = start - 1; i >= start - REACH && i >= 0 && !isStop(text, i); i--) {
            if (PAST.has(text, i)) {
                return true;
            }
        }
        for (int i = end; i < end + REACH && i < text.length() && !isStop(text, i); i++) {
            if (PAST.has(text, i)) {
                return true;
            }
        }
        return false;
    }
}
