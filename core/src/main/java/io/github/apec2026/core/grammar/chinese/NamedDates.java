package io.github.apec2026.core.grammar.chinese;

import io.github.apec2026.core.grammar.Context;
import io.github.apec2026.core.grammar.kernel.CalendarDate;
import io.github.apec2026.core.grammar.kernel.WordTable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One date as words tell it, from its year down to its day: 2026年2月10日, 去年12月, 2月上旬, 2月1至10日, 十日, 本月底. */
final class NamedDates {

    /** With what a date may begin besides a number and the words of other tables: 前三季度, 上半年, 兩年. */
    static final String BEGINNINGS = "两第首头前上下";

    /** What precedes so many 日 when they are a length of time. */
    private static final WordTable LASTING =
            WordTable.ending("为期 连续 历时 长达 每隔 共 满 每 一连 持续 耗时 需时 逾 超过 不足 不到 近 约 至少 连 逢 隔 整整 前后 短短 未来 过去");

    /** What precedes 號 when it names a day. */
    private static final String DAY_BEFORE = "于在到至自从由月是前后日和及这的定周截止";

    /** What follows such a day: 15號開幕, 15號上午. */
    private static final String DAY_BEHIND = "开举抵出到至前起在召上下晚早凌中发宣公表说见";

    /** What precedes and behind a 號 that numbers a thing: 天宮二號, 3號線. */
    private static final String NUMBERED_BEFORE = "路街巷弄道村幢栋座楼园厂院区舟宫娥征井坝站船矿型级代编工玉罪男女老大小头尾字第斗问";

    private static final String NUMBERED = "电汽柴线楼文令院门馆店房室厅公桌台机舱位码井坝岛矿车船选路仓库闸球营区段集展";

    /** What precedes so many 月 when they are a length of time, and behind a month that it does not precede. */
    private static final WordTable MONTHS_LASTING =
            WordTable.ending("近^附最临邻靠亲远新 最近 过去 未来 今后 连续 一连 为期 历时 长达 后^以之此年日天今最先 往后 此后 接下来 短短 持续 耗时 整整 逾 超过 不足 不到 长约 约");

    private static final String MONTH_BEHIND = "份底初末中上下0123456789";

    /** What precedes one month of several: 前11月 where it is no first part of a year, 每3月. */
    private static final WordTable NOT_MONTH = WordTable.ending("前^以此之日目年月眼当会 首^元党 头 每 每隔 逢 隔");

    private static final WordTable ENDS = WordTable.of("底 年底 年尾 尾!声款号巴盘牌 年末 末 年终 初!步中始级期审一二三四五六七八九十 年初!一二三四五六七八九十步");

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
    DateMatch read(int at, @Nullable DateMatch behind) {
        int next = behind == null ? at : Years.skipNext(text, at);
        if (next > at && behind != null) {
            return next(at, next, behind);
        }
        DateMatch pair = behind == null ? Pairs.read(text, at, reference) : null;
        if (pair != null) {
            return pair;
        }
        Years years = Years.read(text, at, reference);
        if (years == null) {
            DateMatch month = RelativeDates.month(text, at, reference);
            if (month != null) {
                DateMatch day = day(month, month.unknown);
                return month.unknown ? day.unknown() : day;
            }
            DateMatch relative = RelativeDates.read(text, at, reference);
            if (relative != null) {
                return counted(relative, relative);
            }
            DateMatch part = part(text.skipSpace(at), at, DateMatch.OPEN, false, false);
            return part == null ? bareDay(at, behind) : part;
        }
        if (years.isImpossible()) {
            DateMatch match = part(text.skipSpace(years.end), at, DateMatch.OPEN, true, true);
            return (match == null ? new DateMatch(at, ENDS.skip(text, years.end)) : match).impossible();
        }
        int sub = text.skipSpace(years.end);
        if (years.isSpan()) {
            DateMatch span = new DateMatch(at, ENDS.skip(text, years.end)).between(years.first, 0, 0, years.last, 0, 0);
            return counted(new DateMatch(at, years.end).between(years.first, 0, 0, years.last, 0, 0), span);
        }
        DateMatch match = part(sub, at, years.first, true, years.unknown);
        if (match == null) {
            DateMatch year = new DateMatch(at, years.end).on(years.first, 0, 0);
            year.unknown = years.unknown;
            match = counted(year, new DateMatch(at, ENDS.skip(text, years.end)).on(years.first, 0, 0));
        }
        return years.unknown ? match.unknown() : match;
    }

    /** The part counted behind {@code whole}, as in 5月第一個星期一; {@code otherwise} where there is none. */
    private DateMatch counted(DateMatch whole, DateMatch otherwise) {
        DateMatch part = whole.impossible ? null : CountedParts.read(text, whole);
        return part == null ? otherwise : part;
    }

    /** What ends a range in the year after {@code behind}: 次年2月. */
    private @Nullable DateMatch next(int at, int sub, DateMatch behind) {
        int year = behind.lastYear == DateMatch.OPEN ? DateMatch.OPEN : behind.lastYear + 1;
        DateMatch match = part(text.skipSpace(sub), at, year, true, behind.unknown);
        if (match == null && year != DateMatch.OPEN) {
            match = new DateMatch(at, ENDS.skip(text, sub)).on(year, 0, 0);
        }
        if (match == null || behind.unknown) {
            return match == null ? new DateMatch(at, sub).unknown() : match.unknown();
        }
        int a = behind.month * 100 + behind.day;
        int b = match.lastMonth * 100 + match.lastDay;
        return year == DateMatch.OPEN && b >= a ? match.unknown() : match;
    }

    /** What is at {@code at} of a year: a month, a quarter, a half. */
    private @Nullable DateMatch part(int at, int start, int year, boolean match, boolean unknown) {
        DatePart part = DatePart.read(text, at);
        if (part == null && DateLists.unit(text, at) == '月') {
            DatePart.DateNumber n = DatePart.DateNumber.read(text, at);
            boolean listed = n != null && n.value >= 1 && n.value <= 12;
            return n == null || !listed ? null : new DateMatch(start, n.end).on(year, n.value, 0);
        } else if (part == null || part.unit != '月') {
            DateMatch quarter = Quarters.read(text, at, start, year, match);
            if (quarter != null) {
                DateMatch whole = new DateMatch(start, quarter.end).like(quarter);
                quarter.end = ENDS.skip(text, quarter.end);
                return counted(whole, quarter);
            }
            return null;
        }
        DateMatch month = new DateMatch(start, part.end);
        boolean across = part.low > part.high && part.low > 7 && part.high < 5 && part.high > 0 && part.low < 13;
        if (across) {
            return month.between(year, part.low, 0, year == DateMatch.OPEN ? year : year + 1, part.high, 0);
        } else if (!match && isCounted(text, at, part)) {
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
    private DateMatch day(DateMatch month, boolean unknown) {
        int at = text.skipSpace(month.end);
        DateMatch match = new DateMatch(month.start, at);
        DatePart part = DatePart.read(text, at);
        if (part != null && part.unit == '日') {
            match.end = part.end;
            if (part.low < 1 || part.low > part.high || !CalendarDate.isPossible(month.year, month.month, part.high)) {
                return match.impossible();
            }
            DateMatch day = part.isPair()
                    ? match.between(month.year, month.month, part.low, month.year, month.month, part.high)
                    : match.on(month.year, month.month, part.low);
            return counted(day, unknown ? day.unknown() : day);
        }
        DatePart.DateNumber first = part == null ? listed(at) : null;
        if (first != null) {
            DateMatch listed = new DateMatch(month.start, first.end).on(month.year, month.month, first.value);
            return unknown ? listed.unknown() : listed;
        }
        DateMatch third = third(match, month, at);
        if (third != null) {
            return unknown ? third.unknown() : third;
        }
        DateMatch slashed = slashed(month);
        if (slashed != null) {
            return unknown ? slashed.unknown() : slashed;
        }
        DatePart.DateNumber number = text.isDigit(month.end) ? DatePart.DateNumber.read(text, month.end) : null;
        if (number != null
                && number.value > 0
                && number.value < 32
                && text.isStop(number.end)
                && text.at(number.end) != ':') {
            DateMatch bare = new DateMatch(month.start, number.end).on(month.year, month.month, number.value);
            return unknown ? bare.unknown() : bare;
        }
        DateMatch whole = new DateMatch(month.start, month.end).like(month);
        whole.unknown = unknown;
        month.end = ENDS.skip(text, month.end);
        return counted(whole, month);
    }

    /** Two days with a slash and no 日: 11月18/19. */
    private @Nullable DateMatch slashed(DateMatch month) {
        DatePart.DateNumber first = text.isDigit(month.end) ? DatePart.DateNumber.read(text, month.end) : null;
        boolean slash = first != null && text.at(first.end) == '/' && text.isDigit(first.end + 1);
        DatePart.DateNumber second = first != null && slash ? DatePart.DateNumber.read(text, first.end + 1) : null;
        if (first == null || second == null) {
            return null;
        }
        DateMatch pair = new DateMatch(month.start, second.end);
        boolean days = first.value > 0 && second.value == first.value + 1 && text.isStop(second.end);
        return days
                ? pair.between(month.year, month.month, first.value, month.year, month.month, second.value)
                : pair.impossible();
    }

    /** The day at {@code at} whose 日 follows a later one of its list; null when there is none. */
    private DatePart.@Nullable DateNumber listed(int at) {
        DatePart.DateNumber n = DateLists.unit(text, at) == '日' ? DatePart.DateNumber.read(text, at) : null;
        return n != null && n.value >= 1 && n.value <= 31 ? n : null;
    }

    /** 上旬, 中旬, 下旬. */
    private @Nullable DateMatch third(DateMatch match, DateMatch month, int at) {
        int which = text.at(at + 1) == '旬' ? "上中下".indexOf(text.at(at)) : -1;
        if (which < 0) {
            return null;
        }
        match.end = at + 2;
        boolean open = month.year == DateMatch.OPEN && month.month == 2;
        int last = which < 2 ? 10 * which + 10 : open ? 0 : CalendarDate.length(month.year, month.month);
        return match.between(month.year, month.month, 10 * which + 1, month.year, month.month, last);
    }

    /**
     * A day by itself: 10日, 十日, 15號. With a reference it lies in its month, or in the month before when that is far ahead or there is
     * no such day.
     */
    private @Nullable DateMatch bareDay(int at, @Nullable DateMatch behind) {
        DatePart part = DatePart.read(text, at);
        DatePart.DateNumber first = part == null && !LASTING.has(text, at) ? listed(at) : null;
        if (first != null) {
            return inMonth(new DateMatch(at, first.end), first.value, first.value, false, behind);
        }
        if (part == null || part.unit != '日' || part.low < 1 || part.high > 31 || !isDay(at, part, behind)) {
            return null;
        }
        DateMatch match = new DateMatch(at, part.end);
        match.bareDay = behind == null && text.at(part.end - 1) != '号' && !part.isPair();
        return inMonth(match, part.low, part.high, part.isPair(), behind);
    }

    /** With the month of the reference, or the one before, unless the month is to be given otherwise. */
    private DateMatch inMonth(DateMatch match, int low, int high, boolean pair, @Nullable DateMatch behind) {
        int year = DateMatch.OPEN;
        int month = 0;
        if (reference.isPresent() && behind == null && !published && text.at(match.start - 1) != '月') {
            LocalDate today = reference.get();
            boolean before = low - today.getDayOfMonth() > 20
                    || high > CalendarDate.length(today.getYear(), today.getMonthValue());
            LocalDate date = before ? today.minusMonths(1) : today;
            year = date.getYear();
            month = date.getMonthValue();
        }
        return pair ? match.between(year, month, low, year, month, high) : match.on(year, month, low);
    }

    private boolean isDay(int at, DatePart part, @Nullable DateMatch behind) {
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
