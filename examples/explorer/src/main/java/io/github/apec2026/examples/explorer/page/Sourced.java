package io.github.apec2026.examples.explorer.page;

import java.util.List;
import java.util.Optional;

/**
 * A value with its sources, as it is on every page.
 *
 * @param value the value
 * @param other the same in the other script; empty where there is none
 * @param marks the source marks, never empty for what the record claims
 */
public record Sourced(Shown value, Optional<Shown> other, List<Mark> marks) {

    /** Takes an unmodifiable copy of the marks. */
    public Sourced {
        marks = List.copyOf(marks);
    }
}
