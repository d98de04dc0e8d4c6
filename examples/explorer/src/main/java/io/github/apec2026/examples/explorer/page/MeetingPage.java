package io.github.apec2026.examples.explorer.page;

import java.util.List;

/**
 * A meeting: what is stated of it, its parts along its days, and what was said, put forward and counted.
 *
 * @param entity what the pages of all entities have
 * @param parts its parts along its own days; empty when it has none
 * @param figures the figures about it, counted beside expected
 * @param contradictions where documents disagree about it or its figures
 */
public record MeetingPage(
        EntityView entity, TimelineView parts, List<FigureComparison> figures, List<ConflictView> contradictions) {

    /** Takes unmodifiable copies of the lists. */
    public MeetingPage {
        figures = List.copyOf(figures);
        contradictions = List.copyOf(contradictions);
    }
}
