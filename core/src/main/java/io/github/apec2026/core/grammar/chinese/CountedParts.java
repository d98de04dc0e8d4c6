package io.github.apec2026.core.grammar.chinese;

import io.github.apec2026.core.grammar.kernel.CalendarDate;
import io.github.apec2026.core.grammar.kernel.WordTable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** A part of a date that is counted from one of its ends: 2025年最後一個季度, 5月第一個星期一, 2月最後一天. */
final class CountedParts {

    private static final WordTable LAST = WordTable.of("最后 最末 倒数第一 后!续期来面天 末!期年月日 尾!声号款");
    private static final WordTable FIRST = WordTable.of("首 头 前 开头 最初 最先 最前");
    private static final WordTable JOINERS = WordTable.of("的 里 中的 内的 之 当中的 里的 内");
    private static final WordTable UNITS = WordTable.of(
            "季度=q 季!节军=q 月!份球=m 天!气=d 日!本元圆=d 星期=w 礼拜=w 周!年末=w 周末=? 工作日=? 交易日=? 小时=? 营业日=? 旬=? 半年=? 半月=? 学期=? 假期=? 年!度级代=? 星期天=7 半=?");

    private static final String WEEKDAYS = "一二三四五六日";

    private final Text text;
    private final DateMatch whole;
    private int at;
    private boolean last;
    private boolean first;
    private int count = 1;

    private CountedParts(Text text, DateMatch whole, int at) {
        this.text = text;
        this.whole = whole;
        this.at = at;
    }

    /** The part of {@code whole} counted behind it, or null. */
    static @Nullable DateMatch read(Text text, DateMatch whole) {
        return new CountedParts(text, whole, text.skipSpace(JOINERS.skip(text, whole.end))).read();
    }

    private @Nullable DateMatch read() {
        if (!counted()) {
            return null;
        }
        int entry = UNITS.find(text, at);
        if (entry < 0) {
            return null;
        }
        char unit = UNITS.value(entry).charAt(0);
        int end = at + UNITS.length(entry);
        int weekday = unit == 'w' ? weekday(end) : unit == '7' ? 7 : 0;
        DateMatch part = new DateMatch(whole.start, weekday > 0 && unit == 'w' ? end + 1 : end);
        if (whole.unknown || whole.day > 0 || whole.lastYear != whole.year || unit == '?') {
            return part.unknown();
        }
        return weekday > 0 ? day(part, weekday) : span(part, unit);
    }

    /** Reads 最後一個, 第三個, 首個, 頭三; false where nothing is counted. */
    private boolean counted() {
        int behind = LAST.skip(text, at);
        last = behind > at;
        int begun = last ? behind : FIRST.skip(text, at);
        first = begun > at;
        boolean side = text.at(at) == '前' || (text.at(at) == '后' && behind > at);
        boolean day = whole.day > 0 && !whole.range;
        if ((!last && !first && text.at(at) != '第') || (day && !side)) {
            return false;
        }
        at = text.skipSpace(last || first ? Math.max(behind, begun) : at + 1);
        DatePart.DateNumber n = DatePart.DateNumber.read(text, at);
        if (n != null && n.value > 0 && n.value < 367) {
            count = n.value;
            at = text.skipSpace(n.end);
        } else if (n != null || side || !(first || last)) {
            return false;
        }
        if (text.at(at) == '个') {
            at++;
        }
        return true;
    }

    private int weekday(int end) {
        return Counts.isMeasure(text, end + 1) ? 0 : WEEKDAYS.indexOf(text.at(end)) + 1;
    }

    private DateMatch day(DateMatch part, int weekday) {
        if (whole.year == DateMatch.OPEN || (first && count > 1)) {
            return part.unknown();
        }
        LocalDate end = LocalDate.of(whole.year, lastMonth(), 1).with(TemporalAdjusters.lastDayOfMonth());
        LocalDate begin = LocalDate.of(whole.year, firstMonth(), 1);
        LocalDate day = last
                ? end.with(TemporalAdjusters.previousOrSame(DayOfWeek.of(weekday)))
                : begin.with(TemporalAdjusters.nextOrSame(DayOfWeek.of(weekday)))
                        .plusWeeks(count - 1L);
        return day.isAfter(end) ? part.unknown() : part.on(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    private DateMatch span(DateMatch part, char unit) {
        int length = unit == 'q' ? 3 : unit == 'm' ? 1 : 0;
        if (unit == 'd') {
            return days(part);
        } else if (length == 0 || (lastMonth() - firstMonth() + 1) % length != 0) {
            return part.unknown();
        }
        int from = last ? lastMonth() - length * count + 1 : first ? firstMonth() : firstMonth() + length * (count - 1);
        int to = last ? lastMonth() : first ? firstMonth() + length * count - 1 : from + length - 1;
        if (from < firstMonth() || to > lastMonth()) {
            return part.unknown();
        }
        return from == to ? part.on(whole.year, from, 0) : part.between(whole.year, from, 0, whole.year, to, 0);
    }

    private DateMatch days(DateMatch part) {
        int month = last ? lastMonth() : firstMonth();
        boolean leap = whole.year == DateMatch.OPEN && month == 2;
        int length = leap ? 28 : CalendarDate.length(whole.year, month);
        if (count > length || (last && leap)) {
            return part.unknown();
        }
        int from = last ? length - count + 1 : first ? 1 : count;
        int to = last ? length : count;
        return from == to
                ? part.on(whole.year, month, from)
                : part.between(whole.year, month, from, whole.year, month, to);
    }

    private int firstMonth() {
        return whole.month == 0 ? 1 : whole.month;
    }

    private int lastMonth() {
        return whole.lastMonth == 0 ? 12 : whole.lastMonth;
    }
}
