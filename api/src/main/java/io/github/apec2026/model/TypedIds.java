package io.github.apec2026.model;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a JSON mapper does not check: that a property declared as the id of a place holds no id of a meeting.
 *
 * <p>Of use only where a host's mapper has read an entity; everywhere else the compiler does the same.
 */
final class TypedIds {

    private TypedIds() {}

    /**
     * The entity, when its ids are of the types that its properties declare.
     *
     * @throws IllegalArgumentException when one is not; the message names the property
     */
    static <E extends Entity> E checked(Class<E> type, E entity) {
        for (Method property : type.getMethods()) {
            Class<?> declared = declaredIn(property.getGenericReturnType());
            if (declared == null || property.getParameterCount() > 0) {
                continue;
            }
            for (Object held : all(read(property, entity))) {
                if (held instanceof Id<?> id && id.type().entityClass() != declared) {
                    throw new IllegalArgumentException("\"" + property.getName() + "\" of " + type.getSimpleName()
                            + " takes the id of " + declared.getSimpleName() + ", not " + id);
                }
            }
        }
        return entity;
    }

    /** The {@code E} of {@code Id<E>}, {@code Optional<Id<E>>} or {@code List<Id<E>>}; null where any type of entity is allowed. */
    private static @Nullable Class<?> declaredIn(Type type) {
        if (!(type instanceof ParameterizedType generic)) {
            return null;
        }
        Type argument = generic.getActualTypeArguments()[0];
        if (generic.getRawType() == Id.class) {
            return argument instanceof Class<?> entity ? entity : null;
        }
        return declaredIn(argument);
    }

    private static List<?> all(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.stream().toList();
        }
        return value instanceof List<?> list ? list : List.of(value);
    }

    private static Object read(Method property, Entity entity) {
        try {
            return property.invoke(entity);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("An accessor of an entity only reads", e);
        }
    }
}
