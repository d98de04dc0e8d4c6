package io.github.apec2026.examples.explorer.web;

import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.SingleProperty;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which properties have at most one value, as the public constants of each type say. */
public final class Properties {

    private static final Map<EntityType<?>, Set<String>> SINGLE = single();

    private Properties() {}

    /** Whether a property has at most one value. */
    public static boolean isSingle(EntityType<?> type, String property) {
        return SINGLE.getOrDefault(type, Set.of()).contains(property);
    }

    private static Map<EntityType<?>, Set<String>> single() {
        Map<EntityType<?>, Set<String>> single = new HashMap<>();
        for (EntityType<?> type : EntityType.all()) {
            single.put(
                    type,
                    Arrays.stream(type.entityClass().getFields())
                            .filter(field -> field.getType().equals(SingleProperty.class))
                            .map(Properties::name)
                            .collect(Collectors.toUnmodifiableSet()));
        }
        return Collections.unmodifiableMap(single);
    }

    private static String name(Field field) {
        try {
            return ((SingleProperty<?, ?>) field.get(null)).name();
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("A public constant cannot be read: " + field, e);
        }
    }
}
