package io.github.apec2026.core.type;

import com.fasterxml.jackson.core.JsonParser;
import io.github.apec2026.value.Printable;
import io.github.apec2026.value.TaggedText;
import java.io.IOException;
import java.util.List;

/** A short text that is in no language. */
class TokenType extends ValueType<String> {

    /** BCP 47: undetermined. */
    private static final String NO_LANGUAGE = "und";

    TokenType() {
        this("token");
    }

    /** A kind of token. */
    TokenType(String noun) {
        super("token", noun, String.class);
    }

    @Override
    public String read(JsonParser in) throws IOException, ValueFormatException {
        String text = string(in);
        if (Printable.isBlank(text)) {
            throw meaning(text, "It shows nothing.");
        }
        return text;
    }

    @Override
    public List<TaggedText> texts(String value) {
        return List.of(new TaggedText(NO_LANGUAGE, value));
    }

    @Override
    public void write(String value, ValueOutput out) {
        out.text(value);
    }

    @Override
    public String read(ValueInput in) {
        return in.text();
    }

    @Override
    public JsonSchema jsonSchema() {
        return JsonSchema.of("string").with("minLength", 1);
    }
}
