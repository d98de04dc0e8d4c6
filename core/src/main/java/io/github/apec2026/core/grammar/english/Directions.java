package io.github.apec2026.core.grammar.english;

import io.github.apec2026.recognition.Direction;
import io.github.apec2026.recognition.Kind;

/**
 * Tells from the words of a figure's clause whether something rose or fell by it: "fell by 4.4 percent", "a 4.4 percent decline", "up 4.4
 * percent". What a change starts from or ends at is none.
 */
final class Directions {

    private static final int FARTHEST = 12;
    private static final int MOST_DEGREES = 8;

    private static final WordSet DEGREES = WordSet.of(
            "about around nearly almost over some roughly approximately just only a an further"
                    + " another mere whopping estimated average annualized annualised annual yearly quarterly monthly record modest slight"
                    + " combined cumulative total full staggering massive sharp steep strong solid robust real additional extra between"
                    + " under even well far close projected expected slim tiny small large huge big healthy meagre meager net");
    private static final WordSet TOTALS =
            WordSet.of("excess upwards upward total average maximum minimum order region");
    private static final WordSet COMPARES = WordSet.of("more less fewer greater higher");
    private static final WordSet LEVELS = WordSet.of("to from at than into towards toward near with as for");
    private static final WordSet TIMES =
            WordSet.of("period earlier ago yesterday today overnight basis term on over in during same of compared"
                    + " from the a an year back also again even still respectively");
    private static final WordSet OPEN = WordSet.of("the in on over during of compared from a an");
    private static final WordSet CLAUSES = WordSet.of(
            "which that who whom while but because although though whereas if when as where and or nor so yet");
    private static final WordSet AGENTS =
            WordSet.of("short led hit won held met made given written run driven taken shown known chosen set"
                    + " built paid sent put seen done brought bought sold");
    private static final WordSet PHRASALS =
            WordSet.of("make makes made making take takes took taken taking set sets setting sign signed"
                    + " give gave given eat eats use uses used free frees freed buy bought shut paid pay put turn turned lay laid write"
                    + " wrote track break broke");
    private static final WordSet MOVES =
            WordSet.of("is was were are be been being went gone go goes going moved stayed closed ended"
                    + " finished opened remained still and edged inched ticked crept drifted pushed");
    private static final WordSet POINTS = WordSet.of("point points jobs job places notches degrees");
    private static final WordSet NOT_BY =
            WordSet.of("target targets forecast forecasts goal goals estimate estimates projection"
                    + " projections outlook potential prospects");

    private final Tokens t;
    private final int start;
    private final int end;
    private final Kind kind;
    private final boolean noun;
    private final boolean points;

    private Directions(Tokens t, int start, int end, Kind kind, String unit) {
        this.t = t;
        this.start = start;
        this.end = end;
        this.kind = kind;
        this.points = kind == Kind.NUMBER && POINTS.has(unit, 0, unit.length());
        this.noun = kind == Kind.NUMBER && !unit.isEmpty() && !points;
    }

    /** The direction of a figure from token {@code start} to before token {@code end}, the noun that it counts included. */
    static Direction of(Tokens t, int start, int end, Kind kind, String unit) {
        if (kind == Kind.ORDINAL) {
            return Direction.NONE;
        }
        Directions directions = new Directions(t, start, end, kind, unit);
        Direction before = directions.before();
        if (before != Direction.NONE || kind == Kind.DURATION) {
            return before;
        }
        return DirectionsBehind.of(t, start, end, kind, directions.points);
    }

    private Direction before() {
        int j = degrees(start - 1);
        if (t.same(j, "by")) {
            int over = overInsertion(j - 1);
            return by(over < j - 1 ? over - 1 : t.symbol(j - 1) == ',' ? j - 2 : j - 1);
        }
        if (kind == Kind.DURATION) {
            return Direction.NONE;
        }
        if (t.same(j, "of")) {
            boolean rate = t.same(j - 1, "rate") || t.same(j - 1, "pace");
            Direction verb = rate ? ofRate(j - 2) : Direction.NONE;
            return verb == Direction.NONE ? ofNoun(j - 1) : verb;
        }
        if (t.same(j, "was") || t.same(j, "is") || t.same(j, "were")) {
            Direction subject = subject(j - 1);
            if (subject != Direction.NONE) {
                return subject;
            }
        }
        boolean level = t.same(start - 1, "under") && j == start - 2; // "dropped under 3%"
        return level || LEVELS.has(t, j) || OPEN.has(t, j) ? Direction.NONE : direct(j);
    }

    /** "the fall in exports was": a noun with "in" behind it. */
    private Direction subject(int from) {
        for (int k = from; k > from - MOST_DEGREES && t.isWord(k) && !endsClause(k) && !noun; k--) {
            if (t.same(k, "in") && ChangeWords.mayBeNoun(t, k - 1)) {
                boolean money = kind == Kind.MONEY && ChangeWords.isNoMoney(t, k - 1);
                boolean the = t.same(k - 2, "the") || t.is(k - 2, LexicalRole.ARTICLE);
                return the && !money ? sure(k - 1, ChangeWords.of(t, k - 1)) : Direction.NONE;
            }
        }
        return Direction.NONE;
    }

    /** The token before the words that only bound or describe the figure. */
    private int degrees(int from) {
        int j = from;
        for (int count = 0; count < MOST_DEGREES; count++) {
            boolean article = t.is(j, LexicalRole.ARTICLE) && j == start - 1;
            boolean than = t.same(j, "than") && COMPARES.has(t, j - 1);
            boolean least = (t.same(j, "least") || t.same(j, "most")) && t.same(j - 1, "at");
            boolean upTo = t.same(j, "to") && t.same(j - 1, "up") && !isMotion(j - 2);
            boolean total = t.same(j, "of") && TOTALS.has(t, j - 1) && !t.same(j - 2, "growth");
            boolean much = t.same(j, "as") && (t.same(j - 1, "much") || t.same(j - 1, "many"));
            boolean close = t.same(j, "to") && t.same(j - 1, "close");
            if (than || least || upTo || total || close) {
                j -= than && t.same(j - 2, "no") ? 3 : 2;
                j -= total && t.same(j, "in") ? 1 : 0;
            } else if (much) {
                j -= 3;
            } else if (DEGREES.has(t, j) && !article) {
                j--;
            } else {
                return j;
            }
        }
        return j;
    }

    private boolean isMotion(int i) {
        return (ChangeWords.of(t, i) != Direction.NONE && !ChangeWords.isTransitive(t, i)) || MOVES.has(t, i);
    }

    /** "fell by": the verb or the noun before "by", over the words between. */
    private Direction by(int from) {
        boolean and = false;
        int least = Math.max(0, from - (noun ? 3 : FARTHEST));
        for (int k = from; k >= least; k--) {
            Direction found = ChangeWords.ofAny(t, k);
            if (found != Direction.NONE) {
                boolean adverb = ChangeWords.ofAdverb(t, k) != Direction.NONE && !t.same(k, "lower");
                return adverb && isPhrasal(k)
                        ? Direction.NONE
                        : ChangeWords.isNoun(t, k) ? byNoun(k, found) : sure(k, found);
            }
            k = overShare(overInsertion(k));
            boolean joins = t.same(k, "and");
            if (joins && (and || noun)) {
                return Direction.NONE;
            }
            and |= joins;
            if (!joins && (endsClause(k) || isAgent(k))) {
                return Direction.NONE;
            }
        }
        return Direction.NONE;
    }

    /** The verb before a noun wins: "reduced growth by 0.3 points". */
    private Direction byNoun(int noun, Direction of) {
        for (int k = noun - 1; k > noun - 5 && !endsClause(k); k--) {
            Direction verb = ChangeWords.of(t, k);
            if (verb != Direction.NONE) {
                return sure(k, verb);
            }
        }
        return sure(noun, of);
    }

    /** "a drop of", "an increase in exports of". */
    private Direction ofNoun(int from) {
        int k = from;
        boolean rate = t.same(k, "rate") || t.same(k, "pace");
        k = rate ? k - 1 : k;
        if (kind == Kind.MONEY && ChangeWords.isNoMoney(t, k)) {
            return Direction.NONE;
        }
        if (ChangeWords.mayBeNoun(t, k) && (!rate || t.same(k, "growth"))) {
            return sure(k, outer(k));
        }
        boolean preposition = false;
        for (int count = 0; count < MOST_DEGREES && !noun; count++) {
            if (endsClause(k) || isAgent(k) || NOT_BY.has(t, k)) {
                return Direction.NONE;
            }
            preposition |= t.same(k, "in") || t.same(k, "on") || t.same(k, "from") || t.same(k, "over");
            k--;
            if (ChangeWords.mayBeNoun(t, k)) {
                return preposition ? sure(k, ChangeWords.of(t, k)) : Direction.NONE;
            }
        }
        return Direction.NONE;
    }

    /** "grew at an annual rate of". */
    private Direction ofRate(int from) {
        int k = from;
        for (int count = 0; count < 4 && DEGREES.has(t, k); count++) {
            k--;
        }
        boolean at = t.same(k, "at") && ChangeWords.of(t, k - 1) != Direction.NONE;
        return at ? sure(k - 1, ChangeWords.of(t, k - 1)) : Direction.NONE;
    }

    /** The direction of the "slowdown" of "a slowdown in growth of 0.3 points". */
    private Direction outer(int noun) {
        for (int k = noun - 1; k > noun - 3; k--) {
            if (t.same(k, "in") && ChangeWords.mayBeNoun(t, k - 1)) {
                return ChangeWords.of(t, k - 1);
            }
        }
        return ChangeWords.of(t, noun);
    }

    /** "rose 4.4 percent", "grew year on year 4.4 percent", "down 35 percent". */
    private Direction direct(int from) {
        for (int k = from; k > from - FARTHEST && k >= 0; k--) {
            Direction adverb = ChangeWords.ofAdverb(t, k);
            boolean lowers = t.same(k, "lower") && t.same(k - 1, "to");
            if (adverb != Direction.NONE && !lowers) {
                return isPhrasal(k) || t.is(k + 1, LexicalRole.TO) ? Direction.NONE : sure(k, adverb);
            }
            Direction verb = ChangeWords.of(t, k);
            if (verb != Direction.NONE) {
                return fits(k) ? sure(k, verb) : Direction.NONE;
            }
            int over = overInsertion(k);
            if (over == k && !isTime(k)) {
                return kind == Kind.PERCENTAGE ? object(k) : Direction.NONE;
            }
            k = over;
        }
        return Direction.NONE;
    }

    /** The first token of "98 percent" before "of"; else the same. */
    private int overShare(int k) {
        boolean share =
                t.same(k, "of") && (t.is(k - 1, LexicalRole.PERCENT) || t.symbol(k - 1) == '%') && t.isDigits(k - 2);
        return share ? (DigitGroup.joins(t, k - 3) ? k - 4 : k - 2) - 1 : k;
    }

    /** The comma before words between two commas that name no change, for the second of them: "fell, on average, 5 percent"; else the same. */
    private int overInsertion(int k) {
        if (t.symbol(k) != ',') {
            return k;
        }
        for (int i = k - 1; i > k - 7 && (t.isWord(i) || t.symbol(i) == '-' || t.symbol(i) == ','); i--) {
            if (ChangeWords.ofAny(t, i) != Direction.NONE) {
                return k;
            }
            if (t.symbol(i) == ',') {
                return i;
            }
        }
        return k;
    }

    /** "cut emissions 5 percent": the verb over one to three words of what changes. */
    private Direction object(int from) {
        for (int k = from; k > from - 4 && t.isWord(k) && !t.is(k, LexicalRole.FUNCTION); k--) {
            if (k < from && ChangeWords.isTransitive(t, k) && fits(k)) {
                return sure(k, ChangeWords.of(t, k));
            }
        }
        return Direction.NONE;
    }

    /** Whether a verb right before the figure has it for its measure, and not for its object. */
    private boolean fits(int verb) {
        boolean amount = kind == Kind.MONEY || (kind == Kind.NUMBER && !noun && !points);
        if (amount && ChangeWords.isNoMoney(t, verb)) {
            return false;
        }
        if (noun) {
            return ChangeWords.isCounted(t, verb);
        }
        boolean object = ChangeWords.isTransitive(t, verb)
                && t.isWord(end)
                && !t.is(end, LexicalRole.FUNCTION)
                && !isTime(end)
                && !t.isCapitalised(end);
        return !object;
    }

    /** Whether "up" or "down" belongs to a verb that is no motion: "made up 35 percent", "set up by 3 members". */
    private boolean isPhrasal(int adverb) {
        boolean level = t.same(adverb, "higher") || t.same(adverb, "lower");
        if (level || !t.isWord(adverb - 1) || MOVES.has(t, adverb - 1) || isTime(adverb - 1)) {
            return false;
        }
        boolean moves = ChangeWords.of(t, adverb - 1) != Direction.NONE;
        boolean measure = kind == Kind.PERCENTAGE || kind == Kind.FRACTION || points;
        return PHRASALS.has(t, adverb - 1) || (!measure && !moves);
    }

    private boolean isTime(int k) {
        return t.is(k, LexicalRole.TIME)
                || t.is(k, LexicalRole.MONTH)
                || t.is(k, LexicalRole.WEEKDAY)
                || t.is(k, LexicalRole.RELATIVE)
                || t.is(k, LexicalRole.ANAPHORIC)
                || t.is(k, LexicalRole.ORDINAL)
                || t.same(k, "quarter")
                || (t.isDigits(k) && t.length(k) == 4)
                || (t.symbol(k) == '-' && t.glued(k) && t.isWord(k - 1))
                || TIMES.has(t, k)
                || isManner(k);
    }

    private boolean isManner(int k) {
        return t.isWord(k) && t.length(k) > 4 && t.printed(k).endsWith("ly");
    }

    private boolean endsClause(int k) {
        if (t.isWord(k)) {
            return CLAUSES.has(t, k);
        }
        boolean year = t.isDigits(k) && t.length(k) == 4;
        return !year && t.symbol(k) != '-' && t.symbol(k) != '\'';
    }

    /** Whether a word is a verb behind which "by" names who did it. */
    private boolean isAgent(int k) {
        return AGENTS.has(t, k)
                || (t.length(k) > 4 && t.isWord(k) && t.printed(k).endsWith("ed"));
    }

    /** The direction unless the words before deny it, or name the opposite beside it. */
    private Direction sure(int word, Direction direction) {
        return Denials.isDenied(t, word, direction) ? Direction.NONE : Denials.turned(t, word, direction);
    }
}
