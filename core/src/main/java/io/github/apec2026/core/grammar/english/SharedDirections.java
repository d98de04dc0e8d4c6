package io.github.apec2026.core.grammar.english;

/** Tells whether the direction of the figure before holds for the next: of "rose 4 to 5 percent", "fell 5 points, or 4 percent". */
final class SharedDirections {

    private static final WordSet PLACES = WordSet.of("in for on to at");
    private static final int MOST_WORDS = 5;

    private SharedDirections() {}

    /** "fell 3 percent in Europe and 2 percent in Asia": the same preposition behind both. */
    private static boolean isParallel(Tokens t, int from, int i, int next) {
        int and = t.symbol(i - 1) == ',' || t.same(i - 1, "and") ? i - 1 : -1;
        boolean alike = PLACES.has(t, from) && t.isWord(next) && t.same(next, t.printed(from));
        if (and < 0 || !alike || and - from > MOST_WORDS) {
            return false;
        }
        boolean place = and > from + 1;
        for (int k = from + 1; k < and && place; k++) {
            place = (t.isWord(k) && (!t.is(k, Role.FUNCTION) || t.same(k, "the")))
                    || (t.symbol(k) == ',' && k == and - 1);
        }
        return place;
    }

    /**
     * Whether it holds.
     *
     * @param from the token behind the figure before
     * @param i the first token of the figure
     * @param next the token behind it
     * @param alike whether both are of one kind and unit
     * @param range whether the figure before is the first of two with one unit
     */
    static boolean isShared(Tokens t, int from, int i, int next, boolean alike, boolean range) {
        boolean near = i == from + 1;
        boolean between = range && near && t.same(from, "and");
        if (between) {
            return true;
        }
        boolean and = t.same(from, "and") || t.same(from, "or") || t.symbol(from) == ',';
        if (near && alike && t.gluedSymbol(from, '-')) {
            return true;
        }
        if (near && range && (t.is(from, Role.TO) || t.symbol(from) == '-' || and)) {
            return true;
        }
        if (alike && isParallel(t, from, i, next)) {
            return true;
        }
        boolean bracket = near && t.symbol(from) == '(' && t.symbol(next) == ')';
        boolean apposition = i == from + 2 && t.symbol(from) == ',' && t.same(from + 1, "or") && !t.same(next, "of");
        boolean serial = i == from + 2 && t.symbol(from) == ',' && t.same(from + 1, "and");
        boolean ends = !t.isWord(next) || t.same(next, "respectively");
        return bracket || apposition || (alike && ends && ((near && and) || serial));
    }
}
