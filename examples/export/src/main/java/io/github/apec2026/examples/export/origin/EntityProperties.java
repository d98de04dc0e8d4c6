package io.github.apec2026.examples.export.origin;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.SingleProperty;
import io.github.apec2026.model.TypedProperty;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The properties that entities of a type have, by the public constants of the type, in the order in which JSON has them; so a new property
 * needs no line here.
 */
public final class EntityProperties {

    private static final Map<EntityType<?>, List<TypedProperty<?, ?>>> ALL = read();

    private EntityProperties() {}

    /** The properties of a type; none for officials, who are persons with their posts. */
    public static List<TypedProperty<?, ?>> of(EntityType<?> type) {
        return ALL.getOrDefault(type, List.of());
    }

    /** The names of the properties of a type, in the order of the alphabet. */
    public static List<String> names(EntityType<?> type) {
        return of(type).stream().map(TypedProperty::name).sorted().toList();
    }

    /** A property by its name; empty when the type has none of this name. */
    public static Optional<TypedProperty<?, ?>> named(EntityType<?> type, String name) {
        return of(type).stream()
                .filter(property -> property.name().equals(name))
                .findFirst();
    }

    /** Whether a property of a type has at most one value. */
    public static boolean isSingle(EntityType<?> type, String name) {
        return named(type, name).filter(SingleProperty.class::isInstance).isPresent();
    }

    private static Map<EntityType<?>, List<TypedProperty<?, ?>>> read() {
        Map<EntityType<?>, List<TypedProperty<?, ?>>> all = new LinkedHashMap<>();
        for (EntityType<?> type : EntityType.all()) {
            List<TypedProperty<?, ?>> properties = new ArrayList<>();
            for (Field field : type.entityClass().getFields()) {
                if (Modifier.isStatic(field.getModifiers()) && TypedProperty.class.isAssignableFrom(field.getType())) {
                    properties.add(constant(field));
                }
            }
            List<String> order = order(type);
            properties.sort(Comparator.<TypedProperty<?, ?>>comparingInt(property -> place(property.name(), order))
                    .thenComparing(TypedProperty::name));
            all.put(type, List.copyOf(properties));
        }
        return Collections.unmodifiableMap(all);
    }

    private static TypedProperty<?, ?> constant(Field field) {
        try {
            return (TypedProperty<?, ?>) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("A public constant is read by anybody: " + field, e);
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
