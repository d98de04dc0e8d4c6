package io.github.apec2026.examples.explorer.page;

import java.util.List;
import java.util.Optional;

/**
 * An entity with what its type is asked for: what is stated of it, then parts with what it is connected with.
 *
 * @param frame what is around the page
 * @param type what kind of entity it is
 * @param id its id
 * @param above what it is under, from the top, each with a link; empty where it is under nothing
 * @param heading its name in the reader's language
 * @param other its name in the other script; empty where there is none
 * @param rows its properties that have values
 * @param unstated the names of its properties that the record does not state
 * @param sections the parts, without empty ones
 * @param connections what else refers to it, and by which property
 * @param sources the documents that say something about it
 */
public record EntityView(
        Frame frame,
        String type,
        String id,
        List<Shown> above,
        Shown heading,
        Optional<Shown> other,
        List<Row> rows,
        List<String> unstated,
        List<Section> sections,
        List<EntityPage.Connected> connections,
        List<Source> sources) {

    /** Takes unmodifiable copies of the lists. */
    public EntityView {
        above = List.copyOf(above);
        rows = List.copyOf(rows);
        unstated = List.copyOf(unstated);
        sections = List.copyOf(sections);
        connections = List.copyOf(connections);
        sources = List.copyOf(sources);
    }

    /** The same with its rows in another order, or with more of them, and with other sources. */
    EntityView with(List<Row> otherRows, List<Source> otherSources) {
        return new EntityView(
                frame, type, id, above, heading, other, otherRows, unstated, sections, connections, otherSources);
    }
}
