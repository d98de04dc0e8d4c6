package io.github.apec2026.core.grammar.english;

import org.jspecify.annotations.Nullable;

/** Reads the name of a month alone: "in November", but not "March on", "May I", "April Smith". */
final class Months {

    private Months() {}

    /** The month that a token names alone, or {@code null}. */
    static @Nullable DateMatch read(Tokens t, int i) {
        if (!t.is(i, LexicalRole.MONTH)
                || (t.glued(i) && t.symbol(i - 1) == '-' && !t.is(i - 2, LexicalRole.PREFIX))
                || t.isDigits(DayMonths.behindMonth(t, i))) {
            return null;
        }
        boolean cue = t.is(i - 1, LexicalRole.MONTH_CUE) || (t.symbol(i - 1) == '-' && t.is(i - 2, LexicalRole.PREFIX));
        boolean listed = (t.same(i - 1, "and") || t.symbol(i - 1) == ',') && t.is(i - 2, LexicalRole.MONTH);
        boolean word = t.is(i, LexicalRole.MONTH_SHORT) || t.is(i, LexicalRole.MONTH_OR_WORD);
        boolean name = t.is(i, LexicalRole.MONTH_OR_NAME) && (t.isCapitalised(i + 1) || !t.isCapitalised(i));
        boolean person = t.is(i, LexicalRole.MONTH_OR_NAME)
                && t.same(i - 1, "by")
                && t.isCapitalised(i + 1)
                && t.word(i + 1) == Word.UNKNOWN;
        boolean hyphen = t.gluedSymbol(i + 1, '-') && t.glued(i + 2);
        boolean sure = cue || listed;
        boolean ends = t.is(i, LexicalRole.MONTH_OR_WORD) && !t.isWord(i + 1) && !t.same(i - 1, "this");
        if ((word && !(sure && (t.isCapitalised(i) || ends))) || (name && !sure) || hyphen || person) {
            return null;
        }
        return DateMatch.of(new PartialDate(DayMonths.behindMonth(t, i), 0, DayMonths.month(t, i), 0));
    }
}
