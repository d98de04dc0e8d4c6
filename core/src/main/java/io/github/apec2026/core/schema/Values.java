package io.github.apec2026.core.schema;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The resolved values of one entity, by row, on the way into its builder. Used by one thread. */
public final class Values {

    private final @Nullable Object[] values;

    /** No values yet, for the rows of a schema. */
    public Values(EntitySchema<?> schema) {
        this.values = new Object[schema.properties().size()];
    }

    /** Sets the value of a row with one value. */
    public <T> void put(Property<T> property, T value) {
        values[property.ordinal()] = value;
    }

    /** Sets the values of a row with many. */
    public <T> void putAll(Many<T> property, List<T> all) {
        values[property.ordinal()] = all;
    }

    /** Takes back the value of a row. */
    public void clear(Property<?> property) {
        values[property.ordinal()] = null;
    }

    /** Whether a row has a value. */
    public boolean has(Property<?> property) {
        return values[property.ordinal()] != null;
    }

    /** The value of a required row. */
    @SuppressWarnings("unchecked") // put takes the value with the type of its row
    public <T> T get(One<T> property) {
        return (T) Objects.requireNonNull(values[property.ordinal()], property.name());
    }

    /** The value of a row, if any. */
    @SuppressWarnings("unchecked") // put takes the value with the type of its row
    public <T> Optional<T> get(Maybe<T> property) {
        return Optional.ofNullable((T) values[property.ordinal()]);
    }

    /** The whole number of a row, if any. */
    public OptionalInt integer(Maybe<Integer> property) {
        Optional<Integer> value = get(property);
        return value.isPresent() ? OptionalInt.of(value.get()) : OptionalInt.empty();
    }

    /** The values of a row, none when there are none. */
    @SuppressWarnings("unchecked") // putAll takes the values with the type of their row
    public <T> List<T> get(Many<T> property) {
        Object all = values[property.ordinal()];
        return all == null ? List.of() : (List<T>) all;
    }
}
