package io.github.apec2026.examples.curation.file;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Optional;

/** Finds the key of a claim file's document without reading further, so that a file that is broken further down still has one. */
final class DocumentKey {

    private static final String POINTER = "/document/id";

    private DocumentKey() {}

    static Optional<String> in(JsonParser parser) throws IOException {
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            if (token == JsonToken.VALUE_STRING
                    && parser.getParsingContext().pathAsPointer().toString().equals(POINTER)) {
                return Optional.of(parser.getText());
            }
            boolean elsewhere = token.isStructStart()
                    && !parser.getParsingContext().inRoot()
                    && !POINTER.startsWith(
                            parser.getParsingContext().pathAsPointer().toString());
            if (elsewhere) {
                parser.skipChildren();
            }
        }
        return Optional.empty();
    }
}
