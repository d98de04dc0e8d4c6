package io.github.apec2026.model;

import java.util.Optional;

/**
 * A property with any number of values, such as {@link Meeting#TOPICS}. All that is claimed counts: values of different documents complete each other.
 *
 * <pre>{@code
 * System.out.println(apec.claims(Meeting.id("som1-2026"), Meeting.NAMES).isEmpty()); // false
 * System.out.println(Meeting.TOPICS.target().orElseThrow()); // topic
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param <E> the Java type of the entities
 * @param <T> the Java type of a value
 */
public final class MultiProperty<E extends Entity, T> extends TypedProperty<E, T> {

    private MultiProperty(EntityType<E> entityType, String name, Class<?> valueClass, Optional<EntityType<?>> target) {
        super(entityType, name, valueClass, target);
    }

    static <E extends Entity, T> MultiProperty<E, T> of(EntityType<E> entityType, String name, Class<T> valueClass) {
        return new MultiProperty<>(entityType, name, valueClass, Optional.empty());
    }

    static <E extends Entity, R extends Entity> MultiProperty<E, Id<R>> id(
            EntityType<E> entityType, String name, EntityType<R> target) {
        return new MultiProperty<>(entityType, name, Id.class, Optional.of(target));
    }

    static <E extends Entity> MultiProperty<E, Id<?>> anyId(EntityType<E> entityType, String name) {
        return new MultiProperty<>(entityType, name, Id.class, Optional.empty());
    }
}
