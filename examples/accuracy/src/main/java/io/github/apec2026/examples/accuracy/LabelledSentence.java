package io.github.apec2026.examples.accuracy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A sentence with its labelled quantities.
 *
 * @param text the sentence
 * @param quantities what it says, in any order
 */
record LabelledSentence(String text, List<LabelledQuantity> quantities) {

    LabelledSentence {
        quantities = List.copyOf(quantities);
    }

    /**
     * The sentences of a JSON file: an array of {@code {"text": …, "quantities": [{"value": …, "normalized_unit": …, "change": …}]}}.
     *
     * @throws AccuracyException when there is no such file, or it has another form
     */
    static List<LabelledSentence> of(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new AccuracyException(file + ": there is no such file");
        }
        JsonNode root;
        try {
            root = new ObjectMapper().readTree(Files.readAllBytes(file));
        } catch (JsonProcessingException e) {
            throw new AccuracyException(file + ": is no JSON (" + e.getOriginalMessage() + ")");
        } catch (IOException e) {
            throw new AccuracyException(file + ": cannot be read (" + e + ")");
        }
        if (!root.isArray() || root.isEmpty()) {
            throw new AccuracyException(file + ": is no array of sentences");
        }
        List<LabelledSentence> sentences = new ArrayList<>();
        for (JsonNode sentence : root) {
            sentences.add(of(sentence, file + ", sentence " + (sentences.size() + 1)));
        }
        return sentences;
    }

    private static LabelledSentence of(JsonNode sentence, String where) {
        List<LabelledQuantity> quantities = new ArrayList<>();
        if (!sentence.path("quantities").isArray()) {
            throw new AccuracyException(where + ": has no array \"quantities\"");
        }
        for (JsonNode quantity : sentence.path("quantities")) {
            String value = text(quantity, "value", where);
            String unit = text(quantity, "normalized_unit", where).trim().toLowerCase(Locale.ROOT);
            String change = quantity.path("change").asText("=").trim();
            try {
                quantities.add(new LabelledQuantity(Amount.parse(value), unit, change));
            } catch (NumberFormatException e) {
                throw new AccuracyException(where + ": \"" + value + "\" is neither an amount nor a range of two");
            }
        }
        return new LabelledSentence(text(sentence, "text", where), quantities);
    }

    private static String text(JsonNode object, String member, String where) {
        JsonNode value = object.path(member);
        if (!value.isValueNode()) {
            throw new AccuracyException(where + ": has no \"" + member + "\"");
        }
        return value.asText();
    }
}
