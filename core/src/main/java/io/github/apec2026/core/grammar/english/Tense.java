package io.github.apec2026.core.grammar.english;

/** Whether the clause around a date speaks of what is to come or of what was: by the nearest verb before it, else the first behind it. */
enum Tense {
    FUTURE,
    PAST,
    /** Coming at a time under discussion: "would begin". */
    REPORTED,
    /** Now, or at a time not far away: "runs from Feb. 20 to 24". */
    NEAR,
    /** Either: "after talks on Monday, the ministers will". */
    OPEN,
    UNKNOWN;

    private static final int FARTHEST = 24;

    private static final WordSet COMING = WordSet.of(
            "will shall won't upcoming forthcoming scheduled due slated expected planned"
                    + " poised they'll we'll he'll she'll it'll i'll you'll that'll there'll could can must should might going");
    /** Verbs in the present that say when something is to take place. */
    private static final WordSet TIMETABLE = WordSet.of(
            "opens begins starts ends closes meets takes kicks arrives resumes expires debuts departs convenes concludes");

    /** The same of several, where no article or the like makes them nouns. */
    private static final WordSet PLURALS = WordSet.of(
            "meet open begin start convene gather resume depart conclude reopen travel kick go goes hosts visits gathers travels heads reopens reconvenes");

    private static final WordSet NEGATED = WordSet.of("would did didn't not to don't doesn't does do never");
    private static final WordSet ARRANGED = WordSet.of(
            "meeting holding hosting visiting traveling travelling opening starting leaving gathering arriving coming going");
    private static final WordSet PROMISED = WordSet.of(
            "agreed vowed pledged promised decided planned voted arranged undertook resolved committed intended invited");
    private static final WordSet RECORDS = WordSet.of("figures data report results sales exports imports inflation"
            + " output reading numbers figure survey shipments");
    private static final WordSet EFFECT = WordSet.of("effect place into force");
    private static final WordSet BEFORE_INFINITIVE =
            WordSet.of("is are be set plans plan agreed vowed vows pledged pledges"
                    + " promised wants want hopes hope intends intend aims aim prepares preparing ready likely supposed bound"
                    + " willing has have need needs decided expects expect scheduled going aiming hoping planning");
    private static final WordSet BEEN =
            WordSet.of("was were had did went came took met held began rose fell grew won lost made"
                    + " gave got left found kept brought bought sold sent spent led hit shut saw knew became wrote spoke broke drew"
                    + " drove flew fought paid sat stood struck threw taught thought felt heard shot ran swore stole said told didn't"
                    + " wasn't weren't hadn't been");
    private static final WordSet LASTED =
            WordSet.of("was were had did lasted ran remained stayed continued went held wasn't weren't didn't hadn't");
    private static final WordSet LASTING = WordSet.of("is are be remain remains stay stays keep keeps the a");
    /** Verbs in the past, and never participles. */
    private static final WordSet SURELY_PAST = WordSet.of(
            "went came took began rose fell grew gave saw knew became wrote spoke broke drew drove flew swore"
                    + " stole forgot chose ate sang drank swam wore tore showed shook");

    private static final WordSet NO_VERB =
            WordSet.of("need needed feed speed seed indeed exceed succeed proceed united hundred shed"
                    + " embed breed bleed weed greed creed red bed fed ted wed led ahead instead");
    private static final WordSet DETERMINER =
            WordSet.of("the a an its their his her our this that these those of no and new");

    /** The tense of the clause around some tokens. */
    static Tense of(Tokens t, int start, int next) {
        int the = t.same(start - 1, "the") ? start - 2 : start - 1;
        if (t.same(the, "of") && t.same(the - 1, "ahead")) {
            return FUTURE;
        }
        if (t.is(start, LexicalRole.MONTH) && RECORDS.has(t, next)) {
            return PAST;
        }
        boolean infinitive = false;
        boolean behind = false;
        for (int i = start - 1; i >= start - FARTHEST && !endsSentence(t, i); i--) {
            Tense tense = at(t, i);
            if (tense != UNKNOWN) {
                boolean promised = tense == PAST && infinitive && !behind && PROMISED.has(t, i);
                return promised ? FUTURE : (behind && tense != PAST) ? OPEN : tense;
            }
            behind |= t.same(i, "after") || t.same(i, "following");
            infinitive |= isInfinitive(t, i);
        }
        if (infinitive) {
            return FUTURE;
        }
        for (int i = next; i < next + FARTHEST && !endsSentence(t, i); i++) {
            Tense tense = at(t, i);
            if (tense != UNKNOWN) {
                return (behind && tense != PAST) ? OPEN : tense;
            }
        }
        return UNKNOWN;
    }

    /** The tense of a time until which something lasts, or by which it is done: past only where "was", "had" or the like say so. */
    static Tense ofLimit(Tokens t, int start, int next) {
        for (int i = start - 1; i >= start - FARTHEST && !endsSentence(t, i); i--) {
            if (LASTED.has(t, i)) {
                return PAST;
            }
            if (COMING.has(t, i)) {
                return FUTURE;
            }
            if (SURELY_PAST.has(t, i)) {
                return OPEN;
            }
        }
        for (int i = next; i < next + FARTHEST && !endsSentence(t, i); i++) {
            if (LASTED.has(t, i)) {
                return PAST;
            }
            if (COMING.has(t, i)) {
                return FUTURE;
            }
            if (SURELY_PAST.has(t, i) || (endsInEd(t, i) && !LASTING.has(t, i - 1))) {
                return OPEN;
            }
        }
        return UNKNOWN;
    }

    /** Whether the clause before a token is negated: "will not open until". */
    static boolean isNegated(Tokens t, int start) {
        boolean negated = false;
        for (int i = start - 1; i >= start - 10 && !negated && !endsSentence(t, i) && t.symbol(i) != ','; i--) {
            int n = t.length(i);
            negated = t.same(i, "not")
                    || t.same(i, "never")
                    || t.same(i, "cannot")
                    || t.same(i, "no")
                    || t.same(i, "nor")
                    || (n > 3
                            && t.isWord(i)
                            && (t.printed(i).endsWith("n't") || t.printed(i).endsWith("n’t")));
        }
        return negated;
    }

    static boolean endsSentence(Tokens t, int i) {
        char c = t.symbol(i);
        if (!t.has(i) || c == '!' || c == '?' || c == ';' || c == ':') {
            return true;
        }
        boolean initial =
                t.length(i - 1) == 1 || t.is(i - 1, LexicalRole.MONTH_SHORT) || t.is(i - 1, LexicalRole.WEEKDAY_SHORT);
        return c == '.'
                && !initial
                && (t.isCapitalised(i + 1) || !t.has(i + 1) || t.startsLine(i + 1) || !t.isWord(i + 1));
    }

    private static boolean isInfinitive(Tokens t, int i) {
        return t.same(i, "to")
                && t.isWord(i + 1)
                && !t.isCapitalised(i + 1)
                && !t.is(i + 1, LexicalRole.FUNCTION)
                && !t.is(i + 1, LexicalRole.CARDINAL);
    }

    private static Tense at(Tokens t, int i) {
        if (!t.isWord(i)) {
            return UNKNOWN;
        }
        boolean than = t.same(i - 1, "than") || t.same(i - 1, "as");
        if (isAdjective(t, i)) {
            return UNKNOWN;
        }
        if (COMING.has(t, i)) {
            boolean because = t.same(i, "due") && t.same(i + 1, "to") && !t.is(i - 1, LexicalRole.FUNCTION);
            return than || because || (t.same(i, "can") && t.isCapitalised(i)) ? UNKNOWN : FUTURE;
        }
        if (t.same(i, "may") && !t.isCapitalised(i) && t.isWord(i + 1)) {
            return FUTURE;
        }
        if (t.same(i, "to") && (BEFORE_INFINITIVE.has(t, i - 1) || t.same(i + 1, "be")) && !isGoverned(t, i - 1)) {
            return isInfinitive(t, i) || t.same(i + 1, "be") || t.same(i + 1, "have") ? FUTURE : UNKNOWN;
        }
        if (t.same(i, "set") && t.same(i + 1, "for")) {
            return FUTURE;
        }
        boolean effect = (t.same(i, "take") || t.same(i, "come")) && EFFECT.has(t, i + 1);
        boolean follows = t.same(i, "follows") && (t.same(i + 1, "on") || t.same(i + 1, "in"));
        effect |= (t.same(i, "takes") || t.same(i, "comes")) && EFFECT.has(t, i + 1);
        boolean several = PLURALS.has(t, i)
                && !t.isCapitalised(i)
                && !DETERMINER.has(t, i - 1)
                && !NEGATED.has(t, i - 1)
                && !NEGATED.has(t, i - 2);
        boolean present = t.same(i, "is") || t.same(i, "are");
        boolean preposition = t.same(i + 1, "on") || t.same(i + 1, "in");
        boolean dated = preposition ? isDate(t, i + 2) : t.is(i + 1, LexicalRole.MONTH);
        boolean arranged = present && (ARRANGED.has(t, i + 1) || dated);
        boolean plans = (t.same(i, "plan") || t.same(i, "plans"))
                && t.isWord(i + 1)
                && !t.is(i + 1, LexicalRole.FUNCTION)
                && !endsInEd(t, i + 1)
                && !DETERMINER.has(t, i - 1)
                && !isGoverned(t, i);
        if (t.same(i, "would")) {
            return REPORTED;
        }
        if (t.same(i, "runs")) {
            return NEAR;
        }
        if (effect || follows || several || arranged || plans || TIMETABLE.has(t, i)) {
            return FUTURE;
        }
        return isPast(t, i) ? PAST : UNKNOWN;
    }

    private static boolean isDate(Tokens t, int i) {
        return t.is(i, LexicalRole.MONTH) || t.is(i, LexicalRole.WEEKDAY) || t.isDigits(i);
    }

    /** Whether "plans" is a noun: "unveiled plans to". */
    private static boolean isGoverned(Tokens t, int i) {
        boolean noun =
                t.same(i, "plans") || t.same(i, "plan") || t.same(i, "aim") || t.same(i, "need") || t.same(i, "hope");
        return noun && (DETERMINER.has(t, i - 1) || endsInEd(t, i - 1) || BEEN.has(t, i - 1));
    }

    private static boolean isPast(Tokens t, int i) {
        boolean verb = BEEN.has(t, i) || endsInEd(t, i);
        boolean passive = false;
        for (int k = i - 1; k >= i - 3; k--) {
            passive |= t.same(k, "be") || t.same(k, "being");
        }
        return verb && !passive;
    }

    private static boolean endsInEd(Tokens t, int i) {
        if (!t.isWord(i) || t.length(i) < 4 || (t.isCapitalised(i) && !t.startsSentence(i)) || NO_VERB.has(t, i)) {
            return false;
        }
        String word = t.printed(i);
        return word.endsWith("ed");
    }

    /** Whether a participle describes the noun behind it: "the proposed law". */
    private static boolean isAdjective(Tokens t, int i) {
        return DETERMINER.has(t, i - 1)
                && (endsInEd(t, i) || COMING.has(t, i))
                && !t.same(i, "upcoming")
                && !t.same(i - 1, "that")
                && !t.same(i - 1, "and")
                && t.isWord(i + 1)
                && !t.is(i + 1, LexicalRole.FUNCTION);
    }
}
