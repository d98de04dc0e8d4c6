package io.github.apec2026.model;

/**
 * Anything that the record knows and that has an {@link Id}.
 *
 * <p>All entities are immutable and thread-safe. What no document states is an empty {@link java.util.Optional} or an empty list,
 * never a zero, a {@code null} or a {@code false}.
 */
public sealed interface Entity
        permits Article,
                Economy,
                Edition,
                Indicator,
                Initiative,
                Meeting,
                Observation,
                Official,
                Organization,
                Person,
                Place,
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
