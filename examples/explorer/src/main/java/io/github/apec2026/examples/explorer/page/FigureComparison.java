package io.github.apec2026.examples.explorer.page;

import java.util.List;

/**
 * The figures of one quantity beside each other: what was counted, what was expected, and why they differ.
 *
 * @param indicator what is measured, with a link to its page
 * @param figures the figures, those that were counted first
 * @param disagreements where they contradict each other: the rule that says which one to go by, with a link to both sides
 */
public record FigureComparison(Sourced indicator, List<FigureView> figures, List<Shown> disagreements) {

    /** Takes unmodifiable copies of the lists. */
    public FigureComparison {
        figures = List.copyOf(figures);
        disagreements = List.copyOf(disagreements);
    }
}
