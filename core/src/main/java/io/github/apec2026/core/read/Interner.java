package io.github.apec2026.core.read;

import java.util.HashMap;
import java.util.Map;

/** Interns equal values: documents repeat ids, names and words, and a data set keeps them all. Dropped once the files are read. */
final class Interner {

    private final Map<Object, Object> known = new HashMap<>();

    /** The first value equal to {@code value}. The class of {@code T} is immutable, and equal values are of one class. */
    @SuppressWarnings("unchecked") // see above
    <T> T of(T value) {
        Object first = known.putIfAbsent(value, value);
        return first == null ? value : (T) first;
    }
}
