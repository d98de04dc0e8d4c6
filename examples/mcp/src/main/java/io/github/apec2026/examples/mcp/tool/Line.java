package io.github.apec2026.examples.mcp.tool;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Puts a line of an answer together: what is empty is left out, except where it is said to be not stated. */
final class Line {

    private final StringBuilder text;

    Line(Object head) {
        this.text = new StringBuilder(head.toString());
    }

    Line add(String name, Optional<?> value) {
        value.ifPresent(present -> text.append(" | ").append(name).append(": ").append(present));
        return this;
    }

    Line add(String name, Collection<?> values) {
        if (!values.isEmpty()) {
            text.append(" | ").append(name).append(": ").append(View.joined(values));
        }
        return this;
    }

    Line add(String name, Object value) {
        text.append(" | ").append(name).append(": ").append(value);
        return this;
    }

    Line addIf(boolean isSo, String remark) {
        if (isSo) {
            text.append(" | ").append(remark);
        }
        return this;
    }

    String with(List<SourceMark> sources) {
        return text + Marks.line(sources);
    }
}
