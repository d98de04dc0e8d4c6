package io.github.apec2026.examples.explorer.page;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.TypedProperty;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The properties of each type of entity, as its public constants list them, in the order of its JSON. */
final class Properties {

    private static final Map<EntityType<?>, List<TypedProperty<?, ?>>> ALL = all();

    private Properties() {}

    /** The properties of a type; none for officials, who are put together from persons and positions. */
    static List<TypedProperty<?, ?>> of(EntityType<?> type) {
        return ALL.getOrDefault(type, List.of());
    }

    /** A property by its name; empty when the type has none of this name. */
    static Optional<TypedProperty<?, ?>> named(EntityType<?> type, String name) {
        return of(type).stream()
                .filter(property -> property.name().equals(name))
                .findFirst();
    }

    private static Map<EntityType<?>, List<TypedProperty<?, ?>>> all() {
        Map<EntityType<?>, List<TypedProperty<?, ?>>> all = new HashMap<>();
        for (EntityType<?> type : EntityType.all()) {
            List<TypedProperty<?, ?>> properties = new ArrayList<>();
            for (Field field : type.entityClass().getFields()) {
                if (Modifier.isStatic(field.getModifiers()) && TypedProperty.class.isAssignableFrom(field.getType())) {
                    properties.add(constant(field));
                }
            }
            properties.sort(Comparator.comparingInt(property -> place(type, property.name())));
            all.put(type, List.copyOf(properties));
        }
        return Map.copyOf(all);
    }

    private static TypedProperty<?, ?> constant(Field field) {
        try {
            return (TypedProperty<?, ?>) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("A public constant cannot be read: " + field, e);
        }
    }

    private static int place(EntityType<?> type, String name) {
        JsonPropertyOrder order = type.entityClass().getAnnotation(JsonPropertyOrder.class);
        int place = order == null ? -1 : Arrays.asList(order.value()).indexOf(name);
        return place < 0 ? Integer.MAX_VALUE : place;
    }
}
