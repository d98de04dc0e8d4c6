package io.github.apec2026.core.grammar.english;

/** Tells words that bound the figure before them from those that begin something else: "5 ports or more", "5 ports and more than 6". */
final class BoundWords {

    private static final WordSet MOTIONS =
            WordSet.of("went goes going gone came climbed rose risen crept inched jumped shot moved ticked"
                    + " edged raised brought pushed lifted bumped picked pick picking back climbing rising moving"
                    + " creeping ticking edging inching");
    private static final WordSet VERBS =
            WordSet.of("is are was were can may will must shall should have has had do did does would"
                    + " could might who that which");
    private static final WordSet BEHIND =
            WordSet.of("is are was were be been can may will must shall should have has had do did does"
                    + " would could might and or but in for on at by with who that which as if when of from to after before since during"
                    + " per each until without than");
    private static final WordSet PLACES = WordSet.of("over above under below up upwards");

    private BoundWords() {}

    /** Whether a verb has the "up" behind it: "went up to 5 percent" ends there, and is no bound. */
    static boolean isMotion(Tokens t, int i) {
        return MOTIONS.has(t, i);
    }

    /** Whether the words from a token to before {@code end} bound the figure before them, by what follows. */
    static boolean isClosed(Tokens t, int token, int end, boolean number) {
        boolean and = t.same(token, "and");
        if (!and && !t.same(token, "or")) {
            return true;
        }
        if (t.isDigits(end)
                || t.same(end, "than")
                || t.is(end, LexicalRole.CARDINAL)
                || Currencies.ofSymbol(t.first(end)) >= 0) {
            return false;
        }
        boolean age =
                (t.same(end - 1, "over") || t.same(end - 1, "above")) && (number || t.is(token - 1, LexicalRole.TIME));
        if (and || PLACES.has(t, end - 1)) {
            return !t.isWord(end) || VERBS.has(t, end) || (age && BEHIND.has(t, end));
        }
        return number || t.same(end - 1, "so") || Nouns.counted(t, end) < 0;
    }
}
