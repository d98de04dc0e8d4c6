package io.github.apec2026.core.grammar.english;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words before a date that make it a limit in time: "before 2030", "by the end of March", "no earlier than Feb. 10". */
final class Limits {

    /** On which side of the date the time lies. */
    enum Side {
        BEFORE,
        /** The date is the last of the time. */
        UNTIL,
        AFTER,
        /** The date is the first of the time. */
        SINCE
    }

    /** Which part of the date is the limit. */
    enum Edge {
        ALL,
        START,
        /** Somewhere within: mid-2030. */
        WITHIN,
        END,
        /** About there: "since at least 2015". */
        UNSURE
    }

    /**
     * Words of a limit.
     *
     * @param date the token of the date behind them
     * @param side the side
     * @param edge the part
     * @param the whether an article precedes the date
     */
    record Limit(int date, Side side, Edge edge, boolean the) {}

    private static final Side[] SIDES = Side.values();

    private static final PhraseTable WORDS = PhraseTable.forward("""
            before=0
            prior to=0
            ahead of=0
            in advance of=0
            earlier than=0
            sooner than=0
            by=1
            by no later than=1
            no later than=1
            not later than=1
            until=1
            till=1
            up until=1
            up till=1
            up to=1
            up to and including=1
            through=1
            through to=1
            on or before=1
            by or before=1
            in or before=1
            not after=1
            after=2
            later than=2
            beyond=2
            since=3
            no earlier than=3
            not earlier than=3
            no sooner than=3
            not before=3
            on or after=3
            in or after=3
            starting=3
            starting in=3
            starting on=3
            starting from=3
            beginning=3
            beginning in=3
            beginning on=3
            commencing=3
            commencing in=3
            commencing on=3
            as from=3
            effective from=3
            """);

    private static final PhraseTable HEDGES = PhraseTable.forward("""
            at least=0
            around=0
            about=0
            roughly=0
            approximately=0
            as early as=0
            as late as=0
            perhaps=0
            probably=0
            maybe=0
            """);

    /** Verbs behind which "by" says how much. */
    private static final WordSet CHANGED = WordSet.of(
            "rose rise rises risen rising fell fall falls fallen falling grew grow grows"
                    + " grown growing shrank increased increase decreased decrease declined decline dropped drop climbed climb jumped"
                    + " cut cuts raised raise reduced reduce expanded expand gained gain lost up down outnumbered exceeded beaten beat");

    private static final WordSet NEAR = WordSet.of(
            "long shortly soon just well right immediately moments nights night evening"
                    + " morning afternoon weekend eve summer winter spring autumn season midnight noon directly straight anytime generation quarter semester half");
    private static final WordSet ONWARD = WordSet.of("onward onwards forward");
    private static final WordSet DURING =
            WordSet.of("halfway midway partway way part all right go goes went gone going live lived"
                    + " get got getting last lasted sat come came sail sailed break breaking broke");
    private static final WordSet FOLLOWED =
            WordSet.of("followed preceded replaced succeeded outdone beaten joined led");
    private static final WordSet NAMED = WordSet.of("named look looks looking looked called modelled modeled");
    private static final WordSet NOW = WordSet.of("now today then");
    private static final WordSet UP = WordSet.of("leading led lead run build built");
    private static final WordSet END = WordSet.of("end close conclusion");
    private static final WordSet START = WordSet.of("start beginning outset dawn");
    private static final WordSet BE = WordSet.of("is are was were be been being");
    private static final WordSet NEGATION = WordSet.of("no not never don't doesn't didn't won't");

    private Limits() {}

    /** The words with which a limit may begin. */
    static List<String> firstWords() {
        return WORDS.firstWords();
    }

    /** The words of a limit from a token on, or {@code null}. */
    static @Nullable Limit at(Tokens t, int i) {
        PhraseTable.Hit found = t.glued(i) && t.symbol(i - 1) == '-' ? PhraseTable.NOTHING : WORDS.at(t, i);
        if (found.next() < 0) {
            return null;
        }
        boolean negated = NEGATION.has(t, i - 1) && !t.same(i, "by");
        boolean free = t.same(i, "until") || t.same(i, "till") || t.same(i, "since");
        if (negated && !free) {
            return null;
        }
        int the = t.same(found.next(), "the") ? found.next() + 1 : found.next();
        boolean year = t.same(the, "year") && t.isDigits(the + 1) && t.length(the + 1) == 4;
        return edge(t, year ? the + 1 : found.next(), SIDES[found.value()]);
    }

    /** Over "the end of", "early" and the like, to the date. */
    private static Limit edge(Tokens t, int i, Side side) {
        int hedged = HEDGES.at(t, i).next();
        if (hedged > 0) {
            return new Limit(hedged, side, Edge.UNSURE, false);
        }
        int first = behindClock(t, i);
        boolean the = t.same(first, "the");
        int at = the ? first + 1 : first;
        boolean of = t.same(at + 1, "of");
        boolean period = t.same(at + 2, "the") && (t.same(at + 3, "year") || t.same(at + 3, "month")) && END.has(t, at);
        if (of && !period && (END.has(t, at) || START.has(t, at) || t.same(at, "middle"))) {
            Edge edge = END.has(t, at) ? Edge.END : START.has(t, at) ? Edge.START : Edge.WITHIN;
            return new Limit(t.same(at + 2, "the") ? at + 3 : at + 2, side, edge, false);
        }
        if (t.same(at, "end") || t.same(at, "late") || t.same(at, "early") || t.same(at, "mid")) {
            int behind = t.gluedSymbol(at + 1, '-') ? at + 2 : at + 1;
            boolean dash = behind > at + 1;
            if (!t.same(at, "end") || dash) {
                behind = t.same(behind, "in") ? behind + 1 : behind;
                return new Limit(behind, side, t.same(at, "end") ? Edge.END : Edge.WITHIN, the);
            }
        }
        return new Limit(at, side, Edge.ALL, the);
    }

    /** The token behind the time of a clock: "until 15:00 GMT Saturday", "by noon on Friday". */
    private static int behindClock(Tokens t, int i) {
        int at = i;
        if (t.same(at, "noon") || t.same(at, "midnight")) {
            at++;
        } else if (t.isDigits(at) && t.length(at) <= 2) {
            boolean minutes = t.gluedSymbol(at + 1, ':') && DigitGroup.joins(t, at + 1) && t.length(at + 2) == 2;
            int behind = minutes ? at + 3 : at + 1;
            boolean dotted =
                    FixedNames.isClock(t, behind) && !t.is(behind, LexicalRole.CLOCK) && !t.same(behind, "o'clock");
            int clock = dotted ? behind + (t.gluedSymbol(behind + 3, '.') ? 4 : 3) : behind;
            clock = t.is(clock, LexicalRole.CLOCK) || t.same(clock, "o'clock") ? clock + 1 : clock;
            at = minutes || clock > behind ? clock : i;
            at = at > i && t.is(at, LexicalRole.CLOCK) ? at + 1 : at;
        }
        return at > i && (t.same(at, "on") || t.symbol(at) == ',') ? at + 1 : at;
    }

    /** The side that words behind a date tell, or {@code null}: "2030 onwards", "2030 at the latest". */
    static @Nullable Side behind(Tokens t, int next) {
        int length = behindLength(t, next);
        if (length == 0) {
            return null;
        }
        int last = next + length - 1;
        boolean until = t.same(last, "latest") || t.same(last, "earlier") || t.same(last, "before");
        return until ? Side.UNTIL : Side.SINCE;
    }

    /** How many tokens behind a date make it a limit. */
    static int behindLength(Tokens t, int next) {
        if (ONWARD.has(t, next) && !t.same(next, "forward")) {
            return 1;
        }
        if (t.same(next, "at") && t.same(next + 1, "the")) {
            return t.same(next + 2, "latest") || t.same(next + 2, "earliest") ? 3 : 0;
        }
        boolean joined = t.same(next, "and") || t.same(next, "or");
        boolean word = t.same(next + 1, "later")
                || t.same(next + 1, "earlier")
                || t.same(next + 1, "beyond")
                || t.same(next + 1, "after")
                || t.same(next + 1, "before")
                || ONWARD.has(t, next + 1);
        boolean ends = !t.isWord(next + 2) || (t.is(next + 2, LexicalRole.FUNCTION) && !t.same(next + 2, "the"));
        boolean more = t.isDigits(next + 2) || t.is(next + 2, LexicalRole.MONTH);
        return joined && word && ends && !more ? 2 : 0;
    }

    /** Whether the words are no limit here, and the date is read without them: "followed by Friday", "after Monday's vote". */
    static boolean isNone(Tokens t, int i, Limit limit, DateMatch match) {
        int next = match.next();
        boolean possessive = t.symbol(next) == '\'' && t.glued(next);
        boolean noun = isNoun(t, next);
        boolean loose = !t.same(i, "since") && !t.same(i, "until") && !t.same(i, "till") && !t.same(i, "through");
        if ((possessive && loose) || (limit.the && (noun || match.form() == DateMatch.Form.YEAR))) {
            return true;
        }
        return switch (limit.side) {
            case BEFORE -> false;
            case UNTIL ->
                t.same(i, "by")
                        ? FOLLOWED.has(t, i - 1) || (noun && isParticiple(t, i - 1))
                        : t.same(i, "through") ? DURING.has(t, i - 1) : UP.has(t, i - 1) && t.same(i, "up");
            case AFTER -> NAMED.has(t, i - 1) || (t.same(i, "later") && t.same(i - 1, "rather"));
            case SINCE ->
                isPeriodWord(t, i) || ((t.same(i, "beginning") || t.same(i, "starting")) && t.same(i - 1, "the"));
        };
    }

    /** "the year beginning April 1". */
    private static boolean isPeriodWord(Tokens t, int i) {
        boolean participle = t.same(i, "beginning") || t.same(i, "starting") || t.same(i, "commencing");
        return participle && (t.is(i - 1, LexicalRole.TIME) || t.same(i - 1, "quarter") || t.same(i - 1, "period"));
    }

    private static boolean isParticiple(Tokens t, int i) {
        boolean passive = BE.has(t, i - 1) || BE.has(t, i - 2);
        return passive
                || (t.isWord(i)
                        && t.length(i) > 3
                        && (t.printed(i).endsWith("ed") || t.printed(i).endsWith("en")));
    }

    /** Whether the words may be no limit, and the date says nothing: "5 years before 2030", "after 2008 floods", "not open until May". */
    static boolean isDoubtful(Tokens t, int i, Limit limit, DateMatch match) {
        if (limit.side == Side.UNTIL) {
            boolean until = t.same(i, "until") || t.same(i, "till");
            boolean open = until || t.same(i, "through") || t.same(i, "up");
            return (until && Tense.isNegated(t, i)) || (open && isFrom(t, i));
        }
        if (limit.side == Side.SINCE) {
            return false;
        }
        boolean both = (t.same(i - 1, "or") || t.same(i - 1, "and"))
                && (t.same(i - 2, "before") || t.same(i - 2, "after") || t.same(i - 2, "during"));
        boolean near = both || NEAR.has(t, i - 1) || t.is(i - 1, LexicalRole.TIME);
        boolean negated = t.same(i, "before") && Tense.isNegated(t, i);
        return near || negated || isNoun(t, match.next());
    }

    /** Whether a number behind "by" is that of a change: "rose by 2030 points". */
    static boolean isChange(Tokens t, int i) {
        return t.same(i, "by") && CHANGED.has(t, i - 1);
    }

    /** Whether a "from" is a few words before, so that the range began there. */
    private static boolean isFrom(Tokens t, int i) {
        boolean from = false;
        for (int k = i - 1; k > i - 7 && !from && t.has(k) && t.symbol(k) != ',' && t.symbol(k) != '.'; k--) {
            from = t.same(k, "from") && !NOW.has(t, i - 1);
        }
        return from;
    }

    private static boolean isNoun(Tokens t, int next) {
        return t.isWord(next)
                && !t.is(next, LexicalRole.FUNCTION)
                && !t.startsLine(next)
                && !t.is(next, LexicalRole.CARDINAL)
                && !t.is(next, LexicalRole.RELATIVE);
    }
}
