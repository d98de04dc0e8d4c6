package io.github.apec2026.core.read;

import io.github.apec2026.model.Id;

/** The supplier of what the words of a claim leave open, such as a year: another claim, or a passage. */
public sealed interface Given {

    /**
     * The claims about a property of an entity, written {@code documents/lima-bulletin/published}.
     *
     * @param entity the entity
     * @param property the property
     */
    record ByClaim(Id<?> entity, String property) implements Given {}

    /**
     * A passage of the same document, by its start.
     *
     * @param at where the passage starts
     */
    record ByPassage(int at) implements Given {}
}
