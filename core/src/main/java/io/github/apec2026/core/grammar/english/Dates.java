package io.github.apec2026.core.grammar.english;

import io.github.apec2026.core.grammar.Context;
import io.github.apec2026.recognition.Dating;
import io.github.apec2026.recognition.Kind;
import io.github.apec2026.recognition.ToldDates;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads dates and ranges of dates, with the words that leave an end open: "since January 15". */
final class Dates {

    private final Tokens t;
    private final RelativeDates relative;
    private final Periods periods;
    /** The token behind the last bare year, for lists of years. */
    private int behindYear = -9;

    Dates(Tokens t, Context context) {
        this.t = t;
        this.relative = new RelativeDates(t, context.reference().orElse(null));
        this.periods = new Periods(t, relative);
    }

    /** The date that begins with a token, or {@code null}. */
    @Nullable
    Match read(int i) {
        if (!mayBegin(i)) {
            return null;
        }
        if (t.same(i, "since") || t.same(i, "until") || t.same(i, "till")) {
            return open(i);
        }
        if (t.same(i, "from")) {
            return onwards(i);
        }
        Told told = told(i);
        return told == null ? null : match(i, told);
    }

    private boolean mayBegin(int i) {
        return t.isWord(i) ? t.word(i).beginsDate() : t.isDigits(i) || t.symbol(i) == '\'';
    }

    private @Nullable Told told(int i) {
        if (t.is(i, Role.ORDINAL) || t.isDigits(i)) {
            Told lunar = LunarDates.read(t, i);
            if (lunar != null) {
                return lunar;
            }
        }
        Told told = t.isWord(i) ? relative.read(i) : null;
        told = told == null ? periods.read(i) : told;
        told = told == null ? Weekdays.readDate(t, i) : told;
        told = told == null ? DateRanges.read(t, i) : told;
        told = told == null ? YearRanges.read(t, i) : told;
        told = told == null ? dayAlone(i) : told;
        told = told == null ? year(i) : told;
        told = told == null ? Months.read(t, i) : told;
        return told == null ? Weekdays.readAlone(t, i) : told;
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
        boolean listed = joins && (behindYear == i - 1 || (behindYear == i - 2 && t.symbol(i - 2) == ','));
        Part year = Years.alone(t, i, listed);
        return year == null ? null : new Told(year.next(), year.notation(), Told.Form.YEAR);
    }

    /** "since" and "until" with what follows them. */
    private @Nullable Match open(int i) {
        Told told = told(i + 1);
        if (told == null || told.form() == Told.Form.LUNAR || told.form() == Told.Form.IMPOSSIBLE) {
            return null;
        }
        String notation = told.notation();
        if (notation == null) {
            return match(i, told);
        }
        if (notation.indexOf('/') >= 0) {
            return null;
        }
        String open = t.same(i, "since") ? Told.slash(notation, "..") : Told.slash("..", notation);
        return match(i, Told.date(told.next(), open));
    }

    /** "from January 15 on". */
    private @Nullable Match onwards(int i) {
        Told told = told(i + 1);
        if (told == null || told.notation() == null || told.notation().indexOf('/') >= 0) {
            return null;
        }
        int at = told.next();
        boolean on = t.same(at, "onward") || t.same(at, "onwards") || t.same(at, "on") || t.same(at, "forward");
        boolean preposition = t.same(at, "on") && t.isWord(at + 1);
        return on && !preposition ? match(i, Told.date(at + 1, Told.slash(told.notation(), ".."))) : null;
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
        if (told.form() == Told.Form.IMPOSSIBLE) {
            return Match.silent(told.next());
        }
        if (told.form() == Told.Form.YEAR) {
            behindYear = told.next();
        }
        Kind kind = told.form() == Told.Form.LUNAR ? Kind.LUNAR_DATE : Kind.DATE;
        String notation = told.notation();
        Optional<ToldDates> dates =
                notation == null || !told.hasYears() ? Optional.empty() : Optional.of(new ToldDates(notation));
        return new Match(told.next(), new Dating(t.start(i), t.end(told.next() - 1), kind, dates));
    }
}
