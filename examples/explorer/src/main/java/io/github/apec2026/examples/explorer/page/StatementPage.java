package io.github.apec2026.examples.explorer.page;

import java.util.List;

/**
 * One statement with everything that is said of it.
 *
 * @param frame what is around the page
 * @param id its id
 * @param item who said it, how, through whom and what
 * @param documents the documents that print it, at the end of the chain of those who passed it on
 * @param rows its properties that are not shown otherwise; those that are not stated have no value
 * @param sections what it answers, what answers it, the figures in it
 * @param connections what else refers to it
 * @param sources the documents that say something about it
 */
public record StatementPage(
        Frame frame,
        String id,
        StatementItem item,
        List<Sourced> documents,
        List<Row> rows,
        List<Section> sections,
        List<EntityPage.Connected> connections,
        List<Source> sources) {

    /** Takes unmodifiable copies of the lists. */
    public StatementPage {
        documents = List.copyOf(documents);
        rows = List.copyOf(rows);
        sections = List.copyOf(sections);
        connections = List.copyOf(connections);
        sources = List.copyOf(sources);
    }
}
