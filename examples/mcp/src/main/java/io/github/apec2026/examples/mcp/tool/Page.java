package io.github.apec2026.examples.mcp.tool;

import io.github.apec2026.examples.mcp.json.Doc;
import java.util.List;
import java.util.Optional;

/** A page of a list. */
record Page<T extends Row>(
        @Doc("How many there are on all pages together.") int total,

        @Doc("The items of this page, in the order of the record.")
        List<T> items,

        @Doc("Pass it as cursor, with the same other arguments, for the next page; absent on the last page.")
        Optional<String> nextCursor,

        @Doc("What the record leaves open about this answer, and what an empty list means. Pass it on to the reader.")
        List<String> notes)
        implements Answer {

    @Override
    public String text() {
        StringBuilder text = new StringBuilder();
        text.append(items.size()).append(" of ").append(total).append('\n');
        items.forEach(item -> text.append("- ").append(item.line()).append('\n'));
        notes.forEach(note -> text.append("Note: ").append(note).append('\n'));
        nextCursor.ifPresent(
                cursor -> text.append("More: cursor ").append(cursor).append('\n'));
        return text.toString();
    }
}
