package io.github.apec2026.core.read;

import io.github.apec2026.core.type.JsonSchema;
import io.github.apec2026.core.type.ValueType;
import java.util.Map;
import java.util.TreeMap;

/** The parts of a JSON Schema that occur more than once: each is defined once, under a name, and referenced. */
final class Definitions {

    private final Map<String, JsonSchema> byName = new TreeMap<>();

    /** A reference to the values of a type. */
    JsonSchema of(ValueType<?> type) {
        return shared(nameOf(type), type.jsonSchema());
    }

    /** A reference to a part. */
    JsonSchema shared(String name, JsonSchema part) {
        JsonSchema other = byName.putIfAbsent(name, part);
        if (other != null && !other.equals(part)) {
            throw new IllegalStateException("Two parts of the schema are called " + name);
        }
        return JsonSchema.defined(name);
    }

    /** The name of a type of values: that of its messages, fit for a pointer. */
    static String nameOf(ValueType<?> type) {
        StringBuilder name = new StringBuilder();
        for (char c : type.noun().toCharArray()) {
            boolean isLetter = c >= 'a' && c <= 'z';
            if (isLetter) {
                name.append(c);
            } else if (name.length() > 0 && name.charAt(name.length() - 1) != '-') {
                name.append('-');
            }
        }
        int end = name.length() - 1;
        return name.charAt(end) == '-' ? name.substring(0, end) : name.toString();
    }

    /** All of them, by name. */
    JsonSchema all() {
        JsonSchema all = JsonSchema.any();
        byName.forEach(all::with);
        return all;
    }
}
