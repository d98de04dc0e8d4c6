package io.github.apec2026.core.schema;

import io.github.apec2026.core.type.ValueType;

/**
 * A property with at most one value.
 *
 * @param <T> the Java type of a value
 */
public final class Maybe<T> extends Property<T> {

    Maybe(String name, int ordinal, ValueType<T> type, Trait... traits) {
        super(name, ordinal, type, traits);
    }
}
