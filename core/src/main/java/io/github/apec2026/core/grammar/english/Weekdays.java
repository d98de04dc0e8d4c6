package io.github.apec2026.core.grammar.english;

import org.jspecify.annotations.Nullable;

/** Reads days of the week: before a date, where they add nothing, and alone. */
final class Weekdays {

    private static final WordSet NAME_BEFORE = WordSet.of("black good ash palm easter super cyber holy shrove bloody");
    private static final WordSet NAME_BEHIND =
            WordSet.of("times telegraph mail express night nights morning mirror post");
    private static final WordSet CUE =
            WordSet.of("on by since until till from to through next last this late early before after every"
                    + " and or of for come");

    private Weekdays() {}

    /** The token of the date behind a day of the week; the same where there is none. */
    static int skip(Tokens t, int i) {
        if (!t.is(i, LexicalRole.WEEKDAY) && !t.is(i, LexicalRole.WEEKDAY_SHORT)) {
            return i;
        }
        int at = t.gluedSymbol(i + 1, '.') ? i + 2 : i + 1;
        at = t.symbol(at) == ',' ? at + 1 : at;
        return t.same(at, "the") ? at + 1 : at;
    }

    /** A date behind a day of the week, or {@code null}. */
    static @Nullable DateMatch readDate(Tokens t, int i, DateRanges ranges) {
        int at = skip(t, i);
        if (at == i) {
            return null;
        }
        DateMatch date = ranges.read(at);
        if (date == null && (t.same(at - 1, "the") || t.is(at - 1, LexicalRole.WEEKDAY))) {
            boolean ending = t.is(at + 1, LexicalRole.ORDINAL_MARK) && t.glued(at + 1);
            PartialDate day = ending ? DayMonths.day(t, at, false) : null;
            return day == null ? null : DateMatch.of(day);
        }
        return date;
    }

    /** A day of the week alone: a date that only its context tells; or {@code null}. */
    static @Nullable DateMatch readAlone(Tokens t, int i) {
        if (!t.is(i, LexicalRole.WEEKDAY) || !t.isCapitalised(i) || NAME_BEFORE.has(t, i - 1)) {
            return null;
        }
        boolean name = t.isCapitalised(i + 1) && NAME_BEHIND.has(t, i + 1);
        boolean cue = CUE.has(t, i - 1) || !t.isCapitalised(i + 1);
        boolean behind = t.is(i + 1, LexicalRole.TO) || t.symbol(i + 1) == '-';
        boolean before = t.is(i - 1, LexicalRole.TO) && (t.same(i - 1, "to") || t.is(i - 2, LexicalRole.WEEKDAY));
        boolean range = (behind && t.is(i + 2, LexicalRole.WEEKDAY)) || before || t.symbol(i - 1) == '-';
        return name || !cue || range ? null : new DateMatch(i + 1, null, DateMatch.Form.WEEKDAY);
    }
}
