package io.github.apec2026.core.grammar.chinese;

import io.github.apec2026.core.grammar.Context;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One date as words tell it, from its year down to its day: 2026年2月10日, 去年12月, 2月上旬, 2月1至10日, 十日, 本月底. */
final class NamedDates {

    /** What stands before so many 日 when they are a length of time. */
    private static final Words LASTING =
            Words.ending("为期 连续 历时 长达 每隔 共 满 每 一连 持续 耗时 需时 逾 超过 不足 不到 近 约 至少 连 逢 隔 整整 前后 短短 未来 过去");

    /** What stands before 號 when it names a day. */
    private static final String DAY_BEFORE = "于在到至自从由月是前后日和及这的定周截止";

    /** What stands behind such a day: 15號開幕, 15號上午. */
    private static final String DAY_BEHIND = "开举抵出到至前起在召上下晚早凌中发宣公表说见";

    /** What stands before and behind a 號 that numbers a thing: 天宮二號, 3號線. */
    private static final String NUMBERED_BEFORE = "路街巷弄道村幢栋座楼园厂院区舟宫娥征井坝站船矿型级代编工玉罪男女老大小头尾字第斗问";

    private static final String NUMBERED = "电汽柴线楼文令院门馆店房室厅公桌台机舱位码井坝岛矿车船选路仓库闸球营区段集展";

    /** What stands before so many 月 when they are a length of time, and behind a month that it does not stand before. */
    private static final Words MONTHS_LASTING =
            Words.ending("近^附最临邻靠亲远新 最近 过去 未来 今后 连续 一连 为期 历时 长达 后^以之此年日天今最先 往后 此后 接下来 短短 持续 耗时 整整 逾 超过 不足 不到 长约 约");

    private static final String MONTH_BEHIND = "份底初末中上下0123456789";

    /** What stands before one month of several: 前11月 where it is no first part of a year, 每3月. */
    private static final Words NOT_MONTH = Words.ending("前^以此之日目年月眼当会 首^元党 头 每 每隔 逢 隔");

    private static final Words ENDS = Words.of("底 年底 年尾 尾!声款号巴盘牌 年末 末 年终 初!步中始级期审一二三四五六七八九十 年初!一二三四五六七八九十步");

    private final Text text;
    private final Optional<LocalDate> reference;
    private final boolean published;

    NamedDates(Text text, Context context) {
        this.text = text;
        this.reference = context.reference();
        this.published = context.isPublication();
    }

    /** The date at {@code at}, or null; {@code behind} is the date whose range it may end. */
    @Nullable
    Told read(int at, @Nullable Told behind) {
        int next = behind == null ? at : Years.skipNext(text, at);
        if (next > at && behind != null) {
            return next(at, next, behind);
        }
        Told pair = behind == null ? Pairs.read(text, at, reference) : null;
        if (pair != null) {
            return pair;
        }
        Years years = Years.read(text, at, reference);
        if (years == null) {
            Told month = RelativeDates.month(text, at, reference);
            if (month != null) {
                Told day = day(month, month.unknown);
                return month.unknown ? day.unknown() : day;
            }
            Told relative = RelativeDates.read(text, at, reference);
            if (relative != null) {
                return counted(relative, relative);
            }
            Told part = part(text.skipSpace(at), at, Told.OPEN, false, false);
            return part == null ? bareDay(at, behind) : part;
        }
        if (years.isImpossible()) {
            Told told = part(text.skipSpace(years.end), at, Told.OPEN, true, true);
            return (told == null ? new Told(at, ENDS.skip(text, years.end)) : told).impossible();
        }
        int sub = text.skipSpace(years.end);
        if (years.isSpan()) {
            Told span = new Told(at, ENDS.skip(text, years.end)).between(years.first, 0, 0, years.last, 0, 0);
            return counted(new Told(at, years.end).between(years.first, 0, 0, years.last, 0, 0), span);
        }
        Told told = part(sub, at, years.first, true, years.unknown);
        if (told == null) {
            Told year = new Told(at, years.end).on(years.first, 0, 0);
            year.unknown = years.unknown;
            told = counted(year, new Told(at, ENDS.skip(text, years.end)).on(years.first, 0, 0));
        }
        return years.unknown ? told.unknown() : told;
    }

    /** The part counted behind {@code whole}, as in 5月第一個星期一; {@code otherwise} where there is none. */
    private Told counted(Told whole, Told otherwise) {
        Told part = whole.impossible ? null : CountedParts.read(text, whole);
        return part == null ? otherwise : part;
    }

    /** What ends a range in the year after {@code behind}: 次年2月. */
    private @Nullable Told next(int at, int sub, Told behind) {
        int year = behind.lastYear == Told.OPEN ? Told.OPEN : behind.lastYear + 1;
        Told told = part(text.skipSpace(sub), at, year, true, behind.unknown);
        if (told == null && year != Told.OPEN) {
            told = new Told(at, ENDS.skip(text, sub)).on(year, 0, 0);
        }
        if (told == null || behind.unknown) {
            return told == null ? new Told(at, sub).unknown() : told.unknown();
        }
        int a = behind.month * 100 + behind.day;
        int b = told.lastMonth * 100 + told.lastDay;
        return year == Told.OPEN && b >= a ? told.unknown() : told;
    }

    /** What stands at {@code at} of a year: a month, a quarter, a half. */
    private @Nullable Told part(int at, int start, int year, boolean told, boolean unknown) {
        DatePart part = DatePart.read(text, at);
        if (part == null && DateLists.unit(text, at) == '月') {
            DatePart.DateNumber n = DatePart.DateNumber.read(text, at);
            boolean listed = n != null && n.value >= 1 && n.value <= 12;
            return n == null || !listed ? null : new Told(start, n.end).on(year, n.value, 0);
        } else if (part == null || part.unit != '月') {
            Told quarter = Quarters.read(text, at, start, year, told);
            if (quarter != null) {
                Told whole = new Told(start, quarter.end).like(quarter);
                quarter.end = ENDS.skip(text, quarter.end);
                return counted(whole, quarter);
            }
            return null;
        }
        Told month = new Told(start, part.end);
        boolean across = part.low > part.high && part.low > 7 && part.high < 5 && part.high > 0 && part.low < 13;
        if (across) {
            return month.between(year, part.low, 0, year == Told.OPEN ? year : year + 1, part.high, 0);
        } else if (!told && isCounted(text, at, part)) {
            return isLasting(text, at, part.end) ? null : month.impossible();
        } else if (part.low < 1 || part.high > 12 || part.low > part.high) {
            DatePart day = DatePart.read(text, part.end);
            month.end = day != null && day.unit == '日' ? day.end : part.end;
            return month.impossible();
        }
        return part.isPair()
                ? month.between(year, part.low, 0, year, part.high, 0)
                : day(month.on(year, part.low, 0), unknown);
    }

    /** Whether so many 月 are a length of time: 近三月, 最近3月. */
    static boolean isLasting(Text text, int at, int end) {
        boolean bare = text.at(end - 1) == '月'
                && !Text.isIn(MONTH_BEHIND, text.at(end))
                && (!Text.isIn("一二三四五六七八九十", text.at(end)) || DatePart.read(text, end) == null);
        return bare && MONTHS_LASTING.has(text, text.skipSpaceBack(at));
    }

    /** Whether a month is one of several, or a number of them. */
    private static boolean isCounted(Text text, int at, DatePart part) {
        DatePart day = DatePart.read(text, text.skipSpace(part.end));
        boolean dated = (day != null && day.unit == '日') || Text.isIn("底初末中上下", text.at(part.end));
        boolean pointed = part.isPair() && Text.isIn("上下", text.at(at - 1));
        boolean several = !dated && (Quarters.isOneOf(text, at) || NOT_MONTH.has(text, at));
        return pointed || Quarters.isThis(text, at) || (!part.isPair() && (isLasting(text, at, part.end) || several));
    }

    /** A month with the day or the third of it behind, if there is one. */
    private Told day(Told month, boolean unknown) {
        int at = text.skipSpace(month.end);
        Told told = new Told(month.start, at);
        DatePart part = DatePart.read(text, at);
        if (part != null && part.unit == '日') {
            told.end = part.end;
            if (part.low < 1 || part.low > part.high || !Calendar.isPossible(month.year, month.month, part.high)) {
                return told.impossible();
            }
            Told day = part.isPair()
                    ? told.between(month.year, month.month, part.low, month.year, month.month, part.high)
                    : told.on(month.year, month.month, part.low);
            return counted(day, unknown ? day.unknown() : day);
        }
        DatePart.DateNumber first = part == null ? listed(at) : null;
        if (first != null) {
            Told listed = new Told(month.start, first.end).on(month.year, month.month, first.value);
            return unknown ? listed.unknown() : listed;
        }
        Told third = third(told, month, at);
        if (third != null) {
            return unknown ? third.unknown() : third;
        }
        Told slashed = slashed(month);
        if (slashed != null) {
            return unknown ? slashed.unknown() : slashed;
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
        Told whole = new Told(month.start, month.end).like(month);
        whole.unknown = unknown;
        month.end = ENDS.skip(text, month.end);
        return counted(whole, month);
    }

    /** Two days with a slash and no 日: 11月18/19. */
    private @Nullable Told slashed(Told month) {
        DatePart.DateNumber first = text.isDigit(month.end) ? DatePart.DateNumber.read(text, month.end) : null;
        boolean slash = first != null && text.at(first.end) == '/' && text.isDigit(first.end + 1);
        DatePart.DateNumber second = first != null && slash ? DatePart.DateNumber.read(text, first.end + 1) : null;
        if (first == null || second == null) {
            return null;
        }
        Told pair = new Told(month.start, second.end);
        boolean days = first.value > 0 && second.value == first.value + 1 && text.isStop(second.end);
        return days
                ? pair.between(month.year, month.month, first.value, month.year, month.month, second.value)
                : pair.impossible();
    }

    /** The day at {@code at} whose 日 stands behind a later one of its list; null when there is none. */
    private DatePart.@Nullable DateNumber listed(int at) {
        DatePart.DateNumber n = DateLists.unit(text, at) == '日' ? DatePart.DateNumber.read(text, at) : null;
        return n != null && n.value >= 1 && n.value <= 31 ? n : null;
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
        DatePart.DateNumber first = part == null && !LASTING.has(text, at) ? listed(at) : null;
        if (first != null) {
            return inMonth(new Told(at, first.end), first.value, first.value, false, behind);
        }
        if (part == null || part.unit != '日' || part.low < 1 || part.high > 31 || !isDay(at, part, behind)) {
            return null;
        }
        Told told = new Told(at, part.end);
        told.bareDay = behind == null && text.at(part.end - 1) != '号' && !part.isPair();
        return inMonth(told, part.low, part.high, part.isPair(), behind);
    }

    /** With the month of the reference, or the one before, unless the month is to be told otherwise. */
    private Told inMonth(Told told, int low, int high, boolean pair, @Nullable Told behind) {
        int year = Told.OPEN;
        int month = 0;
        if (reference.isPresent() && behind == null && !published && text.at(told.start - 1) != '月') {
            LocalDate today = reference.get();
            boolean before =
                    low - today.getDayOfMonth() > 20 || high > Calendar.length(today.getYear(), today.getMonthValue());
            LocalDate date = before ? today.minusMonths(1) : today;
            year = date.getYear();
            month = date.getMonthValue();
        }
        return pair ? told.between(year, month, low, year, month, high) : told.on(year, month, low);
    }

    private boolean isDay(int at, DatePart part, @Nullable Told behind) {
        char next = text.at(part.end);
        if (behind != null) {
            return true;
        }
        boolean numbered = text.at(part.end - 1) == '号';
        if (numbered) {
            if (Text.isIn("〕]】)", text.at(at - 1)) || text.has(part.end, "会议室") || text.has(part.end, "会议厅")) {
                return false;
            }
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
