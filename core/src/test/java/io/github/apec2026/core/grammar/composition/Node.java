package io.github.apec2026.core.grammar.composition;

import java.util.List;

/** A part of a composed phrase. It writes its words on a page, and with them what they mean. */
public interface Node {

    /** Writes the words and what they mean. */
    void write(Page page);

    /** The same with one part dropped or made simpler: each a step that makes a failure easier to read. */
    default List<Node> smaller() {
        return List.of();
    }
}
