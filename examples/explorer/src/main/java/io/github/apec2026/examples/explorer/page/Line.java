package io.github.apec2026.examples.explorer.page;

import java.util.List;

/**
 * An entity in a list: its name and what is said of it in a line.
 *
 * @param name the name
 * @param details what is said of it, as far as stated
 * @param depth how far it is indented, in a tree
 * @param isContext whether it is only there for what is below it
 */
public record Line(Sourced name, List<Detail> details, int depth, boolean isContext) {

    /** Takes an unmodifiable copy of the details, without those that are not stated. */
    public Line {
        details = details.stream().filter(Detail::isStated).toList();
    }

    /** A line that is not indented. */
    Line(Sourced name, List<Detail> details) {
        this(name, details, 0, false);
    }

    /** A line that is not indented. */
    Line(Sourced name, Detail... details) {
        this(name, List.of(details));
    }

    /** The same line, indented. */
    Line at(int newDepth) {
        return new Line(name, details, newDepth, isContext);
    }

    /** The name alone, for what is below it. */
    Line asContext() {
        return new Line(name, List.of(), depth, true);
    }
}
