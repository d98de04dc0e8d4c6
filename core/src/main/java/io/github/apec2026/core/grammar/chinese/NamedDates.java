package io.github.apec2026.core.grammar.chinese;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One date as words tell it, from its year down to its day: 2026年2月10日, 去年12月, 2月上旬, 2月1至10日, 十日, 本月底. */
final class NamedDates {

    /** What stands before so many 日 when they are a length of time. */
    private static final Words LASTING =
            Words.ending("为期 连续 历时 长达 每隔 共 满 一连 持续 耗时 需时 逾 超过 不足 不到 近 约 至少 连 逢 隔 整整 前后 短短 未来 过去");

    /** What stands before 號 when it names a day. */
    private static final String DAY_BEFORE = "于在到至自从由月是前后日和及这的定周截止";

    /** What stands behind such a day: 15號開幕, 15號上午. */
    private static final String DAY_BEHIND = "开举抵出到至前起在召上下晚早凌中发宣公表说见";

    /** What stands before and behind a 號 that numbers a thing: 天宮二號, 3號線. */
    private static final String NUMBERED_BEFORE = "路街巷弄道村幢栋座楼园厂院区舟宫娥征井坝站船矿型级代编工玉罪男女老大小头尾字第斗问";

    private static final String NUMBERED = "电汽柴线楼文令院门馆店房室厅公桌台机舱位码井坝岛矿车船选路仓库闸球营区段集展";

    private static final Words ENDS = Words.of("底 年底 年末 末 年终 初!步中始级期审一二三四五六七八九十 年初!一二三四五六七八九十步");

    private final Text text;
    private final Optional<LocalDate> reference;

    NamedDates(Text text, Optional<LocalDate> reference) {
        this.text = text;
        this.reference = reference;
    }

    /** The date at {@code at}, or null; {@code behind} is the date whose range it may end. */
    @Nullable
    Told read(int at, @Nullable Told behind) {
        Years years = Years.read(text, at, reference);
        if (years == null) {
            Told month = RelativeDates.month(text, at, reference);
            if (month != null) {
                return day(month, month.unknown);
            }
            Told relative = RelativeDates.read(text, at, reference);
            if (relative != null) {
                return relative;
            }
            Told part = part(text.skipSpace(at), at, Told.OPEN, false, false);
            return part == null ? bareDay(at, behind) : part;
        }
        int sub = text.skipSpace(years.end);
        if (years.isSpan()) {
            return new Told(at, ENDS.skip(text, years.end)).between(years.first, 0, 0, years.last, 0, 0);
        }
        Told told = part(sub, at, years.first, true, years.unknown);
        if (told == null) {
            told = new Told(at, ENDS.skip(text, years.end)).on(years.first, 0, 0);
        }
        return years.unknown ? told.unknown() : told;
    }

    /** What stands at {@code at} of a year: a month, a quarter, a half. */
    private @Nullable Told part(int at, int start, int year, boolean told, boolean unknown) {
        DatePart part = DatePart.read(text, at);
        if (part == null || part.unit != '月') {
            Told quarter = Quarters.read(text, at, start, year, told);
            if (quarter != null) {
                quarter.end = ENDS.skip(text, quarter.end);
            }
            return quarter;
        }
        Told month = new Told(start, part.end);
        if (part.low < 1 || part.high > 12) {
            DatePart day = DatePart.read(text, part.end);
            month.end = day != null && day.unit == '日' ? day.end : part.end;
            return month.impossible();
        }
        return part.isPair()
                ? month.between(year, part.low, 0, year, part.high, 0)
                : day(month.on(year, part.low, 0), unknown);
    }

    /** A month with the day or the third of it behind, if there is one. */
    private Told day(Told month, boolean unknown) {
        int at = text.skipSpace(month.end);
        Told told = new Told(month.start, at);
        DatePart part = DatePart.read(text, at);
        if (part != null && part.unit == '日') {
            told.end = part.end;
            if (part.low < 1 || !Calendar.isPossible(month.year, month.month, part.high)) {
                return told.impossible();
            }
            Told day = part.isPair()
                    ? told.between(month.year, month.month, part.low, month.year, month.month, part.high)
                    : told.on(month.year, month.month, part.low);
            return unknown ? day.unknown() : day;
        }
        Told third = third(told, month, at);
        if (third != null) {
            return unknown ? third.unknown() : third;
        }
        DatePart.DateNumber number = text.isDigit(month.end) ? DatePart.DateNumber.read(text, month.end) : null;
        if (number != null
                && number.value > 0
                && number.value < 32
                && text.isStop(number.end)
                && text.at(number.end) != ':') {
            Told bare = new Told(month.start, number.end).on(month.year, month.month, number.value);
            return unknown ? bare.unknown() : bare;
        }
        month.end = ENDS.skip(text, month.end);
        return month;
    }

    /** 上旬, 中旬, 下旬. */
    private @Nullable Told third(Told told, Told month, int at) {
        int which = text.at(at + 1) == '旬' ? "上中下".indexOf(text.at(at)) : -1;
        if (which < 0) {
            return null;
        }
        told.end = at + 2;
        boolean open = month.year == Told.OPEN && month.month == 2;
        int last = which < 2 ? 10 * which + 10 : open ? 0 : Calendar.length(month.year, month.month);
        return told.between(month.year, month.month, 10 * which + 1, month.year, month.month, last);
    }

    /**
     * A day by itself: 10日, 十日, 15號. With a reference it lies in its month, or in the month before when that is far ahead or there is
     * no such day.
     */
    private @Nullable Told bareDay(int at, @Nullable Told behind) {
        DatePart part = DatePart.read(text, at);
        if (part == null || part.unit != '日' || part.low < 1 || part.high > 31 || !isDay(at, part, behind)) {
            return null;
        }
        Told told = new Told(at, part.end);
        if (reference.isEmpty() || behind != null) {
            return part.isPair()
                    ? told.between(Told.OPEN, 0, part.low, Told.OPEN, 0, part.high)
                    : told.on(Told.OPEN, 0, part.low);
        }
        LocalDate today = reference.get();
        boolean before = part.low - today.getDayOfMonth() > 20
                || part.high > Calendar.length(today.getYear(), today.getMonthValue());
        LocalDate month = before ? today.minusMonths(1) : today;
        int year = month.getYear();
        int number = month.getMonthValue();
        return part.isPair()
                ? told.between(year, number, part.low, year, number, part.high)
                : told.on(year, number, part.low);
    }

    private boolean isDay(int at, DatePart part, @Nullable Told behind) {
        char next = text.at(part.end);
        if (behind != null) {
            return true;
        }
        boolean numbered = text.at(part.end - 1) == '号';
        if (numbered) {
            boolean named = Text.isIn(NUMBERED_BEFORE, text.at(at - 1)) || ArabicContext.isNamed(text, at);
            boolean before = !text.isHan(at - 1) || Text.isIn(DAY_BEFORE, text.at(at - 1));
            boolean after = Text.isIn(DAY_BEHIND, next);
            return (at == 0 || !named) && !text.isLetter(at - 1) && (after || (before && !Text.isIn(NUMBERED, next)));
        }
        boolean one = part.low == 1 && part.digits == 1 && !text.isDigit(at);
        boolean lasting = LASTING.has(text, text.skipSpaceBack(at))
                || text.has(part.end, "之内")
                || text.has(part.end, "以内")
                || (Text.isIn("内游均年元圆币夜", next) && text.isHan(part.end));
        return !lasting && (!one || part.isPair() || Text.isTo(next)) && (text.at(at - 1) != '第');
    }
}
