package io.github.apec2026.examples.explorer.page;

import java.util.List;

/**
 * A property with its values.
 *
 * @param property the name of the property in claim files
 * @param name what it is called on the page
 * @param values the values; empty when the record does not state any
 */
public record Row(String property, String name, List<Sourced> values) {

    /** Takes an unmodifiable copy of the values. */
    public Row {
        values = List.copyOf(values);
    }

    /** Whether the record states a value. */
    public boolean isStated() {
        return !values.isEmpty();
    }
}
