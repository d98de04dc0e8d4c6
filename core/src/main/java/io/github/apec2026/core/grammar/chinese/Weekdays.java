package io.github.apec2026.core.grammar.chinese;

import io.github.apec2026.core.grammar.kernel.WordTable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** Weekdays by themselves in a text whose day of publication is known: 周四, 星期五, 將於周一. */
final class Weekdays {

    private static final WordTable NAMES = WordTable.of("周 星期 礼拜");
    private static final String DAYS = "一二三四五六日";

    /** What makes it no day of one week: 每周四, 黑色星期五, 三周一次. */
    private static final String NOT_BEFORE = "每逢各隔色前两几数多半整双单首满第近头";

    private static final WordTable OTHER = WordTable.of("报!道告导 刊!文登发载 档 档期 泰晤士 早报 版 例会 制 六日 见");

    /** What makes every week of 周一. */
    private static final WordTable WORKDAYS =
            WordTable.of("到周五 至周五 至五 到五 至周日 到周日 至星期五 到星期五 至星期日 至礼拜五 至日 到日 至周六 至六 -周五 -五 ~周五 —周五");

    private Weekdays() {}

    static void markFirst(byte[] rules, int rule) {
        NAMES.markFirst(rules, rule);
    }

    /**
     * The weekday at {@code at}, counted from the day of publication if that is known, or from the day {@code behind} whose range it ends;
     * {@code last} is the date before it. Null when there is none.
     */
    static @Nullable DateMatch read(
            Text text, int at, @Nullable LocalDate published, @Nullable DateMatch behind, @Nullable DateMatch last) {
        int begin = NAMES.skip(text, at);
        int number = begin == at ? 0 : text.at(begin) == '天' ? 7 : DAYS.indexOf(text.at(begin)) + 1;
        if (number == 0 || (text.at(begin) == '天' && begin == at + 1)) {
            return null;
        }
        int end = begin + 1;
        char before = text.at(at - 1);
        boolean counted = (before == '个' && (text.isDigit(at - 2) || HanDigits.isNumeral(text.at(at - 2))))
                || text.isDigit(at - 1)
                || HanDigits.isNumeral(before)
                || Text.isIn(NOT_BEFORE, before)
                || HanDigits.isNumeral(text.at(end))
                || (number < 7 && text.at(end) != '起' && Counts.isMeasure(text, end))
                || (number == 7 && Text.isIn("元本圆军韩", text.at(end)));
        if (published == null && behind == null) {
            return text.at(end) == '起' && !counted ? new DateMatch(at, end).impossible() : null;
        }
        int week = number == 1 && behind == null ? WORKDAYS.skip(text, end) : end;
        if (week > end) {
            return new DateMatch(at, week).impossible();
        } else if (counted || OTHER.has(text, end) || Publication.isRecurring(text, at)) {
            return null;
        }
        DateMatch date = new DateMatch(at, end);
        DayOfWeek weekday = DayOfWeek.of(number);
        if (behind != null) {
            boolean day = !behind.unknown && behind.lastYear != DateMatch.OPEN && behind.lastDay > 0;
            return day
                    ? on(
                            date,
                            LocalDate.of(behind.lastYear, behind.lastMonth, behind.lastDay)
                                    .with(TemporalAdjusters.next(weekday)))
                    : date.unknown();
        }
        return published == null ? null : ofClause(date, weekday, published, text, last);
    }

    private static DateMatch ofClause(
            DateMatch date, DayOfWeek weekday, LocalDate published, Text text, @Nullable DateMatch last) {
        return switch (Clause.tense(text, date.start, date.end)) {
            case PAST ->
                (Limits.isBehind(text, date) || isUntil(text, date)) && !Clause.isDone(text, date.start, date.end)
                        ? date.unknown()
                        : past(date, weekday, published, text, last);
            case FUTURE ->
                published.getDayOfWeek() == weekday
                        ? date.unknown()
                        : on(date, published.with(TemporalAdjusters.next(weekday)));
            case OPEN -> date.unknown();
        };
    }

    /** Whether it is the end or the start of a span that may not be over: 到周五, 周五至下周二; 截至周五 is. */
    private static boolean isUntil(Text text, DateMatch date) {
        int before = date.start - 1;
        boolean until = Text.isIn("到至", text.at(before)) && text.at(before - 1) != '截' && !text.has(before - 2, "截止");
        int to = text.skipTo(date.end);
        return until || (to > date.end && Text.isIn("下本这", text.at(to)));
    }

    /** The last such day, unless one behind a day that the sentence names before is meant. */
    private static DateMatch past(
            DateMatch date, DayOfWeek weekday, LocalDate published, Text text, @Nullable DateMatch last) {
        LocalDate past = published.with(TemporalAdjusters.previousOrSame(weekday));
        if (!Sequence.contradicts(text, date, past, last)) {
            return on(date, past);
        }
        LocalDate from = Sequence.before(text, date, last);
        return from == null ? date.unknown() : on(date, from.with(TemporalAdjusters.next(weekday)));
    }

    private static DateMatch on(DateMatch date, LocalDate day) {
        return date.on(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }
}
