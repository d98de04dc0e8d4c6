package io.github.apec2026.core.grammar.english;

import io.github.apec2026.core.grammar.english.Amount.Form;
import org.jspecify.annotations.Nullable;

/** Reads quarters, halves, the first months of a year, decades, centuries and financial years. */
final class Periods {

    private static final WordSet FALL_BEFORE = WordSet.of("the in by since until till early late mid of for from");

    private final Tokens t;
    private final RelativeDates relative;

    Periods(Tokens t, RelativeDates relative) {
        this.t = t;
        this.relative = relative;
    }

    /** The period that begins with a token, or {@code null}. */
    @Nullable
    DateMatch read(int i) {
        if (t.isDigits(i)) {
            DateMatch decade = decade(i);
            DateMatch quarter = decade == null ? shortQuarter(i) : decade;
            return quarter == null ? ordinalPeriod(i) : quarter;
        }
        if (t.symbol(i) == '\'') {
            return decade(i + 1);
        }
        if ((t.same(i, "q") || t.same(i, "h")) && !t.isTied(i) && t.isDigits(i + 1) && t.glued(i + 1)) {
            return letterFirst(i);
        }
        if (t.same(i, "fy") || t.same(i, "fiscal")) {
            return financialYear(i);
        }
        if (t.is(i, LexicalRole.SEASON)) {
            return season(i);
        }
        return t.is(i, LexicalRole.ORDINAL) || t.same(i, "last") || t.same(i, "final") ? ordinalPeriod(i) : null;
    }

    /** "spring 2020", "the winter of 2016-17": no calendar tells its days; not "prices fall 2016". */
    private @Nullable DateMatch season(int i) {
        boolean verb = t.same(i, "fall") && !t.isCapitalised(i) && !FALL_BEFORE.has(t, i - 1);
        if (verb) {
            return null;
        }
        int at = t.same(i + 1, "of") ? i + 2 : i + 1;
        DateMatch years = YearRanges.read(t, at);
        if (years != null) {
            return DateMatch.date(years.next(), null);
        }
        return Years.plain(t, at) == 0 || DigitGroup.joins(t, at + 1) ? null : DateMatch.date(at + 1, null);
    }

    /** {@code 1990s}, {@code '90s}, "the 90s". */
    private @Nullable DateMatch decade(int i) {
        boolean letter = (t.same(i + 1, "s") && t.glued(i + 1)) || (t.symbol(i + 1) == '\'' && t.length(i + 1) == 2);
        int number = t.integer(i);
        boolean tens = t.isDigits(i)
                && letter
                && number % 10 == 0
                && !(t.glued(i) && (t.isWord(i - 1) || DigitGroup.joins(t, i - 1)));
        boolean apostrophe = t.symbol(i - 1) == '\'' && t.glued(i);
        boolean cue = apostrophe
                || t.same(i - 1, "the")
                || t.is(i - 1, LexicalRole.PREFIX)
                || t.is(i - 2, LexicalRole.PREFIX);
        boolean two = t.length(i) == 2 && cue;
        int start = two ? Years.full(number) : t.length(i) == 4 ? number : 0;
        if (!tens || start < 1000 || start > 2100) {
            return null;
        }
        if (two && number >= 20 && number < 50) {
            return apostrophe
                    ? DateMatch.date(i + 2, null)
                    : DateMatch.impossible(i + 2); // of which century, or degrees
        }
        boolean century = number % 100 == 0 && number < 2000 && t.length(i) == 4;
        return century ? DateMatch.date(i + 2, null) : years(i + 2, start, start + 9);
    }

    /** {@code 1Q26}, {@code 2H 2026}, {@code 2026Q1}. */
    private @Nullable DateMatch shortQuarter(int i) {
        int letter = SpelledNumbers.joined(t, i + 1);
        if (!t.same(letter, "q") && !t.same(letter, "h")) {
            return null;
        }
        boolean halves = t.same(letter, "h");
        int year = Years.plain(t, i);
        if (t.isDigits(i) && t.length(i) == 4 && t.isDigits(letter + 1) && t.glued(letter + 1)) {
            int whole = year > 0 ? year : t.integer(i);
            return part(letter + 2, whole, t.integer(letter + 1), halves);
        }
        if (t.length(i) != 1 || !t.glued(letter) || letter > i + 1) {
            return null;
        }
        int number = t.integer(i);
        boolean two = t.isDigits(letter + 1) && t.glued(letter + 1) && t.length(letter + 1) == 2;
        PartialDate of = two ? new PartialDate(letter + 2, Years.full(t.integer(letter + 1)), 0, 0) : year(letter + 1);
        if (of.next() < 0) {
            return halves || t.first(letter) != 'Q' ? null : part(letter + 1, 0, number, false);
        }
        return part(of.next(), of.year(), number, halves);
    }

    /** {@code Q1 2026}, {@code H1 2026}, {@code Q1}. */
    private @Nullable DateMatch letterFirst(int i) {
        boolean halves = t.same(i, "h");
        boolean single = t.length(i + 1) == 1 && !(t.glued(i + 2) && t.isWord(i + 2));
        if (!single) {
            return null;
        }
        boolean mark = (t.symbol(i + 2) == '-' || t.symbol(i + 2) == '/') && t.isDigits(i + 3);
        PartialDate year = year(mark ? i + 3 : i + 2);
        DateMatch range = halves ? null : quarters(i, t.integer(i + 1), year);
        if (range != null) {
            return range;
        }
        if (year.next() < 0) {
            return halves || mark ? null : part(i + 2, 0, t.integer(i + 1), false);
        }
        return part(year.next(), year.year(), t.integer(i + 1), halves);
    }

    /** {@code Q1-Q3 2016}, "between Q1 2016 and Q2 2017", or {@code null}. */
    private @Nullable DateMatch quarters(int i, int number, PartialDate of) {
        int to = of.next() < 0 ? i + 2 : of.next();
        boolean and = t.same(to, "and") && t.same(i - 1, "between");
        boolean joins = t.is(to, LexicalRole.TO) || t.symbol(to) == '-' || and;
        if (!joins || !t.same(to + 1, "q") || !t.glued(to + 2) || t.length(to + 2) != 1) {
            return null;
        }
        int lastNumber = t.integer(to + 2);
        PartialDate lastOf = year(to + 3);
        int lastYear = lastOf.next() < 0 ? of.year() : lastOf.year();
        int year = of.year() == 0 ? lastYear : of.year();
        boolean fits = number >= 1 && lastNumber <= 4 && year * 4 + number < lastYear * 4 + lastNumber;
        PartialDate first = new PartialDate(0, year, number * 3 - 2, 0);
        return fits
                ? DateMatch.range(first, new PartialDate(Math.max(to + 3, lastOf.next()), lastYear, lastNumber * 3, 0))
                : null;
    }

    private static @Nullable DateMatch part(int next, int year, int number, boolean halves) {
        int months = halves ? 6 : 3;
        boolean fits = number >= 1 && number <= 12 / months && (year == 0 || (year >= 1900 && year <= 2100));
        return fits ? DateMatch.months(next, year, (number - 1) * months + 1, number * months) : null;
    }

    /** "first quarter of 2026", "second half of last year", "first nine months of 2025", "21st century". */
    private @Nullable DateMatch ordinalPeriod(int i) {
        boolean last = t.same(i, "last") || t.same(i, "final");
        Amount ordinal = last ? null : Ordinals.read(t, i);
        int number = ordinal == null || ordinal.value().precision() > 2
                ? -1
                : ordinal.value().intValue();
        int at = ordinal == null ? i + 1 : SpelledNumbers.joined(t, ordinal.next());
        if (t.same(at, "century") && number > 0 && number < 31) {
            return t.same(at + 1, "bc") ? null : century(at + 1, number);
        }
        if (number == 1 || last) {
            DateMatch several = severalMonths(at, last);
            if (several != null) {
                return several;
            }
        }
        boolean halves = t.same(at, "half");
        if (last || number < 1 || !(halves || t.same(at, "quarter"))) {
            return null;
        }
        PartialDate year = year(at + 1);
        if (year.next() < 0) {
            boolean sport = halves || t.same(at + 1, "final") || t.same(at + 1, "of");
            return sport ? null : part(at + 1, 0, number, false);
        }
        return part(year.next(), year.year(), number, halves);
    }

    private static DateMatch century(int next, int number) {
        return years(next, number * 100 - 99, number * 100);
    }

    private static DateMatch years(int next, int first, int last) {
        return DateMatch.date(
                next,
                DateMatch.slash(new PartialDate(0, first, 0, 0).notation(), new PartialDate(0, last, 0, 0).notation()));
    }

    /** "nine months of 2025" behind "first". */
    private @Nullable DateMatch severalMonths(int i, boolean last) {
        Amount count = t.isDigits(i) ? Numerals.read(t, i) : SpelledNumbers.read(t, i);
        boolean number = count != null
                && (count.form() == Form.DIGITS || count.form() == Form.WORDS)
                && count.value().precision() < 3;
        if (!number || count == null) {
            return null;
        }
        boolean quarters = t.same(count.next(), "quarters");
        int months = count.value().intValue() * (quarters ? 3 : 1);
        PartialDate year = year(count.next() + 1);
        boolean date = (quarters || t.same(count.next(), "months")) && year.next() > 0;
        if (!date || months < 1 || months > 12) {
            return null;
        }
        return last
                ? DateMatch.months(year.next(), year.year(), 13 - months, 12)
                : DateMatch.months(year.next(), year.year(), 1, months);
    }

    /** "FY2025", "fiscal year 2025". */
    private @Nullable DateMatch financialYear(int i) {
        int at = t.same(i + 1, "year") ? i + 2 : i + 1;
        boolean two =
                t.same(i, "fy") && t.isDigits(at) && t.length(at) == 2 && t.glued(at) && !DigitGroup.joins(t, at + 1);
        if (two) {
            return DateMatch.date(at + 1, new PartialDate(0, Years.full(t.integer(at)), 0, 0).notation());
        }
        int year = Years.plain(t, at);
        return year < 1900 || year > 2100 ? null : DateMatch.date(at + 1, new PartialDate(0, year, 0, 0).notation());
    }

    /** The year of a period: "of 2026", "2026", "of the year", "of last year"; its {@code next} is -1 where there is none. */
    private PartialDate year(int i) {
        int at = t.same(i, "of") || t.same(i, "in") || t.gluedSymbol(i, ',') ? i + 1 : i;
        if (t.same(at, "fy") || t.same(at, "fiscal")) {
            boolean two = t.same(at, "fy") && t.length(at + 1) == 2 && t.glued(at + 1) && !DigitGroup.joins(t, at + 2);
            if (two && t.isDigits(at + 1)) {
                return new PartialDate(at + 2, Years.full(t.integer(at + 1)), 0, 0);
            }
            at = t.same(at + 1, "year") ? at + 2 : at + 1;
        }
        int year = Years.plain(t, at);
        if (year >= 1900 && year <= 2100) {
            return new PartialDate(at + 1, year, 0, 0);
        }
        if (t.symbol(at) == '\'' && t.isDigits(at + 1) && t.length(at + 1) == 2) {
            return new PartialDate(at + 2, Years.full(t.integer(at + 1)), 0, 0);
        }
        if (at > i && t.same(at, "the")) {
            int unit = t.same(at + 1, "fiscal") || t.same(at + 1, "financial") ? at + 2 : at + 1;
            return new PartialDate(t.same(unit, "year") ? unit + 1 : -1, 0, 0, 0);
        }
        return t.is(at, LexicalRole.RELATIVE) && t.same(at + 1, "year")
                ? new PartialDate(at + 2, relative.year(at), 0, 0)
                : new PartialDate(-1, 0, 0, 0);
    }
}
