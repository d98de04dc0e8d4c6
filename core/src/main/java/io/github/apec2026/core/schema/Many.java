package io.github.apec2026.core.schema;

import io.github.apec2026.core.type.ValueType;

/**
 * A property with any number of values.
 *
 * @param <T> the Java type of a value
 */
public final class Many<T> extends Property<T> {

    Many(String name, int ordinal, ValueType<T> type, Trait... traits) {
        super(name, ordinal, type, traits);
    }

    @Override
    public boolean isMany() {
        return true;
    }
}
