package io.github.apec2026.examples.explorer.page;

import java.util.List;

/**
 * Why a property of an entity has its value or values.
 *
 * @param frame what is around the page
 * @param entity the entity, with a link
 * @param property what the property is called
 * @param facts each value with its claims; one for a property with at most one value
 * @param sources the documents that say something about it
 */
public record FactPage(Frame frame, Shown entity, String property, List<ValueFact> facts, List<Source> sources) {

    /** Takes unmodifiable copies of the lists. */
    public FactPage {
        facts = List.copyOf(facts);
        sources = List.copyOf(sources);
    }

    /**
     * A value and why it is there.
     *
     * @param value the value
     * @param chosen the claim that gave it
     * @param agreeing the claims that say the same
     * @param lessExact the claims that say the same less exactly
     * @param rivals the claims that say something else
     * @param reason the rule that chose, in a sentence
     */
    public record ValueFact(
            Shown value,
            ClaimCard chosen,
            List<ClaimCard> agreeing,
            List<ClaimCard> lessExact,
            List<ClaimCard> rivals,
            String reason) {

        /** Takes unmodifiable copies of the lists. */
        public ValueFact {
            agreeing = List.copyOf(agreeing);
            lessExact = List.copyOf(lessExact);
            rivals = List.copyOf(rivals);
        }
    }
}
