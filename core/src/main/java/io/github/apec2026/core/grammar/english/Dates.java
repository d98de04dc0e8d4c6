package io.github.apec2026.core.grammar.english;

import io.github.apec2026.core.grammar.Context;
import io.github.apec2026.recognition.Dating;
import io.github.apec2026.recognition.Kind;
import io.github.apec2026.recognition.ToldDates;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads dates and ranges of dates, with the words that leave an end open: "since January 15", "before 2030". */
final class Dates {

    /** Words before a day or a month that no calendar tells: every Monday, that October. */
    private static final WordSet ANY = WordSet.of("every each that those most any same");
    /** Words before a day of the week that another date tells: the Friday before. */
    private static final WordSet SOME = WordSet.of("the a one another following previous preceding");

    private static final WordSet MOVED =
            WordSet.of("postponed moved delayed pushed shifted rescheduled changed deferred advanced brought");

    private final Tokens t;
    private final RelativeDates relative;
    private final Periods periods;
    private final PartsOfPeriods parts;
    private final DateRanges ranges;
    private final DayLists lists;
    private final @Nullable Publication publication;
    /** The token behind the last bare year, for lists of years. */
    private int behindYear = -9;
    /** What is still to come of a list of days, and the place of the next one. */
    private List<DayLists.Dated> list = List.of();

    private int listed;
    /** The token behind the last date. */
    private int behindDate = -9;
    /** The limit of the last year that had one, for "by 2030 or 2035". */
    private Limits.@Nullable Limit lastLimit;

    Dates(Tokens t, Context context) {
        this.t = t;
        LocalDate day = context.reference().orElse(null);
        NumericDates numeric = new NumericDates(t, DateOrder.of(t, context.dayFirst()));
        this.relative = new RelativeDates(t, day);
        this.periods = new Periods(t, relative);
        this.parts = new PartsOfPeriods(t, relative, periods);
        this.ranges = new DateRanges(t, numeric);
        this.lists = new DayLists(t, numeric);
        boolean published = context.isPublication() && day != null && day.getYear() > 99 && day.getYear() < 9900;
        this.publication = published && day != null ? new Publication(day) : null;
    }

    /** The date that begins with a token, or {@code null}. */
    @Nullable
    Match read(int i) {
        Told next = nextOfList(i);
        if (next != null) {
            return match(i, completed(i, next, false));
        }
        if (!mayBegin(i)) {
            return null;
        }
        boolean behind = behindDate == i || (behindDate == i - 1 && (t.symbol(i - 1) == ',' || t.same(i - 1, "at")));
        int clock = behind ? DottedClock.end(t, i) : -1;
        if (clock > 0) {
            return Match.silent(clock);
        }
        Limits.Limit limit = t.isWord(i) ? Limits.at(t, i) : null;
        if (limit != null) {
            return limited(i, limit);
        }
        if (t.same(i, "from") || (t.same(i, "as") && t.same(i + 1, "of"))) {
            return onwards(i);
        }
        Told told = told(i);
        if (told != null && told.form() == Told.Form.YEAR && lastLimit != null && isSecond(i)) {
            return match(i, told.with(told.next(), limit(told.notation(), lastLimit, told.form())));
        }
        return told == null ? null : match(i, behind(completed(i, told, false)));
    }

    /** Whether a year follows the limit before over "and" or "or". */
    private boolean isSecond(int i) {
        return behindDate == i - 1 && (t.same(i - 1, "and") || t.same(i - 1, "or"));
    }

    private boolean mayBegin(int i) {
        char c = t.symbol(i);
        return t.isWord(i)
                ? t.word(i).beginsDate()
                : t.isDigits(i) || c == '\'' || (c == '.' && t.symbol(i + 1) == '.');
    }

    private @Nullable Told nextOfList(int i) {
        while (listed < list.size() && list.get(listed).start() < i) {
            listed++;
        }
        return listed < list.size() && list.get(listed).start() == i
                ? list.get(listed).told()
                : null;
    }

    private @Nullable Told told(int i) {
        if (t.is(i, Role.ORDINAL) || t.isDigits(i)) {
            Told lunar = LunarDates.read(t, i);
            if (lunar != null) {
                return lunar;
            }
        }
        Told told = Intervals.read(t, i);
        told = told == null ? parts.read(i) : told;
        told = told == null && t.isWord(i) ? relative.read(i) : told;
        told = told == null ? periods.read(i) : told;
        told = told == null ? Weekdays.readDate(t, i, ranges) : told;
        told = told == null ? firstOfList(i) : told;
        told = told == null ? ranges.read(i) : told;
        told = told == null ? YearRanges.read(t, i) : told;
        told = told == null ? dayAlone(i) : told;
        told = told == null ? year(i) : told;
        told = told == null ? Months.read(t, i) : told;
        return told == null ? Weekdays.readAlone(t, i) : told;
    }

    private @Nullable Told firstOfList(int i) {
        List<DayLists.Dated> dates = lists.read(i);
        if (dates.isEmpty()) {
            return null;
        }
        list = dates;
        listed = 1;
        return dates.get(0).told();
    }

    /** "on the 15th", where no noun follows. */
    private @Nullable Told dayAlone(int i) {
        boolean the = t.same(i - 1, "the") && t.is(i - 2, Role.DAY_CUE);
        boolean ending = t.isDigits(i) && t.is(i + 1, Role.ORDINAL_MARK) && t.glued(i + 1);
        boolean ends = !t.isWord(i + 2) || (t.is(i + 2, Role.FUNCTION) && !t.same(i + 2, "of"));
        Part day = the && ending && ends && !t.gluedSymbol(i + 2, '-') ? DayMonths.day(t, i, false) : null;
        return day == null ? null : Told.of(day);
    }

    private @Nullable Told year(int i) {
        boolean joins = t.same(i - 1, "and") || t.same(i - 1, "or") || t.symbol(i - 1) == ',' || t.symbol(i - 1) == '&';
        boolean isListed = joins && (behindYear == i - 1 || (behindYear == i - 2 && t.symbol(i - 2) == ','));
        Part year = Years.alone(t, i, isListed);
        return year == null ? null : new Told(year.next(), year.notation(), Told.Form.YEAR);
    }

    /** The same with the year, the month or the day that the words behind, or the day of publication, tell. */
    private Told completed(int i, Told told, boolean future) {
        Told dated = ListedYears.complete(t, relative.withYearBehind(i, told));
        boolean weekday = dated.form() == Told.Form.WEEKDAY && dated.notation() == null;
        if (publication == null
                || !(weekday || dated.isOpen())
                || ANY.has(t, i - 1)
                || (weekday && SOME.has(t, i - 1))) {
            return dated;
        }
        Tense tense = future ? Tense.ofLimit(t, i, dated.next()) : Tense.of(t, i, dated.next());
        if (tense == Tense.OPEN || (tense == Tense.REPORTED && weekday)) {
            return dated;
        }
        boolean since = t.same(i - 1, "since");
        boolean coming = (!since && (tense == Tense.FUTURE || tense == Tense.REPORTED))
                || (tense == Tense.NEAR && !weekday && publication.isComing(dated.notation()))
                || (future && tense == Tense.UNKNOWN && (weekday || publication.isComing(dated.notation())));
        String notation = dated.notation();
        if (weekday || notation == null) {
            return dated.with(dated.next(), publication.weekday((int) t.value(i, Role.WEEKDAY), coming));
        }
        String dates = publication.complete(notation, coming, weekday(i));
        boolean goesOn = !coming && dated.form() != Told.Form.RANGE && publication.isWithin(dates);
        return goesOn || ListedYears.isOfAnotherYear(t, i, dated.next(), dates)
                ? dated
                : dated.with(dated.next(), dates);
    }

    /** The number of a day of the week, long or short, or -1. */
    private int weekday(int i) {
        return (int) Math.max(t.value(i, Role.WEEKDAY), t.value(i, Role.WEEKDAY_SHORT));
    }

    /** A date behind "before", "by", "until", "after", "since" and the like. */
    private @Nullable Match limited(int i, Limits.Limit limit) {
        Told told = told(limit.date());
        told = told == null && !Limits.isChange(t, i) ? limitedYear(limit) : told;
        if (told == null || told.form() == Told.Form.LUNAR || told.form() == Told.Form.IMPOSSIBLE) {
            return null;
        }
        boolean since = t.same(i, "since");
        boolean future = !since && limit.side() != Limits.Side.AFTER;
        told = completed(limit.date(), told, future);
        boolean several = told.form() == Told.Form.RANGE
                || (listed < list.size() && list.get(listed).start() > limit.date());
        boolean about = limit.edge() == Limits.Edge.UNSURE && told.form() != Told.Form.YEAR;
        if (several || about || Limits.isNone(t, i, limit, told)) {
            return null;
        }
        String notation = told.notation();
        boolean doubtful = notation == null || notation.contains("..") || Limits.isDoubtful(t, i, limit, told);
        String dates = doubtful ? null : limit(notation, limit, told.form());
        lastLimit = told.form() == Told.Form.YEAR && dates != null ? limit : null;
        return match(i, told.form() == Told.Form.YEAR ? told.with(told.next(), dates) : Told.date(told.next(), dates));
    }

    /** A year of which only the words of the limit say that it is one: "up to 2030"; those that count a noun say nothing. */
    private @Nullable Told limitedYear(Limits.Limit limit) {
        int i = limit.date();
        int year = Years.plain(t, i);
        if (year < 1990 || year > 2100 || year % 100 == 0 || limit.the()) {
            return null;
        }
        if (Nouns.isPluralBehind(t, i + 1)) {
            return t.is(i + 1, Role.TIME) ? null : Told.date(i + 1, null);
        }
        boolean ends = !t.isWord(i + 1) || t.is(i + 1, Role.FUNCTION);
        Part alone = ends ? Years.alone(t, i, true) : null;
        return alone == null ? null : new Told(i + 1, alone.notation(), Told.Form.YEAR);
    }

    /** The dates up to a limit or from it on; {@code null} where it does not tell them. */
    private static @Nullable String limit(@Nullable String notation, Limits.Limit limit, Told.Form form) {
        if (notation == null) {
            return null;
        }
        Limits.Edge edge =
                form == Told.Form.WITHIN ? Limits.Edge.WITHIN : form == Told.Form.END ? Limits.Edge.END : limit.edge();
        if (limit.edge() == Limits.Edge.UNSURE) {
            return null;
        }
        boolean all = edge == Limits.Edge.ALL;
        String until = DateSteps.last(notation);
        String since = DateSteps.first(notation);
        return switch (limit.side()) {
            case BEFORE ->
                all || edge == Limits.Edge.START
                        ? until(DateSteps.before(notation))
                        : edge == Limits.Edge.END ? until(until) : null;
            case UNTIL -> edge == Limits.Edge.START ? null : until(until);
            case AFTER -> all || edge == Limits.Edge.END ? since(DateSteps.after(notation)) : null;
            case SINCE -> since(since);
        };
    }

    private static @Nullable String until(@Nullable String last) {
        return last == null ? null : Told.slash("..", last);
    }

    private static @Nullable String since(@Nullable String first) {
        return first == null ? null : Told.slash(first, "..");
    }

    /** The same with words behind that make it a limit: "2030 onwards", "2030 at the latest". */
    private Told behind(Told told) {
        Limits.Side side = told.form() == Told.Form.RANGE ? null : Limits.behind(t, told.next());
        String notation = told.notation();
        if (side == null || notation == null || notation.contains("..") || told.form() == Told.Form.LUNAR) {
            return told;
        }
        int next = told.next() + Limits.behindLength(t, told.next());
        return Told.date(
                next, side == Limits.Side.UNTIL ? until(DateSteps.last(notation)) : since(DateSteps.first(notation)));
    }

    /** "from January 15 on". */
    private @Nullable Match onwards(int i) {
        int start = t.same(i, "from") ? i + 1 : i + 2;
        start = t.same(start, "the") ? start + 1 : start;
        start = t.same(start, "early") || t.same(start, "late") || t.same(start, "mid") ? start + 1 : start;
        start = t.symbol(start) == '-' ? start + 1 : start;
        Told told = told(start);
        if (told == null || told.form() == Told.Form.RANGE || told.form() == Told.Form.IMPOSSIBLE) {
            return null;
        }
        int at = told.next();
        boolean on = t.same(at, "onward") || t.same(at, "onwards") || t.same(at, "on") || t.same(at, "forward");
        boolean preposition = t.same(at, "on") && (t.isWord(at + 1) || t.isDigits(at + 1));
        if (!on || preposition) {
            return null;
        }
        String notation = completed(start, told, true).notation();
        return notation == null || notation.contains("..")
                ? null
                : match(i, Told.date(at + 1, since(DateSteps.first(notation))));
    }

    /** "three days ago", "two weeks from now", or {@code null}. */
    @Nullable
    Match ago(int i, Durations.Span length, boolean exact) {
        int at = length.next();
        boolean later = t.same(at, "from") && t.same(at + 1, "now");
        boolean hence = t.same(at, "from") && t.same(at + 1, "today");
        if (!t.same(at, "ago") && !later && !hence) {
            return null;
        }
        Told told = relative.shifted(at + (t.same(at, "ago") ? 1 : 2), length, exact, t.same(at, "ago") ? -1 : 1);
        return told == null ? null : match(i, told);
    }

    private Match match(int i, Told told) {
        boolean moved = told.form() == Told.Form.RANGE && isMoved(i);
        if (told.form() == Told.Form.IMPOSSIBLE || moved) {
            return Match.silent(told.next());
        }
        if (told.form() == Told.Form.YEAR) {
            behindYear = told.next();
            boolean beyond = t.same(i - 2, "pre") || t.same(i - 2, "post");
            if (beyond && t.gluedSymbol(i - 1, '-') && t.glued(i)) {
                return match(i, Told.date(told.next(), null)); // "pre-2030"
            }
        }
        int start = widened(i, told);
        behindDate = told.next();
        Kind kind = told.form() == Told.Form.LUNAR ? Kind.LUNAR_DATE : Kind.DATE;
        String notation = told.notation();
        Optional<ToldDates> dates =
                notation == null || !told.hasYears() ? Optional.empty() : Optional.of(new ToldDates(notation));
        return new Match(told.next(), new Dating(t.start(start), t.end(told.next() - 1), kind, dates));
    }

    /** Whether two dates are no range, but the old date and the new one: "postponed from May 3 to June 4". */
    private boolean isMoved(int i) {
        boolean moved = false;
        for (int k = i - 2; k > i - 5 && t.same(i - 1, "from"); k--) {
            moved |= MOVED.has(t, k);
        }
        return moved;
    }

    /** The token with which the words of a month, a year or several begin: that of "early", "mid" or "late". */
    private int widened(int i, Told told) {
        int dash = t.symbol(i - 1) == '-' && t.same(i - 2, "mid") ? 1 : 0;
        int before = i - 1 - dash;
        boolean part = t.same(before, "early") || t.same(before, "late") || t.same(before, "mid");
        String notation = told.notation();
        boolean coarse = notation != null
                && notation.length() != 10
                && told.form() != Told.Form.RANGE
                && told.form() != Told.Form.LUNAR;
        return part && coarse && before >= behindDate ? before : i;
    }
}
