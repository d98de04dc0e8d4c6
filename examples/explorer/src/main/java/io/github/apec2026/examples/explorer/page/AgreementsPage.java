package io.github.apec2026.examples.explorer.page;

import java.util.List;

/**
 * What several documents state, each in its words.
 *
 * @param frame what is around the page
 * @param count how much it is, in words
 * @param facts what tells something of the world
 * @param structure what only places an entity in the record: which year a meeting belongs to, what a figure is a figure of
 * @param sources the documents
 */
public record AgreementsPage(
        Frame frame, String count, List<Agreed> facts, List<Agreed> structure, List<Source> sources) {

    /** Takes unmodifiable copies of the lists. */
    public AgreementsPage {
        facts = List.copyOf(facts);
        structure = List.copyOf(structure);
        sources = List.copyOf(sources);
    }

    /**
     * A value that several documents state.
     *
     * @param entity what it is about, with a link
     * @param property which property it is, with a link to its fact
     * @param value the value with its marks
     * @param claims the claim of each document
     * @param isIndependent whether two of the documents are shown to be independent
     */
    public record Agreed(Shown entity, Shown property, Sourced value, List<ClaimCard> claims, boolean isIndependent) {

        /** Takes an unmodifiable copy of the list. */
        public Agreed {
            claims = List.copyOf(claims);
        }
    }
}
