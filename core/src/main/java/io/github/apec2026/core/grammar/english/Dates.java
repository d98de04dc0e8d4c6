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

    private static final WordSet MOVED =
            WordSet.of("postponed moved delayed pushed shifted rescheduled changed deferred advanced brought");

    private final Tokens t;
    private final RelativeDates relative;
    private final Periods periods;
    private final PartsOfPeriods parts;
    private final DateRanges ranges;
    private final DayLists lists;
    private final Completion completion;
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
        this.completion = new Completion(t, relative, context);
    }

    /** The date that begins with a token, or {@code null}. */
    @Nullable
    Match read(int i) {
        Told next = nextOfList(i);
        if (next != null) {
            return match(i, completion.of(i, next, Completion.Place.FREE));
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
            return match(i, told.with(told.next(), LimitedDates.of(told.notation(), lastLimit, told.form())));
        }
        return told == null ? null : match(i, LimitedDates.behind(t, completion.of(i, told, Completion.Place.FREE)));
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

    /** A date behind "before", "by", "until", "after", "since" and the like. */
    private @Nullable Match limited(int i, Limits.Limit limit) {
        Told told = told(limit.date());
        told = told == null && !Limits.isChange(t, i) ? LimitedDates.year(t, limit) : told;
        if (told == null || told.form() == Told.Form.LUNAR || told.form() == Told.Form.IMPOSSIBLE) {
            return null;
        }
        boolean since = t.same(i, "since");
        told = completion.of(limit.date(), told, Completion.Place.of(limit.side(), since));
        boolean several = told.form() == Told.Form.RANGE
                || (listed < list.size() && list.get(listed).start() > limit.date());
        boolean about = limit.edge() == Limits.Edge.UNSURE && told.form() != Told.Form.YEAR;
        if (several || about || Limits.isNone(t, i, limit, told)) {
            return null;
        }
        String notation = told.notation();
        boolean doubtful = notation == null || notation.contains("..") || Limits.isDoubtful(t, i, limit, told);
        String dates = doubtful ? null : LimitedDates.of(notation, limit, told.form());
        lastLimit = told.form() == Told.Form.YEAR && dates != null ? limit : null;
        return match(i, told.form() == Told.Form.YEAR ? told.with(told.next(), dates) : Told.date(told.next(), dates));
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
        String notation = completion.of(start, told, Completion.Place.UNTIL).notation();
        return notation == null || notation.contains("..")
                ? null
                : match(i, Told.date(at + 1, LimitedDates.since(DateSteps.first(notation))));
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

    /** "a year earlier": a date that counts from another one, which is not read; or {@code null}. */
    @Nullable
    Match counted(int i, Durations.Span length) {
        int at = length.next();
        boolean counts = t.is(i, Role.ARTICLE) && (t.same(at, "earlier") || t.same(at, "later"));
        boolean compared = t.same(at + 1, "than") || t.same(i - 1, "for") || t.gluedSymbol(at - 2, '-');
        return counts && !compared ? match(i, Told.date(at + 1, null)) : null;
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
