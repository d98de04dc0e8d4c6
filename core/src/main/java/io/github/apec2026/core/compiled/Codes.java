package io.github.apec2026.core.compiled;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Numbers combinations of codes, in the order in which they occur. Used by one thread. */
final class Codes {

    private final Map<List<String>, Integer> numbers = new LinkedHashMap<>();

    void add(List<String> codes) {
        numbers.putIfAbsent(codes, numbers.size());
    }

    int of(List<String> codes) {
        return Objects.requireNonNull(numbers.get(codes), "codes that were added");
    }

    int size() {
        return numbers.size();
    }

    List<List<String>> all() {
        return new ArrayList<>(numbers.keySet());
    }
}
