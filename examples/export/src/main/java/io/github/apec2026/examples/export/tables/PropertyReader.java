package io.github.apec2026.examples.export.tables;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.apec2026.model.Entity;
import io.github.apec2026.model.TypedProperty;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads the values of a property from entities, by the method that has its name. */
final class PropertyReader {

    private final Method method;

    private PropertyReader(Method method) {
        this.method = method;
    }

    /** The reader of a property; empty for one that its entities do not have as a method, such as the names of an economy. */
    static Optional<PropertyReader> of(TypedProperty<?, ?> property) {
        try {
            return Optional.of(
                    new PropertyReader(property.entityType().entityClass().getMethod(property.name())));
        } catch (NoSuchMethodException e) {
            return Optional.empty();
        }
    }

    /** Whether every entity has a value. */
    boolean isRequired() {
        JsonProperty json = method.getAnnotation(JsonProperty.class);
        return json != null && json.required();
    }

    /** The values of an entity, none when nothing is stated. */
    List<?> values(Entity entity) {
        Object value;
        try {
            value = method.invoke(entity);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("A property of a public type can be read: " + method, e);
        }
        if (value instanceof OptionalInt number) {
            return number.isPresent() ? List.of(number.getAsInt()) : List.of();
        }
        if (value instanceof Optional<?> optional) {
            return optional.map(List::of).orElse(List.of());
        }
        return value instanceof List<?> list ? list : List.of(value);
    }
}
