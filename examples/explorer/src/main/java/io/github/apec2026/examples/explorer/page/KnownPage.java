package io.github.apec2026.examples.explorer.page;

import java.util.List;

/**
 * An entity as the documents published by a day tell of it.
 *
 * @param frame what is around the page
 * @param type what kind of entity it is
 * @param id its id
 * @param heading its name today, with a link to its page
 * @param field the day
 * @param status what is shown, or that it was not in the record yet; empty when no day is given
 * @param rows its properties that had values by then
 * @param unstated the names of its properties that were not stated by then
 * @param documents the documents that count by then
 * @param leftOut the documents of which nobody knows by which day they were published
 */
public record KnownPage(
        Frame frame,
        String type,
        String id,
        Shown heading,
        DateField field,
        String status,
        List<Row> rows,
        List<String> unstated,
        List<Source> documents,
        List<Source> leftOut) {

    /** Takes unmodifiable copies of the lists. */
    public KnownPage {
        rows = List.copyOf(rows);
        unstated = List.copyOf(unstated);
        documents = List.copyOf(documents);
        leftOut = List.copyOf(leftOut);
    }
}
