package io.github.apec2026.examples.explorer.page;

import java.util.List;

/**
 * The year at a glance.
 *
 * @param frame what is around the page
 * @param heading the edition, with a link to its page
 * @param rows its theme, its host and its place
 * @param priorities its priorities, in their order
 * @param timeline its meetings
 * @param otherYears the meetings of other years
 * @param figures the figures of the quantities on which the documents say most
 * @param contradictions the newest contradictions
 * @param open what the documents leave open, each with a link to a list
 * @param documents the documents with their shares of the claims
 * @param families the timeline and the types of entities, each with a link
 */
public record HomePage(
        Frame frame,
        Sourced heading,
        List<Row> rows,
        List<Line> priorities,
        TimelineView timeline,
        List<Line> otherYears,
        List<FigureComparison> figures,
        List<Line> contradictions,
        List<Shown> open,
        List<DocumentsPage.Entry> documents,
        List<Shown> families) {

    /** Takes unmodifiable copies of the lists. */
    public HomePage {
        rows = List.copyOf(rows);
        priorities = List.copyOf(priorities);
        otherYears = List.copyOf(otherYears);
        figures = List.copyOf(figures);
        contradictions = List.copyOf(contradictions);
        open = List.copyOf(open);
        documents = List.copyOf(documents);
        families = List.copyOf(families);
    }
}
