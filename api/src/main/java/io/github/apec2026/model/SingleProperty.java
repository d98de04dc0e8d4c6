package io.github.apec2026.model;

import java.util.Optional;

/**
 * A property with at most one value, such as {@link Meeting#DATES}. Where documents disagree about it, one value is chosen and the others are its rivals: see {@link io.github.apec2026.claim.Fact}.
 *
 * <pre>{@code
 * System.out.println(apec.fact(Meeting.id("som1-2026"), Meeting.ACRONYM).orElseThrow().value()); // SOM1
 * System.out.println(apec.fact(Meeting.id("aelm-2026"), Meeting.ACRONYM).isPresent()); // false
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param <E> the Java type of the entities
 * @param <T> the Java type of a value
 */
public final class SingleProperty<E extends Entity, T> extends TypedProperty<E, T> {

    private SingleProperty(EntityType<E> entityType, String name, Class<?> valueClass, Optional<EntityType<?>> target) {
        super(entityType, name, valueClass, target);
    }

    static <E extends Entity, T> SingleProperty<E, T> of(EntityType<E> entityType, String name, Class<T> valueClass) {
        return new SingleProperty<>(entityType, name, valueClass, Optional.empty());
    }

    static <E extends Entity, R extends Entity> SingleProperty<E, Id<R>> id(
            EntityType<E> entityType, String name, EntityType<R> target) {
        return new SingleProperty<>(entityType, name, Id.class, Optional.of(target));
    }

    static <E extends Entity> SingleProperty<E, Id<?>> anyId(EntityType<E> entityType, String name) {
        return new SingleProperty<>(entityType, name, Id.class, Optional.empty());
    }
}
