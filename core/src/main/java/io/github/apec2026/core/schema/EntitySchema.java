package io.github.apec2026.core.schema;

import io.github.apec2026.core.type.ValueType;
import io.github.apec2026.model.Entity;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.MultiProperty;
import io.github.apec2026.model.SingleProperty;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one entity type, and how an entity is put together from their values. A subclass adds its rows as fields when it is
 * constructed; from then on a schema never changes, and is thread-safe.
 *
 * @param <E> the Java type of the entities
 */
public abstract class EntitySchema<E extends Entity> {

    private final EntityType<E> type;
    private final List<Property<?>> properties = new ArrayList<>();
    private final Map<String, Property<?>> byName = new HashMap<>();

    /** A schema without rows yet. */
    protected EntitySchema(EntityType<E> type) {
        this.type = type;
    }

    /** Puts an entity together; every required row has a value. */
    public abstract E assemble(Id<E> id, Values values);

    /**
     * The rows that win together: where the documents disagree about one of them, all come from the document that wins. None by
     * default.
     */
    public List<Property<?>> together() {
        return List.of();
    }

    /** Whether {@code key} may be the key of such an entity. */
    public boolean accepts(String key) {
        return Id.of(type, key).isPresent();
    }

    /** The type. */
    public final EntityType<E> type() {
        return type;
    }

    /** The rows, in order. */
    public final List<Property<?>> properties() {
        return Collections.unmodifiableList(properties);
    }

    /** The names of the rows, for messages. */
    public final String known() {
        StringBuilder known = new StringBuilder(100);
        for (Property<?> property : properties) {
            known.append(known.length() == 0 ? "" : ", ").append(property.name());
        }
        return known.toString();
    }

    /** The row of a name, or {@code null}. */
    public final @Nullable Property<?> property(String name) {
        return byName.get(name);
    }

    /** Adds a row without which there is no entity. */
    protected final <T> One<T> required(SingleProperty<E, T> property, ValueType<T> valueType, Trait... traits) {
        return add(new One<>(property.name(), properties.size(), valueType, traits));
    }

    /** Adds a row with at most one value. */
    protected final <T> Maybe<T> maybe(SingleProperty<E, T> property, ValueType<T> valueType, Trait... traits) {
        return add(new Maybe<>(property.name(), properties.size(), valueType, traits));
    }

    /** Adds a row with any number of values. */
    protected final <T> Many<T> many(MultiProperty<E, T> property, ValueType<T> valueType, Trait... traits) {
        return add(new Many<>(property.name(), properties.size(), valueType, traits));
    }

    private <P extends Property<?>> P add(P property) {
        properties.add(property);
        if (byName.put(property.name(), property) != null) {
            throw new IllegalStateException("Two rows of " + type + " are called " + property.name());
        }
        return property;
    }
}
