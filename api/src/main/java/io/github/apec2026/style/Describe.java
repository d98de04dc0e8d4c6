package io.github.apec2026.style;

import io.github.apec2026.value.Printable;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the types of this module print: the properties that have a value, the id first, on one line fit for a log. What is not seen is
 * printed as its code, what is long is cut: see {@link Printable}.
 *
 * <p>By reflection, which is quick enough for a log; what Immutables would write names every empty list.
 */
public final class Describe {

    /** A line is no longer, but for the codes in its last property. */
    private static final int LINE = 1000;

    private static final int PROPERTY = 200;

    private Describe() {}

    /** The type and what it holds: {@code Meeting{id=meeting/som1-2026, names=[{en=…}], kind=SENIOR_OFFICIALS_MEETING}}. */
    public static String describe(Object value) {
        StringBuilder out = new StringBuilder(200)
                .append(value.getClass().getSimpleName().replaceFirst("^Immutable", ""))
                .append('{');
        int start = out.length();
        for (Field field : idFirst(value.getClass())) {
            Object held = held(read(field, value));
            if (held == null || isEmpty(held)) {
                continue;
            }
            out.append(out.length() == start ? "" : ", ");
            if (out.length() > LINE) {
                out.append('…');
                break;
            }
            out.append(field.getName()).append('=').append(printed(held));
        }
        return out.append('}').toString();
    }

    private static List<Field> idFirst(Class<?> type) {
        List<Field> fields = new ArrayList<>();
        for (Field field : type.getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers())) {
                fields.add("id".equals(field.getName()) ? 0 : fields.size(), field);
            }
        }
        return fields;
    }

    /** What an optional holds; of everything else itself. */
    private static @Nullable Object held(@Nullable Object read) {
        return read instanceof Optional<?> maybe ? maybe.orElse(null) : read;
    }

    private static boolean isEmpty(Object held) {
        return held instanceof Collection<?> c
                ? c.isEmpty()
                : held instanceof Map<?, ?> m ? m.isEmpty() : held instanceof String s && s.isEmpty();
    }

    private static @Nullable Object read(Field field, Object value) {
        try {
            field.setAccessible(true);
            return field.get(value);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("This module may read its own fields", e);
        }
    }

    /** A list as far as there is room, and how many it has: nobody waits for a thousand notices to be put together for a log. */
    private static String printed(Object held) {
        if (!(held instanceof Collection<?> all)) {
            return Printable.of(held.toString(), PROPERTY);
        }
        StringBuilder out = new StringBuilder("[");
        for (Object each : all) {
            out.append(out.length() == 1 ? "" : ", ");
            if (out.length() > PROPERTY) {
                out.append("… (").append(all.size()).append(" in all)");
                break;
            }
            out.append(Printable.of(each.toString(), PROPERTY));
        }
        return out.append(']').toString();
    }
}
