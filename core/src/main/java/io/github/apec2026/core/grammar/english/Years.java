package io.github.apec2026.core.grammar.english;

import io.github.apec2026.core.grammar.Context;
import io.github.apec2026.core.grammar.english.Amount.Form;
import org.jspecify.annotations.Nullable;

/** Reads years: beside a month or a day, where any will do, and alone, where the words around must tell that it is one. */
final class Years {

    private static final int FIRST = 1900;
    private static final int LAST = 2100;
    private static final WordSet ERAS = WordSet.of("bc bce");
    private static final WordSet OWNER = WordSet.of("the its their his her our this a");

    private static final WordSet PREDICATE = WordSet.of("is was will would saw has had may marks marked brought could");

    private static final WordSet EARLY = WordSet.of("early late recently back");
    private static final WordSet PART_OF_YEAR =
            WordSet.of("end beginning start middle close eve rest year class spring summer" + " autumn fall winter");
    private static final WordSet TO_BEFORE = WordSet.of("back prior compared relative dates dating dated");
    private static final WordSet NO_COMPARISON = WordSet.of("rather later earlier sooner");
    private static final WordSet AREA = WordSet.of("square cubic metric nautical");
    private static final WordSet PAST_CUE = WordSet.of("in since until till before from year early late circa around");

    private Years() {}

    /** The year in four digits alone, or 0. */
    static int plain(Tokens t, int i) {
        boolean alone = t.isDigits(i)
                && t.length(i) == 4
                && !DigitGroup.joins(t, i + 1)
                && !(t.glued(i + 1) && (t.isWord(i + 1) || t.symbol(i + 1) == '%'));
        int year = alone ? t.integer(i) : 0;
        return year >= 1000 && year < 3000 ? year : 0;
    }

    /** The year behind a month or a day, over a comma or "of"; its {@code next} is -1 where there is none. */
    static PartialDate behind(Tokens t, int i) {
        int at = t.gluedSymbol(i, ',') || t.same(i, "of") ? i + 1 : i;
        int year = plain(t, at);
        if (year > 0) {
            boolean counts = Nouns.isPluralBehind(t, at + 1) && at > i;
            return new PartialDate(counts ? -1 : at + 1, year, 0, 0);
        }
        if (t.symbol(at) == '\'' && t.isDigits(at + 1) && t.length(at + 1) == 2) {
            return new PartialDate(at + 2, full(t.integer(at + 1)), 0, 0);
        }
        PartialDate spelled = spelled(t, at);
        return spelled == null ? new PartialDate(-1, 0, 0, 0) : spelled;
    }

    /** The year of two digits. */
    static int full(int digits) {
        return digits < 50 ? 2000 + digits : 1900 + digits;
    }

    /** "nineteen eighty-four", "two thousand and twenty-six", or {@code null}. */
    static @Nullable PartialDate spelled(Tokens t, int i) {
        long century = t.value(i, LexicalRole.CARDINAL);
        if (century < 0) {
            return null;
        }
        Amount whole = SpelledNumbers.read(t, i);
        if (whole == null || whole.form() != Form.WORDS) {
            return null;
        }
        if (whole.next() == i + 1 && century >= 17 && century <= 20) {
            Amount rest = t.same(i + 1, "oh") ? SpelledNumbers.read(t, i + 2) : SpelledNumbers.read(t, i + 1);
            boolean low = t.same(i + 1, "oh");
            int value =
                    rest == null || rest.form() != Form.WORDS || rest.value().precision() > 3
                            ? -1
                            : rest.value().intValue();
            boolean fits = low ? value > 0 && value < 10 : value >= 10 && value < 100;
            return fits && rest != null ? new PartialDate(rest.next(), (int) century * 100 + value, 0, 0) : null;
        }
        int year = whole.value().precision() > 5 ? 0 : whole.value().intValue();
        return year >= FIRST && year <= LAST ? new PartialDate(whole.next(), year, 0, 0) : null;
    }

    /** A year by itself and that the words around tell to be one, or {@code null}. */
    static @Nullable PartialDate alone(Tokens t, int i, boolean listed) {
        if (t.isDigits(i)) {
            int year = plain(t, i);
            boolean recent = year >= FIRST && year <= LAST && (listed || isDated(t, i));
            boolean dated = recent || (year > 0 && (t.same(i - 1, "year") || (year < FIRST && isPast(t, i))));
            return dated && !isTied(t, i) && !ERAS.has(t, i + 1) ? new PartialDate(i + 1, year, 0, 0) : null;
        }
        if (t.symbol(i) == '\'' && isCue(t, i - 1) && t.isDigits(i + 1) && t.glued(i + 1) && t.length(i + 1) == 2) {
            boolean ends = !t.glued(i + 2) || !(t.isWord(i + 2) || DigitGroup.joins(t, i + 2));
            return ends ? new PartialDate(i + 2, full(t.integer(i + 1)), 0, 0) : null;
        }
        if (t.is(i, LexicalRole.CARDINAL) && (isCue(t, i - 1) || !t.isWord(i - 1))) {
            return aloneSpelled(t, i);
        }
        return null;
    }

    private static @Nullable PartialDate aloneSpelled(Tokens t, int i) {
        PartialDate spelled = spelled(t, i);
        if (spelled == null || Units.isBehind(t, spelled.next())) {
            return null;
        }
        boolean pair = t.value(i, LexicalRole.CARDINAL) >= 17
                && !t.isWord(i - 1)
                && !t.isWord(spelled.next())
                && !t.isDigits(spelled.next());
        boolean cue = isCue(t, i - 1) && !Nouns.isPluralBehind(t, spelled.next());
        return cue || pair ? spelled : null;
    }

    private static boolean isTied(Tokens t, int i) {
        boolean cue = t.gluedSymbol(i - 1, '-') && t.is(i - 2, LexicalRole.PREFIX);
        return (t.glued(i) && FixedNames.isTiedBefore(t, i) && !cue)
                || Currencies.ofSymbol(t.first(i - 1)) >= 0
                || t.is(i - 1, LexicalRole.DESIGNATOR)
                || Percentages.read(t, i + 1) != null
                || Money.behind(t, i + 1, true, Context.NONE) != null
                || Scales.words(t, i + 1) != null;
    }

    private static boolean isCue(Tokens t, int i) {
        return t.is(i, LexicalRole.YEAR_CUE) || t.is(i, LexicalRole.YEAR_CUE_STRONG) || t.same(i, "year");
    }

    /** Whether the words around a number below 1900 make it a year: "in 1872", "dates back to 1654", not "in 1200 cases". */
    private static boolean isPast(Tokens t, int i) {
        boolean ends = !t.isWord(i + 1) || t.is(i + 1, LexicalRole.FUNCTION) || t.isCapitalised(i + 1);
        boolean counts = t.same(i + 1, "of")
                || t.is(i + 1, LexicalRole.CLOCK)
                || (t.same(i - 1, "from") && t.is(i + 1, LexicalRole.TO));
        return ends && !counts && (PAST_CUE.has(t, i - 1) || isBackTo(t, i));
    }

    private static boolean isBackTo(Tokens t, int i) {
        return t.same(i - 1, "to") && TO_BEFORE.has(t, i - 2);
    }

    /** Whether the words around a number from 1900 to 2100 make it a year. */
    private static boolean isDated(Tokens t, int i) {
        boolean plural = Nouns.isPluralBehind(t, i + 1)
                || t.is(i + 1, LexicalRole.MEASURE)
                || AREA.has(t, i + 1)
                || t.is(i + 1, LexicalRole.TIME)
                || t.is(i + 1, LexicalRole.CURRENCY)
                || t.is(i + 1, LexicalRole.CODE);
        boolean than = t.same(i - 1, "than") && !NO_COMPARISON.has(t, i - 2);
        boolean bounded = than || Bounds.before(t, i, 0) != io.github.apec2026.value.Bound.EXACT;
        if (t.is(i - 1, LexicalRole.YEAR_CUE_STRONG)
                || t.same(i - 1, "year")
                || (t.symbol(i - 1) == '-' && t.is(i - 2, LexicalRole.PREFIX))) {
            return !plural || !t.same(i - 1, "by");
        }
        if (t.same(i - 1, "of") && PART_OF_YEAR.has(t, i - 2)) {
            return true;
        }
        if (t.is(i - 1, LexicalRole.YEAR_CUE) && !than) {
            return !plural
                    || (t.same(i - 1, "in") && !t.is(i + 1, LexicalRole.MEASURE) && !t.is(i + 1, LexicalRole.CURRENCY));
        }
        boolean asEarly = t.same(i - 1, "as") && EARLY.has(t, i - 2);
        boolean compared = t.same(i - 1, "on") && !t.isWord(i + 1);
        if (asEarly || compared || isBackTo(t, i) || (t.isDigits(i) && t.symbol(i - 1) == '(' && !plural)) {
            return true;
        }
        boolean runUp = t.same(i - 1, "to")
                && t.same(i - 2, "up")
                && (t.symbol(i - 3) == '-' || t.same(i - 3, "leading") || t.same(i - 3, "led"));
        if ((runUp || Limits.behindLength(t, i + 1) > 0) && t.isDigits(i)) {
            return true;
        }
        boolean floods =
                t.same(i - 1, "the") && t.isDigits(i) && t.integer(i) % 100 != 0 && Nouns.isPluralBehind(t, i + 1);
        if (floods) {
            return true;
        }
        boolean name = t.isCapitalised(i + 1);
        boolean named = t.isCapitalised(i - 1) && t.word(i - 1) == Word.UNKNOWN;
        boolean subject = t.startsSentence(i) && PREDICATE.has(t, i + 1);
        boolean owned = OWNER.has(t, i - 1) && t.isWord(i + 1) && !t.is(i + 1, LexicalRole.FUNCTION);
        boolean possessive = t.length(i + 1) == 2 && t.symbol(i + 1) == '\'' && t.glued(i + 1);
        boolean mark = t.first(i - 1) == '©';
        return !bounded && !plural && (name || named || subject || owned || possessive || mark);
    }
}
