package io.github.apec2026.core.type;

import io.github.apec2026.value.LocalizedText;
import io.github.apec2026.value.Quantity;
import java.util.Iterator;
import java.util.Map;

/**
 * A value as the key of a hash map. A hash map takes long with many keys of one hash code, unless they have an order; texts and quantities
 * have none of their own.
 */
public final class ValueKey implements Comparable<ValueKey> {

    private final Object value;

    /** The key of a value. */
    public ValueKey(Object value) {
        this.value = value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ValueKey key && value.equals(key.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** Any order, in which different values of one class differ. */
    @Override
    public int compareTo(ValueKey other) {
        if (value.getClass() != other.value.getClass()) {
            return value.getClass().getName().compareTo(other.value.getClass().getName());
        }
        if (value instanceof LocalizedText text) {
            return compare(text, (LocalizedText) other.value);
        }
        if (value instanceof Quantity quantity) {
            return compare(quantity, (Quantity) other.value);
        }
        return value instanceof Comparable<?> comparable ? compare(comparable, other.value) : 0;
    }

    @SuppressWarnings("unchecked") // both are of one class
    private static <T> int compare(Comparable<T> one, Object other) {
        return one.compareTo((T) other);
    }

    private static int compare(LocalizedText one, LocalizedText other) {
        int c = Integer.compare(one.texts().size(), other.texts().size());
        Iterator<Map.Entry<String, String>> others = other.texts().entrySet().iterator();
        for (Map.Entry<String, String> each : one.texts().entrySet()) {
            if (c != 0) {
                return c;
            }
            Map.Entry<String, String> another = others.next();
            c = each.getKey().compareTo(another.getKey());
            c = c == 0 ? each.getValue().compareTo(another.getValue()) : c;
        }
        return c;
    }

    private static int compare(Quantity one, Quantity other) {
        int c = one.unit().compareTo(other.unit());
        c = c == 0 ? one.bound().compareTo(other.bound()) : c;
        return c == 0 ? one.amount().compareTo(other.amount()) : c;
    }
}
