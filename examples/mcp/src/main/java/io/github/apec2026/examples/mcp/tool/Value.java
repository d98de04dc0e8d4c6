package io.github.apec2026.examples.mcp.tool;

import io.github.apec2026.examples.mcp.json.Doc;
import java.util.Map;
import java.util.Optional;

/** A value of a property, for programs and for people. */
record Value(
        @Doc(
                "The value as the record has it: an id, a date range (ISO 8601-2), a quantity with its bound, a code, a number or a text.")
        String value,

        @Doc("The value to show.") String text,
        @Doc("Whose wording the text is.") Voice voice,
        @Doc("The language of a text, a BCP 47 tag.") Optional<String> language,

        @Doc("The same text in every language that the record has it in.")
        Map<String, String> texts) {

    /** The text with its mark; the value too where it is an id. */
    @Override
    public String toString() {
        String marked = voice.mark(text);
        return voice == Voice.VALUE || language.isPresent() ? marked : marked + " (" + value + ")";
    }
}
