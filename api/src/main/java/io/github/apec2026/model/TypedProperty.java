package io.github.apec2026.model;

import java.util.Objects;
import java.util.Optional;

/**
 * A property of the entities of one type, with the Java type of its values: a constant such as {@link Meeting#DATES}, to ask a data set
 * for the claims about it. A property that an entity does not have, or a value of another type, does not compile.
 *
 * <pre>{@code
 * Fact<DateRange> dates = apec.fact(Meeting.id("som1-2026"), Meeting.DATES).orElseThrow();
 * System.out.println(dates.value() + " " + Meeting.DATES); // 2026-02-01/2026-02-10 meeting.dates
 * System.out.println(Meeting.DATES.target().isPresent()); // false
 * }</pre>
 *
 * <p>There is one instance for each property. Immutable and thread-safe.
 *
 * @param <E> the Java type of the entities
 * @param <T> the Java type of a value
 */
public abstract sealed class TypedProperty<E extends Entity, T> permits SingleProperty, MultiProperty {

    private final EntityType<E> entityType;
    private final String name;
    private final Class<?> valueClass;
    private final Optional<EntityType<?>> target;

    TypedProperty(EntityType<E> entityType, String name, Class<?> valueClass, Optional<EntityType<?>> target) {
        this.entityType = Objects.requireNonNull(entityType, "entityType");
        this.name = Objects.requireNonNull(name, "name");
        this.valueClass = Objects.requireNonNull(valueClass, "valueClass");
        this.target = Objects.requireNonNull(target, "target");
    }

    /** The type of the entities. */
    public final EntityType<E> entityType() {
        return entityType;
    }

    /** The name, as in claim files, in JSON and in {@link io.github.apec2026.claim.Claim#property()}: {@code dates}. */
    public final String name() {
        return name;
    }

    /** The Java class of a value, such as {@code DateRange.class}; that of a reference is {@code Id.class}. */
    public final Class<?> valueClass() {
        return valueClass;
    }

    /** The type of the entities that the property refers to; empty when it is no reference, or may refer to entities of several types. */
    public final Optional<EntityType<?>> target() {
        return target;
    }

    /** The type and the name: {@code meeting.dates}. */
    @Override
    public final String toString() {
        return entityType + "." + name;
    }
}
