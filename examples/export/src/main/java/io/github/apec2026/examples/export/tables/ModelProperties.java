package io.github.apec2026.examples.export.tables;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.TypedProperty;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The properties of each type of entity, from the constants of its class, in the order in which JSON has them. */
final class ModelProperties {

    private ModelProperties() {}

    /** The properties of a type, so that one that a later version adds has its columns too. */
    static List<TypedProperty<?, ?>> of(EntityType<?> type) {
        List<TypedProperty<?, ?>> properties = new ArrayList<>();
        for (Field field : type.entityClass().getFields()) {
            if (Modifier.isStatic(field.getModifiers()) && TypedProperty.class.isAssignableFrom(field.getType())) {
                properties.add(constant(field));
            }
        }
        List<String> order = order(type);
        properties.sort(Comparator.<TypedProperty<?, ?>>comparingInt(property -> place(property.name(), order))
                .thenComparing(TypedProperty::name));
        return List.copyOf(properties);
    }

    private static TypedProperty<?, ?> constant(Field field) {
        try {
            return (TypedProperty<?, ?>) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("A public constant can be read: " + field, e);
        }
    }

    private static List<String> order(EntityType<?> type) {
        JsonPropertyOrder order = type.entityClass().getAnnotation(JsonPropertyOrder.class);
        return order == null ? List.of() : List.of(order.value());
    }

    private static int place(String name, List<String> order) {
        int place = order.indexOf(name);
        return place < 0 ? Integer.MAX_VALUE : place;
    }
}
