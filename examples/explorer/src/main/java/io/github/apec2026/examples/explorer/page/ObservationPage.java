package io.github.apec2026.examples.explorer.page;

import java.util.List;

/**
 * A figure with everything that is known of it.
 *
 * @param frame what is around the page
 * @param type what kind of entity it is
 * @param id its id
 * @param heading what is measured, with a link
 * @param figure the figure
 * @param rows its properties that have values
 * @param unstated the names of its properties that the record does not state
 * @param computed what follows from it by computation
 * @param statements the statements that it is a figure of
 * @param connected what else refers to it
 * @param conflicts the contradictions that it is one side of
 * @param citation the citation to copy; empty when no document states it
 * @param sources the documents that say something about it
 */
public record ObservationPage(
        Frame frame,
        String type,
        String id,
        Sourced heading,
        FigureView figure,
        List<Row> rows,
        List<String> unstated,
        List<ComputedView> computed,
        List<StatementItem> statements,
        List<EntityPage.Connected> connected,
        List<ConflictView> conflicts,
        String citation,
        List<Source> sources) {

    /** Takes unmodifiable copies of the lists. */
    public ObservationPage {
        rows = List.copyOf(rows);
        unstated = List.copyOf(unstated);
        computed = List.copyOf(computed);
        statements = List.copyOf(statements);
        connected = List.copyOf(connected);
        conflicts = List.copyOf(conflicts);
        sources = List.copyOf(sources);
    }
}
