package io.github.apec2026.core.grammar.chinese;

import io.github.apec2026.core.grammar.kernel.WordTable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Days, weeks, months and quarters that count from the reference date: 昨日, 上週五, 本月10日, 年底. */
final class RelativeDates {

    /** What counts from a day that the text named before. */
    private static final String UNKNOWN = "?";

    private static final WordTable DAYS = WordTable.of(
            "今天^如现!津=0 今日^如!头本=0 今晨=0 今早=0 今晚=0 今夜=0 昨天^大=-1 昨日=-1 昨晚=-1 昨夜=-1 昨晨=-1 前天^以大前!津=-2 前日^以目之年月日天大前!本=-2 大前天^大=-3 大前日^大=-3 前前天^前=-3 "
                    + "大大前天^大=-4 明天^文!津=1 明日!香黄=1 明早=1 明晚=1 明晨=1 后天^先最以之大后!性津=2 后日^日今最以之大后=2 大后天^大=3 大后日^大=3 后后天^后=3 大大后天^大=4");

    private static final WordTable WEEKS = WordTable.of(
            "本周!刊期=0 这周=0 这一周=0 本星期=0 这星期=0 这个星期=0 这一星期=0 这个礼拜=0 这礼拜=0 本礼拜=0 上周^以上大晚早网线路身手头脸马海!期=-1 上一周^以上=-1 上星期^上大=-1 上一星期^上=-1 上个星期^上大=-1 "
                    + "上一个星期^上=-1 上礼拜^上大=-1 上个礼拜^上大=-1 上上周^上=-2 上上星期^上=-2 上上个星期^上=-2 上上礼拜^上=-2 上上个礼拜^上=-2 上上个周^上!年=-2 "
                    + "下周^以下大地天手脚!期=1 下一周^下=1 下星期^下大=1 下一星期^下=1 下个星期^下大=1 下一个星期^下=1 下礼拜^下大=1 下个礼拜^下大=1 下下周^下=2 下下星期^下=2 下下个星期^下=2 下下礼拜^下=2 "
                    + "下下个礼拜^下=2 下下个周^下!年=2");

    private static final WordTable MONTHS = WordTable.of(
            "本月^日基!刊=0 这个月=0 这一个月=? 这月=0 上月^以上海晚早大!球亮=-1 上个月^上大=-1 上一月^以上=-1 上一个月^以上=-1 上上月^上=-2 上上个月^上=-2 下月^以下天地大!球亮=1 下个月^下大=1 下一月^以下=1 "
                    + "下一个月^以下=1 下下月^下=2 下下个月^下=2 次月^每=? 翌月=? 前一月^以之目日年月天提=?");

    private static final WordTable QUARTERS = WordTable.of(
            "本季度=0 本季!节=0 这季度=0 这个季度=0 这一季度=0 这一季!节=0 这一个季度=0 上季度^上=-1 上一季度^上=-1 上个季度^上=-1 上一个季度^上=-1 上季^以上!节=-1 上一季^上!节=-1 上上季度^上=-2 上上个季度^上=-2 "
                    + "上上一季度^上=-2 上上季^上!节=-2 下季度^下=1 下一季度^下=1 下个季度^下=1 下一个季度^下=1 下季^天下!节=1 下一季^下!节=1 下下季度^下=2 下下个季度^下=2 下下季^下!节=2 "
                    + "前一季度^以之目=? 前一季^以之目!节=? 前一个季度^以之目日年月天=? 前季度=? 该季度=? 该季!节=? 当季度=? 同季度=? 次季度=?");

    private static final WordTable ENDS = WordTable.of(
            "年底^年半每多=y 年末^年半每多=y 年初^年半每多!一二三四五六七八九十始步=y 年终^年!奖=y 月底^个本上下月每半=m 月初^个本上下月每半!一二三四五六七八九十=m 月末^个本上下月每半=m");

    private RelativeDates() {}

    static void markFirst(byte[] rules, int rule) {
        DAYS.markFirst(rules, rule);
        WEEKS.markFirst(rules, rule);
        MONTHS.markFirst(rules, rule);
        QUARTERS.markFirst(rules, rule);
        ENDS.markFirst(rules, rule);
    }

    /** The day, week or quarter, or the end of the year or month, at {@code at}; null when there is none. */
    static @Nullable DateMatch read(Text text, int at, Optional<LocalDate> reference) {
        int day = DAYS.find(text, at);
        if (day >= 0) {
            return day(at, at + DAYS.length(day), reference, Integer.parseInt(DAYS.value(day)));
        }
        int week = WEEKS.find(text, at);
        if (week >= 0) {
            return week(text, at, at + WEEKS.length(week), reference, Integer.parseInt(WEEKS.value(week)));
        }
        int quarter = QUARTERS.find(text, at);
        if (quarter >= 0) {
            return quarter(at, at + QUARTERS.length(quarter), reference, QUARTERS.value(quarter));
        }
        int end = ENDS.find(text, at);
        return end < 0 || text.isDigit(at - 1) || HanDigits.isNumeral(text.at(at - 1))
                ? null
                : end(at, reference, ENDS.value(end));
    }

    /** The month at {@code at}, without a day; null when there is none. */
    static @Nullable DateMatch month(Text text, int at, Optional<LocalDate> reference) {
        int month = MONTHS.find(text, at);
        if (month < 0) {
            return null;
        }
        DateMatch match = new DateMatch(at, at + MONTHS.length(month));
        if (reference.isEmpty() || MONTHS.value(month).equals(UNKNOWN)) {
            return match.unknown();
        }
        LocalDate date = reference.get().plusMonths(Integer.parseInt(MONTHS.value(month)));
        return match.on(date.getYear(), date.getMonthValue(), 0);
    }

    private static DateMatch day(int start, int end, Optional<LocalDate> reference, int offset) {
        DateMatch match = new DateMatch(start, end);
        return reference.isEmpty() ? match.unknown() : on(match, reference.get().plusDays(offset));
    }

    private static DateMatch on(DateMatch match, LocalDate day) {
        return match.on(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    private static DateMatch week(Text text, int start, int end, Optional<LocalDate> reference, int offset) {
        char c = text.at(end);
        int weekday = c == '日' || c == '天'
                ? 7
                : Counts.isMeasure(text, end + 1) || text.at(end + 1) == '十' ? 0 : HanDigits.digit(c);
        if (c == '日' && Text.isIn("元圆本军韩媒债", text.at(end + 1))) {
            weekday = 0;
        }
        if (weekday > 0 && HanDigits.digit(c) > 0 && isAmbiguous(text, end + 1)) {
            return new DateMatch(start, Signs.skipNumerals(text, end + 1)).impossible(); // 本周二百名: 二百, or 周二 and 百
        }
        boolean weekend = c == '末';
        boolean one = weekday > 0 && (weekday < 7 || c == '日' || c == '天') && c != '两' && c != '零';
        DateMatch match = new DateMatch(start, one || weekend ? end + 1 : end);
        if (reference.isEmpty()) {
            return match.unknown();
        }
        LocalDate monday = reference
                .get()
                .minusDays(reference.get().getDayOfWeek().getValue() - 1L)
                .plusDays(7L * offset);
        if (one) {
            return on(match, monday.plusDays(weekday - 1L));
        }
        return between(match, weekend ? monday.plusDays(5) : monday, monday.plusDays(6));
    }

    /** Whether the numeral at {@code at} may begin with the digit before it. */
    private static boolean isAmbiguous(Text text, int at) {
        char c = text.at(at);
        boolean multiple = HanDigits.unit(c) > 1 || HanDigits.scale(c) > 0;
        return multiple
                && NonNumericIdioms.skip(text, at) == at
                && !(Fractions.isWord(text, at) && !Counts.isMeasure(text, at + 1));
    }

    private static DateMatch between(DateMatch match, LocalDate first, LocalDate last) {
        return match.between(
                first.getYear(),
                first.getMonthValue(),
                first.getDayOfMonth(),
                last.getYear(),
                last.getMonthValue(),
                last.getDayOfMonth());
    }

    private static DateMatch quarter(int start, int end, Optional<LocalDate> reference, String offset) {
        DateMatch match = new DateMatch(start, end);
        if (reference.isEmpty() || offset.equals(UNKNOWN)) {
            return match.unknown();
        }
        LocalDate date = reference.get().plusMonths(3L * Integer.parseInt(offset));
        int first = (date.getMonthValue() - 1) / 3 * 3 + 1;
        return match.between(date.getYear(), first, 0, date.getYear(), first + 2, 0);
    }

    private static DateMatch end(int start, Optional<LocalDate> reference, String unit) {
        DateMatch match = new DateMatch(start, start + 2);
        if (reference.isEmpty()) {
            return match.unknown();
        }
        return match.on(
                reference.get().getYear(), "m".equals(unit) ? reference.get().getMonthValue() : 0, 0);
    }
}
