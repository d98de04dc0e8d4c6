package io.github.apec2026.core.grammar.chinese;

import io.github.apec2026.core.grammar.kernel.WordTable;
import org.jspecify.annotations.Nullable;

/** English dates in a Chinese text, such as the line that dates it: 15 Nov 2024, November 15, 2024, Nov. 15–16. */
final class EnglishDates {

    private static final WordTable MONTHS = WordTable.of(
            "January=1 Jan=1 Jan.=1 February=2 Feb=2 Feb.=2 March=3 Mar=3 Mar.=3 April=4 Apr=4 Apr.=4 May=5 June=6 Jun=6 Jun.=6 July=7 Jul=7 Jul.=7 August=8 Aug=8 Aug.=8 September=9 Sept=9 Sept.=9 Sep=9 Sep.=9 "
                    + "October=10 Oct=10 Oct.=10 November=11 Nov=11 Nov.=11 December=12 Dec=12 Dec.=12");

    private static final WordTable ORDINALS = WordTable.of("st nd rd th");

    private final Text text;

    EnglishDates(Text text) {
        this.text = text;
    }

    /** The date at {@code at}; null when there is none. */
    @Nullable
    DateMatch read(int at) {
        if (text.isLetter(at - 1)
                || (text.isDigit(at) && (text.isDigit(at - 1) || Text.isIn(".-/:", text.at(at - 1))))) {
            return null;
        }
        return text.isDigit(at) ? dayFirst(at) : monthFirst(at);
    }

    /** 15 Nov 2024, 15–16 November. */
    private @Nullable DateMatch dayFirst(int at) {
        int end = ORDINALS.skip(text, behindDigits(at));
        int last = secondDay(end);
        int day = value(at, behindDigits(at));
        int lastDay = last > end ? value(dayAt(end), last) : day;
        int name = text.skipSpace(ORDINALS.skip(text, last));
        int month = MONTHS.find(text, name);
        int behind = month < 0 ? name : name + MONTHS.length(month);
        if (month < 0 || name == last || text.isLetter(behind) || !isDays(day, lastDay)) {
            return null;
        }
        return dated(at, behind, Integer.parseInt(MONTHS.value(month)), day, lastDay);
    }

    /** November 15, 2024; Nov 2024. */
    private @Nullable DateMatch monthFirst(int at) {
        int entry = MONTHS.find(text, at);
        int name = entry < 0 ? at : at + MONTHS.length(entry);
        int begin = text.skipSpace(name);
        if (entry < 0 || begin == name || !text.isDigit(begin)) {
            return null;
        }
        int month = Integer.parseInt(MONTHS.value(entry));
        int digits = behindDigits(begin);
        if (digits == begin + 4) {
            int year = value(begin, digits);
            return isYear(year) && !text.isDigit(digits) ? new DateMatch(at, digits).on(year, month, 0) : null;
        }
        int end = ORDINALS.skip(text, digits);
        int last = secondDay(end);
        int day = value(begin, digits);
        int lastDay = last > end ? value(dayAt(end), last) : day;
        boolean joined = text.isDigit(last) || text.isLetter(last) || (text.at(last) == ':' && text.isDigit(last + 1));
        return !isDays(day, lastDay) || joined ? null : dated(at, ORDINALS.skip(text, last), month, day, lastDay);
    }

    /** With the year behind it, if there is one. */
    private DateMatch dated(int at, int end, int month, int day, int lastDay) {
        int begin = text.skipSpace(text.at(end) == ',' ? end + 1 : end);
        int digits = behindDigits(begin);
        int year = digits == begin + 4 && begin > end && isYear(value(begin, digits))
                ? value(begin, digits)
                : DateMatch.OPEN;
        DateMatch date = new DateMatch(at, year == DateMatch.OPEN ? end : digits);
        return day == lastDay ? date.on(year, month, day) : date.between(year, month, day, year, month, lastDay);
    }

    private int dayAt(int end) {
        return text.skipTo(end);
    }

    /** Behind the second of two days that a dash joins; {@code end} where there is none. */
    private int secondDay(int end) {
        int to = text.skipTo(end);
        int digits = to > end ? behindDigits(to) : end;
        return digits > to && digits <= to + 2 ? digits : end;
    }

    private int behindDigits(int at) {
        int i = at;
        while (i < at + 5 && text.isDigit(i)) {
            i++;
        }
        return i;
    }

    private int value(int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            value = 10 * value + text.at(i) - '0';
        }
        return value;
    }

    private static boolean isDays(int day, int lastDay) {
        return day >= 1 && day <= lastDay && lastDay <= 31;
    }

    private static boolean isYear(int year) {
        return year >= 1000 && year < 2200;
    }
}
