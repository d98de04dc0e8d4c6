package io.github.apec2026.core.grammar.english;

/** Finds what a number counts: the noun behind it, over the words that describe it. */
final class Nouns {

    private static final int FARTHEST = 6;
    /** Verbs that look like plurals, behind a year. */
    private static final WordSet VERBS = WordSet.of(
            "stands shows marks sees means begins starts ends opens brings runs says leads calls holds proves"
                    + " seems appears belongs requires includes");

    private Nouns() {}

    /** The token of the noun that a number before {@code next} counts, or -1. */
    static int counted(Tokens t, int next) {
        if (t.gluedSymbol(next, '-') && t.isWord(next + 1) && t.glued(next + 1)) {
            boolean noun = !t.is(next + 1, LexicalRole.FUNCTION)
                    && !t.same(next + 1, "strong")
                    && !t.same(next + 1, "odd")
                    && !t.same(next + 1, "ish")
                    && !t.same(next + 1, "plus");
            return noun ? next + 1 : counted(t, next + 2, FARTHEST);
        }
        if (t.is(next, LexicalRole.MEASURE)) {
            return next;
        }
        return counted(t, next, FARTHEST);
    }

    /** Whether the word right behind a number is a plural. */
    static boolean isPluralBehind(Tokens t, int next) {
        return counted(t, next, 1) == next && !t.isCapitalised(next) && !VERBS.has(t, next);
    }

    private static int counted(Tokens t, int from, int most) {
        for (int i = from; i < from + most; i++) {
            boolean hyphen = t.gluedSymbol(i, '-') && t.glued(i + 1) && i > from;
            boolean and = (t.same(i, "and") || t.same(i, "or")) && i > from;
            if (!hyphen && !and) {
                if (!t.isWord(i) || t.is(i, LexicalRole.FUNCTION) || t.is(i, LexicalRole.CARDINAL) || t.startsLine(i)) {
                    return -1;
                }
                if (isPlural(t, i)) {
                    return i;
                }
            }
        }
        return -1;
    }

    private static boolean isPlural(Tokens t, int i) {
        if (t.is(i, LexicalRole.PLURAL)) {
            return true;
        }
        if (t.symbol(i + 1) == '\'' && t.length(i + 1) == 2) {
            return false;
        }
        String word = t.printed(i);
        int n = word.length();
        char last = Character.toLowerCase(word.charAt(n - 1));
        char before = n > 1 ? word.charAt(n - 2) : ' ';
        boolean irregular =
                word.endsWith("children") || word.endsWith("women") || word.endsWith("smen") || word.endsWith("ermen");
        return irregular || (n > 3 && last == 's' && before != 's' && before != 'u' && before != 'i');
    }
}
