package io.github.apec2026.core.grammar.chinese;

import io.github.apec2026.core.grammar.kernel.WordTable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Dates of one sentence of which the later words name the later day: 代表團今日抵港，周五離開. */
final class Sequence {

    /** How far before a date another one of its sentence is looked at. */
    private static final int REACH = 40;

    private static final int CLAUSE = 16;

    /** What ends what the date before began. */
    private static final WordTable ENDINGS =
            WordTable.of("离开 离港 离京 离沪 离深 离境 离任 返回 返国 返京 返港 返程 返抵 飞返 飞往 飞离 回国 回程 闭幕 落幕 结束 闭会 转往 转赴 转抵 续往 续访 前往 启程返 截止");

    private Sequence() {}

    /** Whether {@code last} is a date that the sentence of {@code start} names before. */
    static boolean follows(Text text, int start, @Nullable DateMatch last) {
        if (last == null || last.impossible || start < last.end || start - last.end > REACH) {
            return false;
        }
        for (int i = last.end; i < start; i++) {
            if (Text.isIn("。!?;\n｡", text.at(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether {@code past} is not meant by {@code date}, because its sentence names a later day first. */
    static boolean contradicts(Text text, DateMatch date, LocalDate past, @Nullable DateMatch last) {
        if (last == null
                || !follows(text, date.start, last)
                || Clause.isDone(text, date.start, date.end)
                || Clause.isReport(text, date.end)) {
            return false;
        }
        LocalDate day = day(last);
        return day == null ? last.unknown && isEnding(text, date.end) : past.isBefore(day);
    }

    /** The day behind which {@code date} lies, where its clause ends what began on it; null when that is not sure. */
    static @Nullable LocalDate before(Text text, DateMatch date, @Nullable DateMatch last) {
        return last == null || !isEnding(text, date.end) ? null : day(last);
    }

    private static @Nullable LocalDate day(DateMatch last) {
        boolean known = !last.unknown && last.lastYear != DateMatch.OPEN && last.lastDay > 0;
        return known ? LocalDate.of(last.lastYear, last.lastMonth, last.lastDay) : null;
    }

    /** Whether the clause behind a date that ends at {@code end} speaks of leaving or closing. */
    private static boolean isEnding(Text text, int end) {
        for (int i = end; i < end + CLAUSE && i < text.length() && !Directions.isClauseMark(text.at(i)); i++) {
            if (ENDINGS.has(text, i)) {
                return true;
            }
        }
        return false;
    }
}
