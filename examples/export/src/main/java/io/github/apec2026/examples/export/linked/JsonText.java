package io.github.apec2026.examples.export.linked;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/** JSON as text, with line feeds on every system. */
final class JsonText {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");
    private static final ObjectWriter INDENTED = MAPPER.writer(
            new DefaultPrettyPrinter().withObjectIndenter(INDENTER).withArrayIndenter(INDENTER));
    private static final ObjectWriter EMBEDDABLE = MAPPER.writer(new MarkupEscapes());

    private JsonText() {}

    static String indented(JsonNode node) {
        return write(INDENTED, node) + "\n";
    }

    /** With {@code <}, {@code >} and {@code &} as codes, so that no text ends the element that it stands in. */
    static String embeddable(JsonNode node) {
        return write(EMBEDDABLE, node);
    }

    /** A context and a graph, with one node on each line, so that versions can be compared by lines. */
    static String lines(ObjectNode context, ArrayNode graph) {
        ObjectWriter compact = MAPPER.writer();
        StringBuilder out = new StringBuilder("{\"@context\": ")
                .append(write(compact, context))
                .append(",\n\"@graph\": [\n");
        for (int i = 0; i < graph.size(); i++) {
            out.append(write(compact, graph.get(i))).append(i == graph.size() - 1 ? "\n" : ",\n");
        }
        return out.append("]}\n").toString();
    }

    private static String write(ObjectWriter writer, JsonNode node) {
        try {
            return writer.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A tree of JSON is written without fault", e);
        }
    }

    /** What has a meaning in HTML. */
    private static final class MarkupEscapes extends CharacterEscapes {

        private static final long serialVersionUID = 1;
        private static final int[] ESCAPES = escapes();

        private static int[] escapes() {
            int[] escapes = standardAsciiEscapesForJSON();
            for (char c : new char[] {'<', '>', '&'}) {
                escapes[c] = ESCAPE_STANDARD;
            }
            return escapes;
        }

        @Override
        public int[] getEscapeCodesForAscii() {
            return ESCAPES.clone();
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int character) {
            boolean endsLines = character == 0x2028 || character == 0x2029;
            return endsLines ? new SerializedString("\\u" + Integer.toHexString(character)) : null;
        }
    }
}
