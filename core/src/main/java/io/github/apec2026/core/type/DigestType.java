package io.github.apec2026.core.type;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;

/** The SHA-256 of a text: 64 hex digits in lower case. */
final class DigestType extends TokenType {

    private static final int DIGITS = 64;

    DigestType() {
        super("digest of a text");
    }

    @Override
    public String read(JsonParser in) throws IOException, ValueFormatException {
        String text = string(in);
        boolean isDigest = text.length() == DIGITS;
        for (int i = 0; isDigest && i < DIGITS; i++) {
            char c = text.charAt(i);
            isDigest = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
        }
        if (!isDigest) {
            throw meaning(text, "It has " + DIGITS + " hex digits in lower case.");
        }
        return text;
    }

    @Override
    public JsonSchema jsonSchema() {
        return JsonSchema.pattern("[0-9a-f]{" + DIGITS + "}");
    }
}
