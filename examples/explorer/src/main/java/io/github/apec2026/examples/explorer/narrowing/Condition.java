package io.github.apec2026.examples.explorer.narrowing;

import io.github.apec2026.model.Entity;

/**
 * A narrowing for which the catalog of a type has none: it looks at each entity.
 *
 * @param <E> the type of the entities
 */
@FunctionalInterface
interface Condition<E extends Entity> {

    /** Whether an entity fits what is given; {@link Fit#YES} where nothing is given. */
    Fit of(E entity, Given given);
}
