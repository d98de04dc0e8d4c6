package io.github.apec2026.examples.mcp.tool;

import io.github.apec2026.examples.mcp.json.Doc;
import io.github.apec2026.model.Id;

/** An entity with the text to show for it. */
record Ref(
        @Doc("The id; pass it to get, fact or a narrowing.") Id<?> id,

        @Doc("The text to show, in the language asked for where the record has one.")
        String label,

        @Doc("Whose wording the label is.") Voice voice) {

    /** The label with its mark, and the id. */
    @Override
    public String toString() {
        return voice.mark(label) + " (" + id + ")";
    }
}
