package io.github.apec2026.core.type;

import io.github.apec2026.core.text.Spelling;
import com.fasterxml.jackson.core.JsonParser;
import io.github.apec2026.value.Printable;
import io.github.apec2026.value.TaggedText;
import java.io.IOException;
import java.util.List;

/** A short text that is in no language. */
final class TokenType extends ValueType<String> {

    /** BCP 47: undetermined. */
    private static final String NO_LANGUAGE = "und";

    TokenType() {
        super("token", "token", String.class);
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
    public JsonSchema jsonSchema() {
        return JsonSchema.of("string").with("minLength", 1);
    }

    @Override
    public DerivationResult derive(String value, Words words, boolean inferred) {
        if (words.cutWord()) {
            return DerivationResult.mismatch(References.PART_OF_A_WORD);
        }
        String spelling = Spelling.of(words.text());
        String token = Spelling.of(value);
        if (spelling.equals(token)) {
            return DerivationResult.EXACT;
        }
        return Spelling.contains(spelling, token)
                ? DerivationResult.CONTAINED
                : orInferred(DerivationResult.mismatch("\"" + words.text() + "\""), inferred);
    }
}
