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
 * @param otherYears where meetings of other years are listed
 * @param figures the figures with most claims
 * @param contradictions where documents disagree
 * @param open what the documents leave open, each with a link to a list
 * @param documents the documents with their shares of the claims
 * @param families the types of entities, each with how many there are
 */
public record HomePage(
        Frame frame,
        Sourced heading,
        List<Row> rows,
        List<Line> priorities,
        TimelineView timeline,
        Shown otherYears,
        List<Line> figures,
        List<Line> contradictions,
        List<Shown> open,
        List<DocumentsPage.Entry> documents,
        List<Shown> families) {

    /** Takes unmodifiable copies of the lists. */
    public HomePage {
        rows = List.copyOf(rows);
        priorities = List.copyOf(priorities);
        figures = List.copyOf(figures);
        contradictions = List.copyOf(contradictions);
        open = List.copyOf(open);
        documents = List.copyOf(documents);
        families = List.copyOf(families);
    }
}
