package io.github.apec2026.examples.explorer.page;

import java.util.List;
import java.util.Optional;

/**
 * Any entity: what the record states of it, and everything that it is connected with.
 *
 * @param frame what is around the page
 * @param type what kind of entity it is
 * @param id its id
 * @param heading its name in the reader's language
 * @param other its name in the other script; empty where there is none
 * @param rows its properties that have values
 * @param unstated the names of its properties that the record does not state
 * @param connections what refers to it, and by which property
 * @param sources the documents that say something about it
 */
public record EntityPage(
        Frame frame,
        String type,
        String id,
        Shown heading,
        Optional<Shown> other,
        List<Row> rows,
        List<String> unstated,
        List<Connected> connections,
        List<Source> sources) {

    /** Takes unmodifiable copies of the lists. */
    public EntityPage {
        rows = List.copyOf(rows);
        unstated = List.copyOf(unstated);
        connections = List.copyOf(connections);
        sources = List.copyOf(sources);
    }

    /**
     * What refers to the entity by one property.
     *
     * @param name the type and the property: {@code Statements: speaker}
     * @param entities the entities, each with a link
     */
    public record Connected(String name, List<Shown> entities) {

        /** Takes an unmodifiable copy of the list. */
        public Connected {
            entities = List.copyOf(entities);
        }
    }
}
