package io.github.apec2026.core.type;

import io.github.apec2026.claim.Outcome;

/**
 * What came of deriving a value from its words.
 *
 * @param outcome the outcome
 * @param says what the words say, for the message of a mismatch; empty when they say the value
 */
public record Derived(Outcome outcome, String says) {

    /** The words, and nothing else, say the value. */
    public static final Derived EXACT = new Derived(Outcome.DERIVED_EXACT, "");

    /** The words contain what says the value. */
    public static final Derived CONTAINED = new Derived(Outcome.DERIVED_CONTAINED, "");

    /** The words say the value with help. */
    public static final Derived RESOLVED = new Derived(Outcome.RESOLVED, "");

    /** The words do not say the value, and need not: the claim is inferred. */
    public static final Derived INFERRED = new Derived(Outcome.NOT_DERIVABLE, "");

    /** The words do not say the value, but something else, or nothing of its kind. */
    public static Derived mismatch(String says) {
        return new Derived(Outcome.MISMATCH, says);
    }

    /** Whether the words say the value. */
    public boolean isDerived() {
        return outcome != Outcome.MISMATCH;
    }
}
