package io.github.apec2026.core.grammar.chinese;

import org.jspecify.annotations.Nullable;

/** Numbers in a list that share the unit behind the last of them: 1、3、5日, 2、5、8月, 11月18/19日, 18、19兩日. */
final class DateLists {

    private static final int LONGEST = 10;
    /** What separates two numbers of which one or both are meant. */
    private static final String LISTED = "、/和及与或";

    private DateLists() {}

    /** The unit that the number at {@code at} shares with a later one of its list; a space where it shares none. */
    static char unit(Text text, int at) {
        int i = at;
        for (int count = 0; count < LONGEST; count++) {
            DatePart.DateNumber n = DatePart.DateNumber.read(text, i);
            if (n == null) {
                return ' ';
            }
            int unit = text.skipSpace(n.end);
            if (unitEnd(text, unit) > unit) {
                return count == 0 ? ' ' : unitOf(text, unit);
            }
            int next = behind(text, n.end);
            int to = next > n.end ? next : text.skipTo(n.end);
            if (to == n.end) {
                return ' ';
            }
            i = to;
        }
        return ' ';
    }

    /** The last number of a run that rises by one from {@code first} and ends at a unit; null where there is none. */
    static DatePart.@Nullable DateNumber run(Text text, DatePart.DateNumber first) {
        DatePart.DateNumber before = first;
        for (int count = 0; count < LONGEST; count++) {
            int next = text.at(text.skipSpace(before.end)) == '或' ? before.end : behind(text, before.end);
            DatePart.DateNumber n = next > before.end ? DatePart.DateNumber.read(text, next) : null;
            if (n == null || n.value != before.value + 1) {
                return null;
            }
            int unit = text.skipSpace(n.end);
            if (unitEnd(text, unit) > unit) {
                boolean slash = text.at(before.end) == '/' && unitOf(text, unit) == '年';
                return slash ? null : n;
            }
            before = n;
        }
        return null;
    }

    /** Behind what separates two numbers of a list; {@code at} where nothing does. */
    private static int behind(Text text, int at) {
        int i = text.skipSpace(at);
        return Text.isIn(LISTED, text.at(i)) ? text.skipSpace(i + 1) : at;
    }

    /** Behind the unit at {@code at}, which may be 兩日 or 三天 behind a list of days; {@code at} where there is none. */
    static int unitEnd(Text text, int at) {
        if (Text.isIn("年月日号", text.at(at))) {
            return at + 1;
        }
        boolean counted = HanDigits.digit(text.at(at)) > 1;
        boolean days = counted && Text.isIn("日天", text.at(at + 1));
        boolean months = counted && text.has(at + 1, "个月");
        return days ? at + 2 : months ? at + 3 : at;
    }

    /** Whether the number at {@code at} ends a list whose unit at {@code unit} says how many there are: 1、3兩日. */
    static boolean isLast(Text text, int at, int unit) {
        boolean listed = text.isDigit(at - 2) || HanDigits.isNumeral(text.at(at - 2));
        return listed && Text.isIn(LISTED, text.at(at - 1)) && unitEnd(text, unit) > unit;
    }

    /** 年, 月 or 日: what the unit at {@code at} is. */
    static char unitOf(Text text, int at) {
        char c = text.at(at);
        return c == '年' || c == '月' ? c : text.at(at + 1) == '个' ? '月' : '日';
    }
}
