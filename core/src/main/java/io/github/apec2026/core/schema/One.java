package io.github.apec2026.core.schema;

import io.github.apec2026.core.type.ValueType;

/**
 * A property with exactly one value; without it there is no entity.
 *
 * @param <T> the Java type of a value
 */
public final class One<T> extends Property<T> {

    One(String name, int ordinal, ValueType<T> type, Trait... traits) {
        super(name, ordinal, type, traits);
    }

    @Override
    public boolean isRequired() {
        return true;
    }
}
