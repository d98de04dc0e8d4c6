package io.github.apec2026.core.grammar.chinese;

import io.github.apec2026.core.grammar.kernel.WordTable;

/** Dates of the lunar calendar: 農曆正月初一, 臘月廿三, 八月十五, 大年三十, 丙午年. They are recognised and never converted. */
final class LunarDates {

    private static final WordTable CALENDARS = WordTable.of("农历 阴历 旧历 夏历");
    private static final WordTable MONTHS = WordTable.of("正月 腊月 冬月 闰正月 闰冬月 闰腊月");
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
    private static final String ANIMALS = "鼠牛虎兔龙蛇马羊猴鸡狗猪";

    private LunarDates() {}

    static void markFirst(byte[] rules, int rule) {
        CALENDARS.markFirst(rules, rule);
        MONTHS.markFirst(rules, rule);
        for (int i = 0; i < STEMS.length(); i++) {
            rules[STEMS.charAt(i)] |= (byte) rule;
        }
        rules['大'] |= (byte) rule;
        rules['年'] |= (byte) rule;
    }

    /** Behind the lunar date at {@code at}; {@code at} when there is none. */
    static int skip(Text text, int at) {
        int calendar = CALENDARS.skip(text, at);
        if (calendar > at) {
            int year = year(text, text.skipSpace(calendar));
            int month = month(text, text.skipSpace(year), true);
            int day = day(text, text.skipSpace(month), true);
            return day > text.skipSpace(month)
                    ? day
                    : month > text.skipSpace(year) ? month : year > text.skipSpace(calendar) ? year : at;
        }
        int year = sexagenary(text, at);
        if (year > at) {
            int month = month(text, year, false);
            return month > year ? Math.max(month, day(text, month, false)) : year;
        }
        int eve = eve(text, at);
        return eve > at ? eve : unmarked(text, at);
    }

    /** 正月初一, 三月初三, 八月十五: without the name of the calendar. */
    private static int unmarked(Text text, int at) {
        int named = MONTHS.skip(text, at);
        if (named > at) {
            return Math.max(named, day(text, named, false));
        }
        int month = month(text, at, true);
        if (text.isDigit(at) && text.at(month) != '初') {
            return at;
        }
        int day = month > at ? day(text, month, false) : month;
        if (text.at(at) == '闰') {
            return Math.max(month, day);
        }
        boolean first = text.at(month) == '初';
        boolean other = Text.isIn("日号个天年月分时点多余几来件人名家项元", text.at(day));
        return day > month && (first || !other) ? day : at;
    }

    private static int month(Text text, int at, boolean arabic) {
        int named = MONTHS.skip(text, at);
        if (named > at) {
            return named;
        }
        int from = text.at(at) == '闰' ? at + 1 : at;
        DatePart part = arabic || !text.isDigit(from) ? DatePart.read(text, from) : null;
        boolean month = part != null && part.unit == '月' && !part.isPair() && part.low >= 1 && part.low <= 12;
        return month && part != null ? part.end : at;
    }

    private static int day(Text text, int at, boolean arabic) {
        if (text.at(at) == '初') {
            int digit = HanDigits.digit(text.at(at + 1));
            return (digit > 0 && text.at(at + 1) != '两') || text.at(at + 1) == '十' ? at + 2 : at;
        }
        DatePart part = DatePart.read(text, at);
        if (part != null) {
            boolean day = arabic && part.unit == '日' && part.low >= 1 && part.low <= 30;
            return day ? part.end : at;
        }
        DatePart.DateNumber n = arabic || !text.isDigit(at) ? DatePart.DateNumber.read(text, at) : null;
        boolean day = (n != null && n.value >= 10 && n.value <= 30 && n.digits != 2)
                || (n != null && arabic && n.value <= 30 && n.value > 0);
        return day && n != null ? n.end : at;
    }

    private static int year(Text text, int at) {
        int sexagenary = sexagenary(text, at);
        if (sexagenary > at) {
            return sexagenary;
        }
        boolean animal = Text.isIn(ANIMALS, text.at(at)) && text.at(at + 1) == '年';
        DatePart part = DatePart.read(text, at);
        return animal ? at + 2 : part != null && part.unit == '年' ? part.end : at;
    }

    /** 丙午年, 丙午馬年. */
    private static int sexagenary(Text text, int at) {
        int stem = STEMS.indexOf(text.at(at));
        int branch = BRANCHES.indexOf(text.at(at + 1));
        if (stem < 0 || branch < 0 || (stem + branch) % 2 != 0) {
            return at;
        }
        boolean animal = text.at(at + 3) == '年' && text.at(at + 2) == ANIMALS.charAt(branch);
        return animal ? at + 4 : text.at(at + 2) == '年' ? at + 3 : at;
    }

    /** 大年初一, 大年三十, 年廿八. */
    private static int eve(Text text, int at) {
        int from = text.has(at, "大年") ? at + 2 : text.at(at) == '年' ? at + 1 : at;
        boolean inner = text.isDigit(at - 1)
                || HanDigits.isNumeral(text.at(at - 1))
                || Text.isIn("今去明前后本每上下往历半周全多", text.at(at - 1));
        if (from == at || (from == at + 1 && inner && at > 0)) {
            return at;
        }
        DatePart.DateNumber n = text.at(from) == '初' ? null : DatePart.DateNumber.read(text, from);
        boolean last = n != null
                && !text.isDigit(from)
                && n.digits == 0
                && n.value > 20
                && n.value <= 30
                && (from == at + 2 || !Text.isIn("多余年个月日岁", text.at(n.end)));
        return last && n != null ? n.end : text.at(from) == '初' ? Math.max(at, behindFirst(text, from, at)) : at;
    }

    private static int behindFirst(Text text, int from, int at) {
        int day = day(text, from, false);
        return day > from ? day : at;
    }
}
