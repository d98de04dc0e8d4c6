package io.github.apec2026.core.grammar.english;

import io.github.apec2026.recognition.Direction;
import io.github.apec2026.recognition.Kind;

/** Tells from the words behind a figure whether something rose or fell by it: "a 4.4 percent decline", "4.4 percent lower than". */
final class DirectionsBehind {

    private static final int MOST_WORDS = 6;
    private static final WordSet MORE = WordSet.of("more higher larger bigger greater costlier dearer");
    private static final WordSet LESS = WordSet.of("less fewer lower smaller cheaper");
    private static final WordSet TIMES =
            WordSet.of("year on over month quarter week annual annually quarterly monthly yearly"
                    + " annualised annualized average real overall sharp steep");
    private static final WordSet NO_NOUN = WordSet.of("below above into short behind under ill out their its access");
    private static final WordSet NOT_BY =
            WordSet.of("target targets forecast forecasts goal goals estimate estimates projection"
                    + " projections outlook potential");
    private static final WordSet VERBS = WordSet.of("saw see say got show had have face make take give");
    private static final WordSet BASES = WordSet.of("level year levels last previous same month quarter week period");
    private static final WordSet ON = WordSet.of("on from over year this in compared at");

    private DirectionsBehind() {}

    static Direction of(Tokens t, int start, int end, Kind kind, boolean points) {
        boolean part = kind == Kind.PERCENTAGE || kind == Kind.FRACTION;
        Direction compared = part || isThan(t, end) ? compared(t, end) : Direction.NONE;
        if (compared != Direction.NONE) {
            return compared;
        }
        boolean noun = kind == Kind.NUMBER && !points;
        if (!part && !points) {
            return noun && t.symbol(end) != '-' ? Direction.NONE : named(t, start, end);
        }
        Direction adverb = ChangeWords.ofAdverb(t, end);
        boolean ends = !t.isWord(end + 1) || ON.has(t, end + 1);
        if (adverb != Direction.NONE) {
            return ends && !t.is(start - 1, LexicalRole.TO) ? Denials.turned(t, end, adverb) : Direction.NONE;
        }
        Direction based = based(t, end);
        return based == Direction.NONE ? named(t, start, end) : based;
    }

    private static boolean isThan(Tokens t, int end) {
        for (int k = end; k < end + 4 && t.isWord(k); k++) {
            if (t.same(k, "than")) {
                return true;
            }
        }
        return false;
    }

    private static Direction compared(Tokens t, int end) {
        boolean open = t.same(end + 1, "or");
        boolean more = MORE.has(t, end) && !open;
        boolean less = LESS.has(t, end) && !open;
        return more ? Direction.RISE : less ? Direction.FALL : Direction.NONE;
    }

    /** "4.4 percent below last year's level". */
    private static Direction based(Tokens t, int end) {
        boolean above = t.same(end, "above");
        if (!above && !t.same(end, "below")) {
            return Direction.NONE;
        }
        for (int k = end + 1; k < end + 5 && t.isWord(k); k++) {
            if (BASES.has(t, k)) {
                return above ? Direction.RISE : Direction.FALL;
            }
        }
        return Direction.NONE;
    }

    /** "4.4 percent year-on-year decline", "25-basis-point cut", "5 percent negative growth". */
    private static Direction named(Tokens t, int start, int end) {
        int others = 0;
        for (int k = end; k < end + MOST_WORDS; k++) {
            Direction found = ChangeWords.mayBeNoun(t, k) ? ChangeWords.of(t, k) : Direction.NONE;
            if (found != Direction.NONE) {
                boolean article =
                        t.isWord(start - 1) && (t.is(start - 1, LexicalRole.ARTICLE) || t.same(start - 1, "the"));
                boolean verb = (k == end && !article && NO_NOUN.has(t, k + 1)) || (k > end && isVerb(t, k, article));
                boolean other = NOT_BY.has(t, k + 1) || Denials.isDenied(t, start, found);
                return verb || other ? Direction.NONE : Denials.turned(t, k, found);
            }
            boolean hyphen = t.symbol(k) == '-' && t.glued(k);
            if (!hyphen && !TIMES.has(t, k)) {
                others++;
                if (others > 2 || !isDescription(t, k)) {
                    return Direction.NONE;
                }
            }
        }
        return Direction.NONE;
    }

    /** Whether a word behind a noun is its verb, so that the figure is no change: "a 20% levy drops", "25% duties fall to 15". */
    private static boolean isVerb(Tokens t, int k, boolean article) {
        boolean level = t.is(k + 1, LexicalRole.TO)
                && (t.isDigits(k + 2)
                        || t.is(k + 2, LexicalRole.CARDINAL)
                        || t.is(k + 2, LexicalRole.ARTICLE)
                        || Currencies.ofSymbol(t.first(k + 2)) >= 0);
        boolean third = article && t.printed(k).endsWith("s") && !t.printed(k).endsWith("ss");
        return !t.gluedSymbol(k - 1, '-') && (level || third);
    }

    private static boolean isDescription(Tokens t, int k) {
        if (!t.isWord(k) || t.is(k, LexicalRole.FUNCTION) || VERBS.has(t, k)) {
            return false;
        }
        String word = t.printed(k);
        return !word.endsWith("ed") && (!word.endsWith("s") || t.isCapitals(k));
    }
}
