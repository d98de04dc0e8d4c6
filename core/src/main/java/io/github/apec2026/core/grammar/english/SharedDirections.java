package io.github.apec2026.core.grammar.english;

import io.github.apec2026.core.grammar.Context;
import io.github.apec2026.recognition.Direction;
import io.github.apec2026.recognition.Figure;
import io.github.apec2026.recognition.Kind;
import java.math.BigDecimal;

/** Tells whether the direction of the figure before holds for the next: of "rose 4 to 5 percent", "fell 5 points, or 4 percent". */
final class SharedDirections {

    private static final WordSet PLACES = WordSet.of("in for on to at");
    private static final int MOST_WORDS = 5;
    /** How many times the first of two the second may be. */
    private static final BigDecimal MOST = BigDecimal.valueOf(3);

    private SharedDirections() {}

    /**
     * The figure before.
     *
     * @param start its first token
     * @param end the token behind it and the noun that it counts
     * @param first whether it is the first of two with one unit
     */
    record Previous(Figure figure, int start, int end, boolean first) {}

    /** The direction of the figure before where it holds for a figure from a token on: "4 to 5 percent", "5 points, or 4 percent,". */
    static Direction of(Tokens t, Previous previous, int i, int next, Figure figure) {
        Figure before = previous.figure;
        if (before.direction() == Direction.NONE) {
            return Direction.NONE;
        }
        boolean kind = before.kind() == figure.kind();
        boolean alike = kind && before.unit().equals(figure.unit());
        boolean by = t.same(previous.start - 1, "by")
                && (!t.is(previous.end, LexicalRole.TO)
                        || figure.unit().orElse("").equals("degrees"))
                && kind
                && before.unit().isEmpty();
        boolean between = alike && t.same(previous.start - 1, "between");
        boolean range = previous.first || by || between || (alike && isOfBoth(t, previous, figure));
        return isShared(t, previous.end, i, next, alike, range) ? before.direction() : Direction.NONE;
    }

    /** "a rise of 3% to 5%"; the 5 of "a rise of 0.5% to 5%" is a level. */
    private static boolean isOfBoth(Tokens t, Previous previous, Figure figure) {
        BigDecimal first = previous.figure.amount();
        return t.same(previous.start - 1, "of")
                && figure.kind() == Kind.PERCENTAGE
                && figure.amount().compareTo(first) > 0
                && figure.amount().compareTo(first.multiply(MOST)) <= 0;
    }

    /** The direction of the second of two percentages, which holds for the first: "5 percent to 20 percent lower". */
    static Direction ofSecond(Tokens t, int i, int next, String unit, Context context) {
        boolean to = t.is(next, LexicalRole.TO) || t.symbol(next) == '-' || t.same(next, "or");
        boolean level = t.is(i - 1, LexicalRole.TO) || Ranges.isOpen(t, i);
        Amount second = to && !level ? Amounts.read(t, next + 1, false) : null;
        Measured measured = second != null && second.isNumber() ? Measured.read(t, next + 1, second, context) : null;
        boolean same = measured != null
                && measured.kind() == Kind.PERCENTAGE
                && measured.unit().equals(unit);
        return same && measured != null
                ? DirectionsBehind.of(t, i, measured.next(), Kind.PERCENTAGE, false)
                : Direction.NONE;
    }

    /** "fell 3 percent in Europe and 2 percent in Asia": the same preposition behind both. */
    private static boolean isParallel(Tokens t, int from, int i, int next) {
        int and = t.symbol(i - 1) == ',' || t.same(i - 1, "and") ? i - 1 : -1;
        boolean alike = PLACES.has(t, from) && t.isWord(next) && t.same(next, t.printed(from));
        if (and < 0 || !alike || and - from > MOST_WORDS) {
            return false;
        }
        boolean place = and > from + 1;
        for (int k = from + 1; k < and && place; k++) {
            place = (t.isWord(k) && (!t.is(k, LexicalRole.FUNCTION) || t.same(k, "the")))
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
    private static boolean isShared(Tokens t, int from, int i, int next, boolean alike, boolean range) {
        boolean near = i == from + 1;
        boolean between = range && near && t.same(from, "and");
        if (between) {
            return true;
        }
        boolean and = t.same(from, "and") || t.same(from, "or") || t.symbol(from) == ',';
        if (near && alike && t.gluedSymbol(from, '-')) {
            return true;
        }
        if (near && range && (t.is(from, LexicalRole.TO) || t.symbol(from) == '-' || and)) {
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
