package io.github.apec2026.core.read;

import java.util.HashMap;
import java.util.Map;

/**
 * Keeps one of all equal values that a load reads: documents repeat ids, names and words, and a data set keeps them all. Forgotten when
 * the files are read.
 */
final class Once {

    private final Map<Object, Object> known = new HashMap<>();

    /** The first that was equal to {@code value}, of an immutable class; of one class with it, since equal values are. */
    @SuppressWarnings("unchecked") // see above
    <T> T of(T value) {
        Object first = known.putIfAbsent(value, value);
        return first == null ? value : (T) first;
    }
}
