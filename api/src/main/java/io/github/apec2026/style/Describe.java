package io.github.apec2026.style;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the generated types print: the properties that have a value, the id first, on one line fit for a log.
 *
 * <p>By reflection, which is quick enough for a log; what Immutables would write names every empty list.
 */
public final class Describe {

    private Describe() {}

    /** The type and what it holds: {@code Meeting{id=meeting/som1-2026, names=[{en=…}], kind=SENIOR_OFFICIALS}}. */
    public static String describe(Object value) {
        StringBuilder out = new StringBuilder(120);
        for (Field field : value.getClass().getDeclaredFields()) {
            Object held = Modifier.isStatic(field.getModifiers()) ? null : read(field, value);
            if (held == null || isEmpty(held)) {
                continue;
            }
            String part = field.getName() + "=" + held;
            if ("id".equals(field.getName())) {
                out.insert(0, out.length() == 0 ? part : part + ", ");
            } else {
                out.append(out.length() == 0 ? "" : ", ").append(part);
            }
        }
        String type = value.getClass().getSimpleName().replaceFirst("^Immutable", "");
        return oneLine(out.insert(0, type + "{").append('}'));
    }

    private static boolean isEmpty(Object held) {
        return held instanceof Collection<?> c ? c.isEmpty() : held instanceof Map<?, ?> m && m.isEmpty();
    }

    private static @Nullable Object read(Field field, Object value) {
        try {
            field.setAccessible(true);
            return field.get(value);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("This module may read its own fields", e);
        }
    }

    /** A line break within a text must not look like the next entry of a log. */
    private static String oneLine(StringBuilder out) {
        for (int i = 0; i < out.length(); i++) {
            if (Character.isISOControl(out.charAt(i))) {
                out.setCharAt(i, ' ');
            }
        }
        return out.toString();
    }
}
