package io.github.apec2026.examples.explorer.page;

import java.util.List;

/**
 * What is said of an entity in a line: a label and its values.
 *
 * @param label what the values are, such as {@code relayed by}; empty where they speak for themselves
 * @param values the values, each with its marks
 */
public record Detail(String label, List<Sourced> values) {

    /** Takes an unmodifiable copy of the values. */
    public Detail {
        values = List.copyOf(values);
    }

    /** Whether there is anything to show. */
    public boolean isStated() {
        return !values.isEmpty();
    }
}
