package io.github.apec2026.core.grammar.english;

import io.github.apec2026.core.grammar.english.Amount.Form;
import org.jspecify.annotations.Nullable;

/** Reads dates with the name of a month, whatever the order: "Feb. 2, 2026", "2nd of February", "2026 February 2", "May 2026". */
final class DayMonths {

    private DayMonths() {}

    /** The date that begins with a token, or {@code null}; an impossible one is read, too. */
    static @Nullable PartialDate read(Tokens t, int i) {
        if (t.is(i, LexicalRole.MONTH)) {
            return monthFirst(t, i);
        }
        boolean tied = t.glued(i) && (t.isWord(i - 1) || DigitGroup.joins(t, i - 1));
        PartialDate day = tied ? null : dayFirst(t, i);
        return day == null ? yearFirst(t, i) : day;
    }

    /** The month that a word names, or 0. */
    static int month(Tokens t, int i) {
        return (int) Math.max(0, t.value(i, LexicalRole.MONTH));
    }

    /** The token behind the name of a month and the full stop of a short one. */
    static int behindMonth(Tokens t, int i) {
        boolean brief = t.is(i, LexicalRole.MONTH_SHORT)
                || (t.same(i, "may") && Years.behind(t, i + 3).next() > 0);
        boolean stop = brief && t.gluedSymbol(i + 1, '.');
        return stop ? i + 2 : i + 1;
    }

    /** Whether the word is a month only beside a day with an ending, or a year. */
    static boolean isDoubtful(Tokens t, int i) {
        return t.is(i, LexicalRole.MONTH_OR_WORD) && !t.isCapitalised(i);
    }

    /** The token behind a separator that touches both sides, or the same. */
    private static int joined(Tokens t, int i) {
        char c = t.symbol(i);
        boolean joins = (c == '-' || c == '/' || c == '.') && t.glued(i) && t.glued(i + 1);
        return joins ? i + 1 : i;
    }

    private static @Nullable PartialDate monthFirst(Tokens t, int i) {
        int month = month(t, i);
        int next = behindMonth(t, i);
        boolean tied = t.glued(i) && t.isDigits(i - 1);
        int dayAt = joined(t, next);
        dayAt = t.gluedSymbol(dayAt, ',') && t.same(dayAt + 1, "the") ? dayAt + 1 : dayAt;
        dayAt = t.same(dayAt, "the") ? dayAt + 1 : dayAt;
        PartialDate day = tied ? null : day(t, dayAt, true);
        if (day == null) {
            PartialDate year = Years.behind(t, joined(t, next));
            return year.next() < 0 || tied ? null : new PartialDate(year.next(), year.year(), month, 0);
        }
        boolean ending = day.next() > dayAt + 1 || !t.isDigits(dayAt);
        boolean separated = dayAt > next && !t.same(dayAt - 1, "the") && t.symbol(day.next()) == t.symbol(next);
        PartialDate year = year(t, day.next(), separated);
        if (isDoubtful(t, i) && !ending && year.next() < 0 && Nouns.isPluralBehind(t, day.next())) {
            return null;
        }
        return year.next() < 0
                ? new PartialDate(day.next(), 0, month, day.day())
                : new PartialDate(year.next(), year.year(), month, day.day());
    }

    /** A day and then its month, also where other digits touch the day. */
    static @Nullable PartialDate dayFirst(Tokens t, int i) {
        PartialDate day = day(t, i, false);
        if (day == null) {
            return null;
        }
        int at = joined(t, day.next());
        boolean separated = at > day.next();
        char separator = t.symbol(day.next());
        at = t.same(at, "of") || (t.same(at, "day") && t.same(at + 1, "of")) ? at + (t.same(at, "of") ? 1 : 2) : at;
        boolean comma = t.gluedSymbol(at, ',') && t.is(at + 1, LexicalRole.MONTH);
        at = comma && Years.behind(t, behindMonth(t, at + 1)).next() > 0 ? at + 1 : at;
        if (!t.is(at, LexicalRole.MONTH)) {
            return null;
        }
        int next = behindMonth(t, at);
        PartialDate year = year(t, next, separated && t.symbol(next) == separator);
        boolean doubtful = isDoubtful(t, at) && year.next() < 0 && day.next() == i + 1 && t.isWord(next);
        if (doubtful) {
            return null;
        }
        return year.next() < 0
                ? new PartialDate(next, 0, month(t, at), day.day())
                : new PartialDate(year.next(), year.year(), month(t, at), day.day());
    }

    /** {@code 2026 February 10}, {@code 2026-Feb-10}, {@code 2026 February}. */
    private static @Nullable PartialDate yearFirst(Tokens t, int i) {
        int year = Years.plain(t, i);
        int at = joined(t, i + 1);
        at = at == i + 1 && t.gluedSymbol(at, ',') ? at + 1 : at;
        if (year < 1900 || year > 2100 || !t.is(at, LexicalRole.MONTH) || isDoubtful(t, at) || t.isTied(i)) {
            return null;
        }
        int next = behindMonth(t, at);
        PartialDate day = day(t, joined(t, next), true);
        return day == null || Years.behind(t, day.next()).next() > 0
                ? new PartialDate(next, year, month(t, at), 0)
                : new PartialDate(day.next(), year, month(t, at), day.day());
    }

    /** The year behind a day and a month; of two digits, too, where separators join the three. */
    private static PartialDate year(Tokens t, int i, boolean separated) {
        if (separated && t.isDigits(i + 1) && t.glued(i + 1)) {
            boolean two = t.length(i + 1) == 2 && !DigitGroup.joins(t, i + 2);
            int year = two ? Years.full(t.integer(i + 1)) : Years.plain(t, i + 1);
            return new PartialDate(year == 0 ? -1 : i + 2, year, 0, 0);
        }
        return Years.behind(t, i);
    }

    /** The day of a month: digits with or without an ending, or words; in words without an ending only behind the month. */
    static @Nullable PartialDate day(Tokens t, int i, boolean behindMonth) {
        if (t.isDigits(i)) {
            return t.length(i) > 2 ? null : dayInDigits(t, i);
        }
        if (!t.is(i, LexicalRole.ORDINAL) && !t.is(i, LexicalRole.CARDINAL)) {
            return null;
        }
        Amount spelled = SpelledNumbers.read(t, i);
        boolean fits = spelled != null
                && (spelled.form() == Form.ORDINAL || behindMonth)
                && spelled.value().precision() < 3;
        if (!fits || spelled == null || spelled.form() == Form.SILENT) {
            return null;
        }
        int day = spelled.value().intValue();
        boolean counts = spelled.form() == Form.WORDS && !isEnd(t, spelled.next());
        return day < 1 || day > 31 || counts ? null : new PartialDate(spelled.next(), 0, 0, day);
    }

    private static @Nullable PartialDate dayInDigits(Tokens t, int i) {
        int day = t.integer(i);
        boolean ending = t.is(i + 1, LexicalRole.ORDINAL_MARK) && t.glued(i + 1);
        int next = ending ? i + 2 : i + 1;
        char behind = t.symbol(next);
        boolean slashes = behind == '/' && t.gluedSymbol(i - 1, '/') && t.is(i - 2, LexicalRole.MONTH);
        boolean mark = !slashes
                && (behind == '.' || behind == ',' || behind == ':' || behind == '/')
                && DigitGroup.joins(t, next);
        boolean year = mark && t.symbol(next) == ',' && Years.plain(t, next + 1) > 0;
        boolean other = !ending && t.glued(next) && (t.isWord(next) || t.symbol(next) == '%');
        boolean month = other && t.is(next, LexicalRole.MONTH);
        boolean amount =
                Scales.words(t, next) != null || Percentages.read(t, next) != null || FixedNames.isClock(t, next);
        return (mark && !year) || (other && !month) || amount ? null : new PartialDate(next, 0, 0, day == 0 ? 32 : day);
    }

    /** Whether a number in words behind a month ends there, or a year follows: "March five", not "March five people". */
    private static boolean isEnd(Tokens t, int i) {
        return !t.isWord(i)
                || (t.is(i, LexicalRole.FUNCTION) && !t.same(i, "of"))
                || Years.behind(t, i).next() > 0;
    }
}
