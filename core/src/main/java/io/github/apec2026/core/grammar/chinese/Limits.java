package io.github.apec2026.core.grammar.chinese;

import io.github.apec2026.core.grammar.kernel.WordTable;
import org.jspecify.annotations.Nullable;

/**
 * Dates that the words around them make an end of an open range: 2030年前 (not in it), 截至2030年 (in it), 2030年後, 2月10日起. Words that
 * only begin so (前後, 前往, 前總統, 起航, 後期) limit nothing.
 */
final class Limits {

    /** Behind a date: {@code <} before it, {@code >} after it, {@code -} up to its end, {@code +} from it on. */
    private static final WordTable BEHIND =
            WordTable.of("以前=< 之前=< 前=< 以后=> 之后=> 过后=> 后=> 或之前=- 或以前=- 及以前=- 及之前=- 当日或之前=- 当天或之前=- 为止=- 止!于步血痛损跌住咳付=- "
                    + "或之后=+ 或以后=+ 及以后=+ 及之后=+ 或更晚=+ 以来=+ 到现在=+ 起至今=+ 至今=+ 迄今=+ 迄今为止=+ 起=+ 起开始=+ 开始=s");

    /** Before a date. 至 and 到 may end a verb, see {@link #MOVED}. */
    private static final WordTable AHEAD = WordTable.ending(
            "自^来亲各独擅私源出取选引摘=f 从^自=c 自从=f 由^理自=c 截至=- 截止=- 截止到=- 截止至=- 截至到=- 迄=- 迄至=- 直至=- 直到=- 至迟=- 至迟于=- 至迟在=- 最迟=- 最迟于=- 最迟在=- "
                    + "最晚=- 最晚于=- 最晚在=- 不迟于=- 不晚于=- 不得迟于=- 不得晚于=- 至^甚以乃冬夏直推延=t 到=t 不早于=+ 不得早于=+ 至早=+ 最快=+ 最快于=+ 最快在=+ 早于=< 先于=< "
                    + "晚于=> 迟于=> 最早=? 最早于=? 最早在=?");

    /** What ends before 到 or 至 where a date is moved to, or a level is compared with one. */
    private static final WordTable MOVED = WordTable.ending(
            "推迟 延迟 延期 押后 延后 顺延 后移 提前 提早 改期 改 移 挪 调整 追溯 回溯 上溯 恢复 回 减少 减 增加 增 增长 降 降低 下降 升 上升 提高 提升 达 推 拖 拖延 定 安排 预定 "
                    + "收 得 看 见 谈 说 提 想 遇 感 碰 找 受 拿 赶 签 报 做 办 买 卖 听 学 查 了 来 等 轮 遭 涉 及");

    /** The middle of a year or month, before or after which nothing is sure. */
    private static final WordTable MIDDLE =
            WordTable.of("中前!往来夕期景 中以前 中之前 中后!期 中以后 中之后 年中前!往来夕期景 年中以前 年中之前 年中后!期 年中以后 年中之后");

    /** Words that 前 begins. */
    private static final WordTable FORE = WordTable.of(
            "前后 前往 前来 前夕 前期 前景 前瞻 前途 前沿 前列!入为 前者 前述 前线 前台!湾北 前门 前端 前因 前半 前排!放除查 前几 前数 前提!高升交供出早倡 前辈 前身 前任 前妻 前夫 前女 前男友 前首相 前首席 "
                    + "前总统 前总理 前总裁 前总干事 前总书记 前总经理 前总监 前主席 前部长 前外长 前财长 前防长 前外交部 前国务卿 前国会 前议员 前行长 前市长 前州长 前省长 前局长 前处长 前署长 前司长 前院长 前校长 "
                    + "前会长 前社长 前董事 前执行 前书记 前秘书 前大使 前特首 前行政长官 前队长 前教练 前主教练 前球员 前世界 前官员 前顾问 前副 前政府 前美国 前日本 前英国 前法国 前德国 前俄罗斯 前苏联 前韩国 "
                    + "前民主 前共和 前去!化除 前进!入行一口军 前行!动业 前奏 前缀 前卫!生星 前锋 前场 前程 前置 前海 前面 前言 前例 前所未 前无 前一 前二 前两 前三 前四 前五 前六 前七 前八 前九 前十 前百 "
                    + "前0 前1 前2 前3 前4 前5 前6 前7 前8 前9");

    /** Words that 後 begins. */
    private static final WordTable AFT = WordTable.of(
            "后期 后半 后续 后来 后天!气 后勤 后方!可 后果 后卫 后台!湾北 后者 后市!场 后世!界 后人!口工类们 后面 后几 后疫情 后冷战 后危机 后现代 后工业 后殖民 后发!展生布达现射行出放 后备 后起!飞草诉 后门 "
                    + "后悔 后代!表理替 后裔 后缀 后记!者录 后进!入行 后盾 后劲 后援 后座 后排!放除查 后院 后辈 后段 后轮 后摩尔 后一 后二 后两 后三 后四 后五 后六 后七 后八 后九 后十 后0 后1 后2 后3 后4 后5 后6 后7 后8 "
                    + "后9");

    /** Verbs that 起 begins. */
    private static final WordTable VERBS = WordTable.of(
            "起航!班空运线 起火!车箭锅山 起程!序 起飞!机行往 起草!原 起诉!讼 起动!工物态画 起床!位 起身!份体 起立!法即案项 起点 起步 起跑 起降!价低息税准级温费至为 起伏 起落!实地成 起舞!台 起源 起因!为此 起义!务工 "
                    + "起事!业件项 起家!长庭居用电属 起名!单额 起价!格 起用 起效 起重 起底 起爆 起吊 起运!营行作输用转 起锚 起始 起色 起哄 起初 起码 起搏 起获 起疑 起誓 起意 起风!险电景 起雾 起内 起冲突 起争执 起纠纷 起租 起来 "
                    + "起拍 起兵 起居 起劲 起跳 起解 起讫 起止 起薪 起球 起泡 起皮 起死 起砌 起建 起势 起于 起赴 起云 起夜 起敬 起疹 起包 起升");

    /** The longest first date of a range, in characters. */
    private static final int SPAN = 24;

    private Limits() {}

    /** {@code date} as an end of an open range, from {@code free} at the earliest; itself where nothing limits it. */
    static DateMatch apply(Text text, DateMatch date, int free) {
        int middle = date.day == 0 && !date.range ? MIDDLE.skip(text, date.end) : date.end;
        if (middle > date.end) {
            DateMatch undecided = new DateMatch(date.start, middle).like(date);
            return undecided.unknown();
        }
        if (Around.skip(text, date) > date.end) {
            return new DateMatch(date.start, Around.skip(text, date)).like(date).unknown();
        }
        DateMatch timed = timed(text, date);
        if (timed != null) {
            return timed;
        }
        char behind = behind(text, date);
        int end = behind == ' ' ? date.end : date.end + BEHIND.length(BEHIND.find(text, date.end));
        int ahead = AHEAD.find(text, text.skipSpaceBack(date.start));
        int start = ahead < 0 ? date.start : text.skipSpaceBack(date.start) - AHEAD.length(ahead);
        char before = ahead < 0 || start < free
                ? ' '
                : ahead(text, date, start, AHEAD.value(ahead).charAt(0), behind);
        if (behind == ' ' && before == ' ') {
            return date;
        }
        DateMatch limited = new DateMatch(before == ' ' ? date.start : start, end);
        limited.between(date.year, date.month, date.day, date.lastYear, date.lastMonth, date.lastDay);
        limited.unknown = date.unknown || isUndecided(text, date, before, behind);
        return limit(text, limited, behind == ' ' ? before : behind, date.end);
    }

    /** With a time of that day behind it, before or after which is limited: 2月10日9時前. The day is in it. */
    private static @Nullable DateMatch timed(Text text, DateMatch date) {
        int end = date.lastDay > 0 && !date.joined ? Times.behindPart(text, date.end) : date.end;
        DateMatch day = new DateMatch(date.start, end).like(date);
        char behind = end == date.end ? ' ' : behind(text, day);
        if (behind == ' ') {
            return null;
        }
        day.end = end + BEHIND.length(BEHIND.find(text, end));
        day.openStart = behind == '<' || behind == '-';
        day.openEnd = !day.openStart;
        return day;
    }

    /** Whether a word before or behind {@code date} limits it. */
    static boolean has(Text text, DateMatch date) {
        int ahead = AHEAD.find(text, text.skipSpaceBack(date.start));
        return behind(text, date) != ' ' || (ahead >= 0 && !"t".equals(AHEAD.value(ahead)));
    }

    /** Whether a word that limits a date is at {@code at}. */
    static boolean isWord(Text text, int at) {
        return BEHIND.has(text, at);
    }

    /** Whether a word behind {@code date} limits it, as one that names a term does. */
    static boolean isBehind(Text text, DateMatch date) {
        return behind(text, date) != ' ';
    }

    private static DateMatch limit(Text text, DateMatch date, char how, int dateEnd) {
        char edge = text.at(dateEnd - 1);
        boolean early = edge == '初' || (edge == '中' && text.at(dateEnd - 2) != '期');
        boolean late = edge == '底' || edge == '末' || edge == '终';
        switch (how) {
            case '<' -> {
                date.openStart = true;
                return late ? date : edge == '中' ? date.unknown() : date.endBefore();
            }
            case '>' -> {
                date.openEnd = true;
                return early ? date.unknown() : date.beginAfter();
            }
            case '-' -> date.openStart = true;
            case '?' -> date.unknown();
            default -> date.openEnd = true;
        }
        return date;
    }

    /** Whether the words limit it in two ways, or may count days rather than name one: 10日前. */
    private static boolean isUndecided(Text text, DateMatch date, char before, char behind) {
        boolean exclusive = behind == '<' || behind == '>';
        boolean counted = date.bareDay && exclusive && !Text.isIn("于在须应请", text.at(date.start - 1));
        boolean millennia = behind == '<'
                && text.at(date.end) == '前'
                && date.month == 0
                && date.year % 100 == 0
                && (date.year == 2000 || date.year < 1900)
                && !Text.isIn("于在元到至", text.at(date.start - 1));
        boolean half = exclusive && text.has(date.end - 2, "半年");
        return counted || millennia || half || (date.joined && exclusive) || (before == 'f' && behind == '>');
    }

    /** What follows it, by the codes of {@link #BEHIND}; a space for nothing. */
    private static char behind(Text text, DateMatch date) {
        int entry = BEHIND.find(text, date.end);
        if (entry < 0) {
            return ' ';
        }
        char how = BEHIND.value(entry).charAt(0);
        boolean word = (how == '-' && date.joined)
                || (how == '<' && FORE.has(text, date.end))
                || (how == '>' && AFT.has(text, date.end))
                || (how == '+' && VERBS.has(text, date.end));
        boolean begins = how == 's' && text.isEnd(date.end + 2) && text.at(date.end + 2) != ',';
        if (word || (begins && !isFrom(text, date.start))) {
            return ' ';
        }
        return how == 's' ? '+' : how;
    }

    /** Whether 至, 到 or a dash is within the words of a date, which 自 begins then and does not leave open. */
    private static boolean isSpan(Text text, DateMatch date) {
        for (int i = date.start + 1; i < date.end - 1 && i < date.start + SPAN; i++) {
            if (Text.isTo(text.at(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFrom(Text text, int start) {
        int ahead = AHEAD.find(text, text.skipSpaceBack(start));
        return ahead >= 0 && Text.isIn("fc", AHEAD.value(ahead).charAt(0));
    }

    /** What precedes it; 從 and 由 need 起 or the like behind, 至 and 到 a subject or nothing before. */
    private static char ahead(Text text, DateMatch date, int start, char how, char behind) {
        boolean level = text.at(date.end) == '的' || text.has(date.end, "水平") || text.has(date.end, "同期");
        if (how == 'c') {
            return behind == '+' ? 'f' : ' ';
        } else if (date.joined) {
            return ' ';
        } else if (how == 't') {
            boolean joins = text.isDigit(start - 1) || HanDigits.isNumeral(text.at(start - 1));
            return level || joins || text.has(date.end, "前后") || MOVED.has(text, start) ? ' ' : '-';
        }
        return how == 'f' && (level || (date.range && date.start < date.end && isSpan(text, date))) ? ' ' : how;
    }
}
