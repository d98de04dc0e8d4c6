package io.github.apec2026.core.type;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.apec2026.value.LocalizedText;
import io.github.apec2026.value.TaggedText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Texts by language tag: {@code {"en": "Lima"}}. */
final class TextType extends ValueType<LocalizedText> {

    /** Texts that complement each other are compared in all their languages. */
    private static final int MOST_LANGUAGES = 100;

    TextType() {
        super("text", "text by language", LocalizedText.class);
    }

    @Override
    public LocalizedText read(JsonParser in) throws IOException, ValueFormatException {
        if (in.currentToken() != JsonToken.START_OBJECT) {
            throw shape(in, "an object of language tags");
        }
        String first = in.nextFieldName();
        if (first == null) {
            throw meaning("{}", "Give the text in at least one language.");
        }
        in.nextToken();
        String text = string(in);
        String second = in.nextFieldName();
        try {
            if (second == null) {
                return LocalizedText.of(first, text);
            }
            Map<String, String> texts = new LinkedHashMap<>();
            texts.put(first, text);
            for (String tag = second; tag != null; tag = in.nextFieldName()) {
                in.nextToken();
                texts.put(tag, string(in));
            }
            if (texts.size() > MOST_LANGUAGES) {
                throw meaning(first, "It is in " + texts.size() + " languages; " + MOST_LANGUAGES + " are allowed.");
            }
            return LocalizedText.of(texts);
        } catch (IllegalArgumentException e) {
            throw meaning(first, String.valueOf(e.getMessage()));
        }
    }

    @Override
    public void write(LocalizedText value, ValueOutput out) {
        out.number(value.texts().size());
        for (Map.Entry<String, String> each : value.texts().entrySet()) {
            out.text(each.getKey());
            out.text(each.getValue());
        }
    }

    @Override
    public LocalizedText read(ValueInput in) {
        int languages = in.number();
        if (languages == 1) {
            return LocalizedText.of(in.text(), in.text());
        }
        Map<String, String> texts = new LinkedHashMap<>();
        for (int i = 0; i < languages; i++) {
            texts.put(in.text(), in.text());
        }
        return LocalizedText.of(texts);
    }

    @Override
    public JsonSchema jsonSchema() {
        return JsonSchema.of("object")
                .with("minProperties", 1)
                .with("propertyNames", JsonSchema.pattern("[a-zA-Z]{2,3}(-[a-zA-Z0-9]{1,8})*"))
                .with("additionalProperties", JsonSchema.of("string").with("minLength", 1));
    }

    /** Texts in different languages complement each other; in one language they are the same or conflict. */
    @Override
    public Relation relate(LocalizedText a, LocalizedText b) {
        if (a.equals(b)) {
            return Relation.EQUAL;
        }
        boolean common = false;
        for (Map.Entry<String, String> e : a.texts().entrySet()) {
            String other = b.texts().get(e.getKey());
            if (other != null) {
                common = true;
                if (!other.equals(e.getValue())) {
                    return Relation.CONFLICTS;
                }
            }
        }
        if (!common) {
            return Relation.COMPLEMENTS;
        }
        if (a.texts().keySet().containsAll(b.texts().keySet())) {
            return Relation.REFINES;
        }
        return b.texts().keySet().containsAll(a.texts().keySet()) ? Relation.REFINED : Relation.COMPLEMENTS;
    }

    @Override
    public LocalizedText combine(LocalizedText a, LocalizedText b) {
        return a.texts().size() < MOST_LANGUAGES ? a.or(b) : a;
    }

    @Override
    public List<TaggedText> texts(LocalizedText value) {
        List<TaggedText> texts = new ArrayList<>(value.texts().size());
        for (Map.Entry<String, String> each : value.texts().entrySet()) {
            texts.add(new TaggedText(each.getKey(), each.getValue()));
        }
        return texts;
    }

    @Override
    public boolean isName() {
        return true;
    }
}
