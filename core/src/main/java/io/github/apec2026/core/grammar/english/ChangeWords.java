package io.github.apec2026.core.grammar.english;

import io.github.apec2026.recognition.Direction;

/** The words of rises and falls: verbs, nouns, and words such as "up" and "lower". */
final class ChangeWords {

    private static final WordSet RISE =
            WordSet.of("rise rises rose risen rising increase increases increased increasing grow grows"
                    + " grew grown growing climb climbs climbed climbing gain gains gained gaining advance advances advanced advancing"
                    + " jump jumps jumped jumping surge surges surged surging soar soars soared soaring leap leaps leapt leaped leaping"
                    + " swell swells swelled swollen swelling expand expands expanded expanding widen widens widened widening accelerate"
                    + " accelerates accelerated accelerating strengthen strengthens strengthened strengthening improve improves improved"
                    + " improving recover recovers recovered recovering rebound rebounds rebounded rebounding rally rallies rallied"
                    + " rallying boost boosts boosted boosting lift lifts lifted lifting raise raises raised raising hike hikes hiked"
                    + " hiking add adds added adding appreciate appreciates appreciated appreciating spike spikes spiked spiking"
                    + " growth expansion upturn uptick recovery improvement acceleration appreciation upswing");

    private static final WordSet FALL =
            WordSet.of("fall falls fell fallen falling drop drops dropped dropping decline declines declined"
                    + " declining decrease decreases decreased decreasing shrink shrinks shrank shrunk shrunken shrinking contract"
                    + " contracts contracted contracting slide slides slid sliding slip slips slipped slipping slump slumps slumped"
                    + " slumping plunge plunges plunged plunging plummet plummets plummeted plummeting tumble tumbles tumbled tumbling"
                    + " sink sinks sank sunk sinking dip dips dipped dipping crash crashes crashed crashing collapse collapses collapsed"
                    + " collapsing dwindle dwindles dwindled dwindling ease eases eased easing slow slows slowed slowing narrow narrows"
                    + " narrowed narrowing weaken weakens weakened weakening soften softens softened softening retreat retreats retreated"
                    + " retreating lose loses lost losing shed sheds shedding cut cuts cutting reduce reduces reduced reducing lower lowers"
                    + " lowered lowering trim trims trimmed trimming shave shaves shaved shaving pare pares pared paring slash slashes"
                    + " slashed slashing depreciate depreciates depreciated depreciating diminish diminishes diminished diminishing lessen"
                    + " lessens lessened lessening recede recedes receded receding ebb ebbs ebbed ebbing decelerate decelerates"
                    + " decelerated decelerating moderate moderates moderated moderating cool cools cooled cooling curtail curtailed"
                    + " devalue devalued devaluing reduction reductions contraction loss losses downturn shrinkage depreciation slowdown"
                    + " deceleration downswing devaluation");

    /** Nouns that are no verbs. */
    private static final WordSet NOUNS =
            WordSet.of("growth expansion upturn uptick recovery improvement acceleration appreciation"
                    + " upswing reduction reductions contraction loss losses downturn shrinkage depreciation slowdown deceleration"
                    + " downswing devaluation");

    /** Forms that are nouns or may be. */
    private static final WordSet ALSO_NOUNS =
            WordSet.of("rise rises increase increases climb gain gains advance advances jump jumps"
                    + " surge surges leap leaps rebound rally boost lift hike hikes raise spike spikes fall falls drop drops decline"
                    + " declines decrease decreases slide slides slip slump slumps plunge plunges tumble dip dips crash collapse retreat"
                    + " cut cuts easing narrowing weakening softening widening strengthening trim");

    /** Verbs that have what changes behind them: "cut tariffs by 5 percent". */
    private static final WordSet TRANSITIVE = WordSet.of(
            "cut cuts cutting raise raises raised raising lower lowers lowered lowering"
                    + " reduce reduces reduced reducing trim trims trimmed trimming hike hikes hiked hiking lift lifts lifted lifting"
                    + " slash slashes slashed slashing add adds added adding lose loses lost losing shed sheds shedding gain gains gained"
                    + " gaining boost boosts boosted boosting increase increases increased increasing ease eased improve improved"
                    + " contract contracted advance advanced expand expanded recover recovered shave shaved pare pared slow slowed");

    /** Verbs with which an amount of money is no change of anything. */
    private static final WordSet NO_MONEY = WordSet.of(
            "raise raises raised raising lift lifts lifted boost boosted improve improved"
                    + " recover recovers recovered recovering lose loses lost losing loss losses advance advances advanced contract contracted contracts");

    /** Verbs with which a number of things is a change of their number. */
    private static final WordSet COUNTED = WordSet.of(
            "rise rises rose risen rising fall falls fell fallen falling decline declined"
                    + " decrease decreased shrink shrank shrunk slide slid plunge plunged plummeted tumbled slumped soared surged jumped");

    private static final WordSet RISES = WordSet.of("up higher");
    private static final WordSet FALLS = WordSet.of("down lower");

    private ChangeWords() {}

    static boolean isRise(Tokens t, int i) {
        return RISE.has(t, i);
    }

    static boolean isFall(Tokens t, int i) {
        return FALL.has(t, i);
    }

    /** The direction of a verb or a noun, none for other words. */
    static Direction of(Tokens t, int i) {
        return isRise(t, i) ? Direction.RISE : isFall(t, i) ? Direction.FALL : Direction.NONE;
    }

    /** The direction of a verb, a noun, or "up", "down", "higher", "lower". */
    static Direction ofAny(Tokens t, int i) {
        Direction adverb = ofAdverb(t, i);
        return adverb == Direction.NONE ? of(t, i) : adverb;
    }

    /** The direction of "up", "down", "higher", "lower". */
    static Direction ofAdverb(Tokens t, int i) {
        return RISES.has(t, i) ? Direction.RISE : FALLS.has(t, i) ? Direction.FALL : Direction.NONE;
    }

    static Direction opposite(Direction direction) {
        return switch (direction) {
            case RISE -> Direction.FALL;
            case FALL -> Direction.RISE;
            default -> Direction.NONE;
        };
    }

    /** Whether a word is a noun, or can be one. */
    static boolean mayBeNoun(Tokens t, int i) {
        return NOUNS.has(t, i) || ALSO_NOUNS.has(t, i);
    }

    /** Whether a word is a noun here: one that is no verb, or that has an article or "its" before it. */
    static boolean isNoun(Tokens t, int i) {
        boolean before = t.is(i - 1, LexicalRole.ARTICLE)
                || t.same(i - 1, "the")
                || t.same(i - 1, "its")
                || t.same(i - 1, "their")
                || t.same(i - 1, "in");
        return NOUNS.has(t, i) || (before && ALSO_NOUNS.has(t, i));
    }

    static boolean isTransitive(Tokens t, int i) {
        return TRANSITIVE.has(t, i);
    }

    static boolean isNoMoney(Tokens t, int i) {
        return NO_MONEY.has(t, i);
    }

    static boolean isCounted(Tokens t, int i) {
        return COUNTED.has(t, i) || ofAdverb(t, i) != Direction.NONE;
    }
}
