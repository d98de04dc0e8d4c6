package io.github.apec2026.examples.explorer.page;

import java.util.List;

/**
 * Every contradiction of the record.
 *
 * @param frame what is around the page
 * @param count how many there are, in words
 * @param conflicts the contradictions
 * @param agreements the page of what the documents agree on, with how much that is
 * @param sources the documents that contradict each other
 */
public record ContradictionsPage(
        Frame frame, String count, List<ConflictView> conflicts, Shown agreements, List<Source> sources) {

    /** Takes unmodifiable copies of the lists. */
    public ContradictionsPage {
        conflicts = List.copyOf(conflicts);
        sources = List.copyOf(sources);
    }
}
