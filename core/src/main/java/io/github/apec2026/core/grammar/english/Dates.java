package io.github.apec2026.core.grammar.english;

import io.github.apec2026.core.grammar.Context;
import io.github.apec2026.recognition.Dating;
import io.github.apec2026.recognition.Kind;
import io.github.apec2026.recognition.OpenDates;
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
        DateMatch next = nextOfList(i);
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
        DateMatch date = date(i);
        if (date != null && date.form() == DateMatch.Form.YEAR && lastLimit != null && isSecond(i)) {
            return match(i, date.with(date.next(), LimitedDates.of(date.notation(), lastLimit, date.form())));
        }
        return date == null ? null : match(i, LimitedDates.behind(t, completion.of(i, date, Completion.Place.FREE)));
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

    private @Nullable DateMatch nextOfList(int i) {
        while (listed < list.size() && list.get(listed).start() < i) {
            listed++;
        }
        return listed < list.size() && list.get(listed).start() == i
                ? list.get(listed).date()
                : null;
    }

    private @Nullable DateMatch date(int i) {
        if (t.is(i, LexicalRole.ORDINAL) || t.isDigits(i)) {
            DateMatch lunar = LunarDates.read(t, i);
            if (lunar != null) {
                return lunar;
            }
        }
        DateMatch date = Intervals.read(t, i);
        date = date == null ? parts.read(i) : date;
        date = date == null && t.isWord(i) ? relative.read(i) : date;
        date = date == null ? periods.read(i) : date;
        date = date == null ? Weekdays.readDate(t, i, ranges) : date;
        date = date == null ? firstOfList(i) : date;
        date = date == null ? ranges.read(i) : date;
        date = date == null ? YearRanges.read(t, i) : date;
        date = date == null ? dayAlone(i) : date;
        date = date == null ? year(i) : date;
        date = date == null ? Months.read(t, i) : date;
        return date == null ? Weekdays.readAlone(t, i) : date;
    }

    private @Nullable DateMatch firstOfList(int i) {
        List<DayLists.Dated> dates = lists.read(i);
        if (dates.isEmpty()) {
            return null;
        }
        list = dates;
        listed = 1;
        return dates.get(0).date();
    }

    /** "on the 15th", where no noun follows. */
    private @Nullable DateMatch dayAlone(int i) {
        boolean the = t.same(i - 1, "the") && t.is(i - 2, LexicalRole.DAY_CUE);
        boolean ending = t.isDigits(i) && t.is(i + 1, LexicalRole.ORDINAL_MARK) && t.glued(i + 1);
        boolean ends = !t.isWord(i + 2) || (t.is(i + 2, LexicalRole.FUNCTION) && !t.same(i + 2, "of"));
        PartialDate day = the && ending && ends && !t.gluedSymbol(i + 2, '-') ? DayMonths.day(t, i, false) : null;
        return day == null ? null : DateMatch.of(day);
    }

    private @Nullable DateMatch year(int i) {
        boolean joins = t.same(i - 1, "and") || t.same(i - 1, "or") || t.symbol(i - 1) == ',' || t.symbol(i - 1) == '&';
        boolean isListed = joins && (behindYear == i - 1 || (behindYear == i - 2 && t.symbol(i - 2) == ','));
        PartialDate year = Years.alone(t, i, isListed);
        return year == null ? null : new DateMatch(year.next(), year.notation(), DateMatch.Form.YEAR);
    }

    /** A date behind "before", "by", "until", "after", "since" and the like. */
    private @Nullable Match limited(int i, Limits.Limit limit) {
        DateMatch date = date(limit.date());
        date = date == null && !Limits.isChange(t, i) ? LimitedDates.year(t, limit) : date;
        if (date == null || date.form() == DateMatch.Form.LUNAR || date.form() == DateMatch.Form.IMPOSSIBLE) {
            return null;
        }
        boolean since = t.same(i, "since");
        date = completion.of(limit.date(), date, Completion.Place.of(limit.side(), since));
        boolean several = date.form() == DateMatch.Form.RANGE
                || (listed < list.size() && list.get(listed).start() > limit.date());
        boolean about = limit.edge() == Limits.Edge.UNSURE && date.form() != DateMatch.Form.YEAR;
        if (several || about || Limits.isNone(t, i, limit, date)) {
            return null;
        }
        String notation = date.notation();
        boolean doubtful = notation == null || notation.contains("..") || Limits.isDoubtful(t, i, limit, date);
        String dates = doubtful ? null : LimitedDates.of(notation, limit, date.form());
        lastLimit = date.form() == DateMatch.Form.YEAR && dates != null ? limit : null;
        return match(
                i,
                date.form() == DateMatch.Form.YEAR
                        ? date.with(date.next(), dates)
                        : DateMatch.date(date.next(), dates));
    }

    /** "from January 15 on". */
    private @Nullable Match onwards(int i) {
        int start = t.same(i, "from") ? i + 1 : i + 2;
        start = t.same(start, "the") ? start + 1 : start;
        start = t.same(start, "early") || t.same(start, "late") || t.same(start, "mid") ? start + 1 : start;
        start = t.symbol(start) == '-' ? start + 1 : start;
        DateMatch date = date(start);
        if (date == null || date.form() == DateMatch.Form.RANGE || date.form() == DateMatch.Form.IMPOSSIBLE) {
            return null;
        }
        int at = date.next();
        boolean on = t.same(at, "onward") || t.same(at, "onwards") || t.same(at, "on") || t.same(at, "forward");
        boolean preposition = t.same(at, "on") && (t.isWord(at + 1) || t.isDigits(at + 1));
        if (!on || preposition) {
            return null;
        }
        String notation = completion.of(start, date, Completion.Place.UNTIL).notation();
        return notation == null || notation.contains("..")
                ? null
                : match(i, DateMatch.date(at + 1, LimitedDates.since(DateSteps.first(notation))));
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
        DateMatch date = relative.shifted(at + (t.same(at, "ago") ? 1 : 2), length, exact, t.same(at, "ago") ? -1 : 1);
        return date == null ? null : match(i, date);
    }

    /** "a year earlier": a date that counts from another one, which is not read; or {@code null}. */
    @Nullable
    Match counted(int i, Durations.Span length) {
        int at = length.next();
        boolean counts = t.is(i, LexicalRole.ARTICLE) && (t.same(at, "earlier") || t.same(at, "later"));
        boolean compared = t.same(at + 1, "than") || t.same(i - 1, "for") || t.gluedSymbol(at - 2, '-');
        return counts && !compared ? match(i, DateMatch.date(at + 1, null)) : null;
    }

    private Match match(int i, DateMatch date) {
        boolean moved = date.form() == DateMatch.Form.RANGE && isMoved(i);
        if (date.form() == DateMatch.Form.IMPOSSIBLE || moved) {
            return Match.silent(date.next());
        }
        if (date.form() == DateMatch.Form.YEAR) {
            behindYear = date.next();
            boolean beyond = t.same(i - 2, "pre") || t.same(i - 2, "post");
            if (beyond && t.gluedSymbol(i - 1, '-') && t.glued(i)) {
                return match(i, DateMatch.date(date.next(), null)); // "pre-2030"
            }
        }
        int start = widened(i, date);
        behindDate = date.next();
        Kind kind = date.form() == DateMatch.Form.LUNAR ? Kind.LUNAR_DATE : Kind.DATE;
        String notation = date.notation();
        Optional<OpenDates> dates =
                notation == null || !date.hasYears() ? Optional.empty() : Optional.of(new OpenDates(notation));
        return new Match(date.next(), new Dating(t.start(start), t.end(date.next() - 1), kind, dates));
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
    private int widened(int i, DateMatch date) {
        int dash = t.symbol(i - 1) == '-' && t.same(i - 2, "mid") ? 1 : 0;
        int before = i - 1 - dash;
        boolean part = t.same(before, "early") || t.same(before, "late") || t.same(before, "mid");
        String notation = date.notation();
        boolean coarse = notation != null
                && notation.length() != 10
                && date.form() != DateMatch.Form.RANGE
                && date.form() != DateMatch.Form.LUNAR;
        return part && coarse && before >= behindDate ? before : i;
    }
}
