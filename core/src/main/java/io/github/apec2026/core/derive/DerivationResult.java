package io.github.apec2026.core.derive;

import io.github.apec2026.claim.Outcome;
import io.github.apec2026.model.Id;
import java.util.Collections;
import java.util.List;

/**
 * The result of deriving a value from its words.
 *
 * @param outcome the outcome
 * @param says what the words say, for the message of a mismatch; empty when they say the value
 * @param candidates the entities of one type that share the name in the words, so that the words are ambiguous; else empty
 */
public record DerivationResult(Outcome outcome, String says, List<Id<?>> candidates) {

    /** The words, and nothing else, say the value. */
    public static final DerivationResult EXACT = of(Outcome.DERIVED_EXACT);

    /** A part of the words says the value. */
    public static final DerivationResult CONTAINED = of(Outcome.DERIVED_CONTAINED);

    /** The words say the value with help. */
    public static final DerivationResult IN_CONTEXT = of(Outcome.IN_CONTEXT);

    /** There is nothing to derive: our category, or the words of an inferred claim, which need not say its value. */
    public static final DerivationResult UNDERIVED = of(Outcome.NOT_DERIVABLE);

    /** The mismatch of words that begin or end within a longer word: "Lima" in "Limassol". */
    static final String PART_OF_A_WORD = "only a part of a longer word";

    private static DerivationResult of(Outcome outcome) {
        return new DerivationResult(outcome, "", List.of());
    }

    /** The words do not say the value, but something else, or nothing of its kind. */
    public static DerivationResult mismatch(String says) {
        return new DerivationResult(Outcome.MISMATCH, says, List.of());
    }

    /** The words name the value, and also other entities of its type. */
    public static DerivationResult ambiguous(List<Id<?>> candidates) {
        return new DerivationResult(Outcome.MISMATCH, "", Collections.unmodifiableList(candidates));
    }

    /** Whether the words say the value or need not say it. */
    public boolean isDerived() {
        return outcome != Outcome.MISMATCH;
    }

    /** This mismatch; for an inferred claim, whose words need not say its value, the result that there is nothing to derive. */
    DerivationResult orInferred(boolean inferred) {
        return inferred && !isDerived() ? UNDERIVED : this;
    }
}
