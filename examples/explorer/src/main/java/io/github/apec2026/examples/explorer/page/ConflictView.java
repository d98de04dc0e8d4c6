package io.github.apec2026.examples.explorer.page;

import java.util.List;
import java.util.Optional;

/**
 * A contradiction with both sides.
 *
 * @param anchor its name on the page of all contradictions
 * @param entity what it is about, with a link
 * @param property which property it is about; empty where figures of one indicator differ
 * @param reason the rule that chose, in a sentence
 * @param chosen the side to go by
 * @param others the other sides, one at least
 * @param isOfFigures whether both are figures that stay in the record, and may not count the same
 */
public record ConflictView(
        String anchor,
        Shown entity,
        String property,
        String reason,
        Side chosen,
        List<Side> others,
        boolean isOfFigures) {

    /** Takes an unmodifiable copy of the list. */
    public ConflictView {
        others = List.copyOf(others);
    }

    /**
     * A side of a contradiction.
     *
     * @param value the value, with a link to the figure where it is one
     * @param details what says how it is meant: status, time, what it counts; empty where it is no figure
     * @param card the claim with its words and its citation
     * @param fact the page that says why, with its name
     */
    public record Side(Shown value, List<Detail> details, ClaimCard card, Optional<Shown> fact) {

        /** Takes an unmodifiable copy of the list. */
        public Side {
            details = List.copyOf(details);
        }
    }
}
