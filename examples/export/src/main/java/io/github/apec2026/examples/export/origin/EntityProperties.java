package io.github.apec2026.examples.export.origin;

import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.SingleProperty;
import io.github.apec2026.model.TypedProperty;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The properties that entities of a type have, by the constants of the type; so a new property needs no line here. */
public final class EntityProperties {

    private static final Map<EntityType<?>, Map<String, TypedProperty<?, ?>>> ALL = read();

    private EntityProperties() {}

    /** The properties of a type by name, in the order of the names. */
    public static Map<String, TypedProperty<?, ?>> of(EntityType<?> type) {
        return ALL.getOrDefault(type, Map.of());
    }

    /** Whether a property of a type has at most one value. */
    public static boolean isSingle(EntityType<?> type, String property) {
        return of(type).get(property) instanceof SingleProperty<?, ?>;
    }

    private static Map<EntityType<?>, Map<String, TypedProperty<?, ?>>> read() {
        Map<EntityType<?>, Map<String, TypedProperty<?, ?>>> all = new LinkedHashMap<>();
        for (EntityType<?> type : EntityType.all()) {
            Map<String, TypedProperty<?, ?>> properties = new TreeMap<>();
            for (Field field : type.entityClass().getDeclaredFields()) {
                property(field).ifPresent(property -> properties.put(property.name(), property));
            }
            all.put(type, properties);
        }
        return all;
    }

    private static Optional<TypedProperty<?, ?>> property(Field field) {
        boolean isConstant = Modifier.isStatic(field.getModifiers()) && Modifier.isPublic(field.getModifiers());
        if (!isConstant || !TypedProperty.class.isAssignableFrom(field.getType())) {
            return Optional.empty();
        }
        try {
            return Optional.of((TypedProperty<?, ?>) field.get(null));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("A public constant is read by anybody: " + field, e);
        }
    }
}
