package io.github.apec2026.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * Anything that the record knows and that has an {@link Id}.
 *
 * <pre>{@code
 * Entity entity = apec.get(Id.parse("place/guangzhou"));
 * System.out.println(entity.id().type()); // place
 * System.out.println(entity instanceof Place place ? place.kind().code() : "no place"); // city
 * }</pre>
 *
 * <p>All entities are immutable and thread-safe. What no document states is an empty {@link java.util.Optional} or an empty list,
 * never a zero, a {@code null} or a {@code false}.
 *
 * <p>A list of values holds each once: what the editors prefer first, then in the order of the sources, their files and the passages in
 * them.
 *
 * <p>A host's JSON mapper writes entities and reads them back: Jackson 3 as it is, Jackson 2 with {@code Jdk8Module}. What is not
 * stated is left out, an empty list is written as one; what a required property lacks, or an id of another type, is the mapper's
 * exception.
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonIgnoreProperties(ignoreUnknown = true) // what a later version adds
@JsonPropertyOrder("id")
public sealed interface Entity
        permits Agent,
                Article,
                Edition,
                Indicator,
                Initiative,
                Meeting,
                Observation,
                Position,
                Priority,
                Product,
                SourceDocument,
                Statement,
                Topic,
                Unit {

    /** The id; unique in a data set, stable from release to release. */
    Id<? extends Entity> id();
}
