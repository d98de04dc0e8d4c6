package io.github.apec2026.examples.curation.show;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.apec2026.claim.Claim;
import io.github.apec2026.claim.Rank;
import io.github.apec2026.examples.curation.file.Layout;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A claim on one line: {@code meeting/x.dates = 2026-05-03 ← "3 May" [contextual, resolved, given …]}. */
final class ClaimLine {

    private ClaimLine() {}

    /**
     * A claim as the file writes it.
     *
     * @param loaded the claim as the library holds it, when there is a data set
     */
    static String of(String entity, String property, JsonNode claim, Optional<Claim<?>> loaded) {
        StringBuilder out = new StringBuilder(entity).append('.').append(property);
        out.append(" = ").append(value(claim.path("value"))).append(words(claim));
        List<String> notes = new ArrayList<>();
        loaded.ifPresent(c -> {
            notes.add(c.basis().code());
            notes.add(c.outcome().code());
        });
        if (loaded.isEmpty() && claim.has("basis")) {
            notes.add(claim.path("basis").asText());
        }
        if (claim.has("nth")) {
            notes.add("occurrence " + claim.path("nth").asText());
        }
        if (claim.has("rank")) {
            notes.add("rank " + claim.path("rank").asText());
        } else {
            loaded.map(Claim::rank).filter(r -> r != Rank.NORMAL).ifPresent(r -> notes.add("judged " + r.code()));
        }
        if (claim.has("given")) {
            notes.add("given " + (claim.path("given").isInt() ? "the passage at " : "")
                    + claim.path("given").asText());
        }
        for (JsonNode source : claim.path("according")) {
            notes.add("according to " + value(source.path("value")) + words(source));
        }
        if (claim.has("because")) {
            notes.add("because: " + claim.path("because").asText());
        }
        return notes.isEmpty() ? out.toString() : out + " [" + String.join(", ", notes) + "]";
    }

    /** A claim that the passage hands on, as the library holds it. */
    static String handedOn(Claim<?> claim) {
        return claim.subject() + "." + claim.property() + " = " + claim.value() + " ["
                + claim.basis().code() + ", " + claim.outcome().code() + ", handed on by the passage]";
    }

    /** A value: a text with its language, anything else as the file writes it. */
    private static String value(JsonNode value) {
        if (value.isTextual()) {
            return value.textValue();
        }
        boolean text = value.isObject() && value.size() == 1 && !value.has("amount");
        if (text) {
            Map.Entry<String, JsonNode> only = value.properties().iterator().next();
            return only.getValue().asText() + " (" + only.getKey() + ")";
        }
        return value.isMissingNode() ? "?" : Layout.inline(value);
    }

    private static String words(JsonNode claim) {
        List<String> words = new ArrayList<>();
        if (claim.has("quote")) {
            words.add(claim.path("quote").toString());
        }
        for (JsonNode part : claim.path("parts")) {
            words.add(part.toString());
        }
        return words.isEmpty() ? "" : " ← " + String.join(" + ", words);
    }
}
