package io.github.apec2026.core.schema;

import io.github.apec2026.model.Economy;
import io.github.apec2026.model.Entity;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/** What can be asked of an entity: the methods of its interface that take nothing and that no default answers, but for its id. */
final class Accessors {

    private Accessors() {}

    /** The accessors by name. An economy has none: its names and codes are fixed, and its further names are claims only. */
    static Map<String, Method> of(Class<? extends Entity> type) {
        Map<String, Method> accessors = new TreeMap<>();
        if (type == Economy.class) {
            return accessors;
        }
        for (Method method : type.getMethods()) {
            boolean asks = Modifier.isAbstract(method.getModifiers()) && method.getParameterCount() == 0;
            if (asks && !method.getName().equals("id")) {
                accessors.put(method.getName(), method);
            }
        }
        return accessors;
    }

    /** What an accessor answers, without the {@code Optional} or {@code List} around it. */
    static Class<?> valueClass(Method accessor) {
        Type answer = accessor.getGenericReturnType();
        if (accessor.getReturnType() == int.class || accessor.getReturnType() == OptionalInt.class) {
            return Integer.class;
        }
        if (answer instanceof ParameterizedType wrapped
                && !accessor.getReturnType().isRecord()) {
            Type inner = wrapped.getActualTypeArguments()[0];
            return (Class<?>) (inner instanceof ParameterizedType p ? p.getRawType() : inner);
        }
        return accessor.getReturnType();
    }
}
