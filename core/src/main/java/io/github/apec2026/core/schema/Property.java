package io.github.apec2026.core.schema;

import io.github.apec2026.core.type.ValueType;

/**
 * A row of a schema: a property by its name in claim files and on the entity, the type of its values, how many it has, and what is
 * particular about it. Immutable.
 *
 * @param <T> the Java type of a value
 */
public abstract sealed class Property<T> permits One, Maybe, Many {

    /** The most levels of a containment that are followed; a deeper one is an error. */
    public static final int MOST_LEVELS = 100;

    private final String name;
    private final int ordinal;
    private final ValueType<T> type;
    private final Trait[] traits;

    Property(String name, int ordinal, ValueType<T> type, Trait... traits) {
        this.name = name;
        this.ordinal = ordinal;
        this.type = type;
        this.traits = traits.clone();
    }

    /** The name in claim files, which is also that of the entity's accessor. */
    public final String name() {
        return name;
    }

    /** The number of the row in its schema, from 0. */
    public final int ordinal() {
        return ordinal;
    }

    /** The type of a value. */
    public final ValueType<T> type() {
        return type;
    }

    /** Whether the property has a trait. */
    public final boolean is(Trait trait) {
        for (Trait each : traits) { // three at most
            if (each == trait) {
                return true;
            }
        }
        return false;
    }

    /** Whether a document must state it in words: it is neither classified nor editorial. */
    public final boolean isStated() {
        return !is(Trait.CLASSIFIED) && !is(Trait.EDITORIAL);
    }

    /** Whether it belongs to what the entity is: nobody could say which one is meant, or of what sort, without it. */
    public final boolean isOfIdentity() {
        return isRequired() || is(Trait.NAMING) || is(Trait.CONTAINMENT);
    }

    /** Whether it takes many values, in an array. */
    public boolean isMany() {
        return false;
    }

    /** Whether there is no entity without it. */
    public boolean isRequired() {
        return false;
    }

    @Override
    public final String toString() {
        return name;
    }
}
