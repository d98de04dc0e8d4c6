package io.github.apec2026.badfiles;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.apec2026.model.Economy;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.value.Bound;
import io.github.apec2026.value.Coded;
import io.github.apec2026.value.LocalizedText;
import io.github.apec2026.value.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The JSON of claims as text that says the same when it means the same: {@code 9.49E12} is {@code 9490000000000}. */
final class Texts {

    private Texts() {}

    /** The claim that an object of JSON makes. */
    static Telling claim(
            String subject, String property, JsonNode claim, String basis, String passage, boolean isHandedOn) {
        List<String> sources = new ArrayList<>();
        List<String> named = new ArrayList<>();
        for (JsonNode source : claim.path("according")) {
            sources.add(source.get("value").textValue());
            named.add(words(source).toString());
        }
        JsonNode given = claim.path("given");
        String checked = claim.path("nth").asText("0") + " "
                + (given.isNumber() ? given.toString() : given.asText("")) + " " + (isHandedOn ? "given" : "") + " "
                + named;
        return new Telling(
                subject,
                property,
                value(claim.get("value")),
                words(claim),
                reason(claim.path("because").asText("")),
                basis,
                claim.path("rank").asText("normal"),
                sources,
                passage,
                checked);
    }

    /** A reason without words is none. */
    static String reason(String because) {
        return because.isBlank() ? "" : because;
    }

    private static List<String> words(JsonNode claim) {
        List<String> words = new ArrayList<>();
        claim.path("parts").forEach(part -> words.add(part.textValue()));
        if (words.isEmpty() && claim.has("quote")) {
            words.add(claim.get("quote").textValue());
        }
        return words;
    }

    /** A value of any type. */
    static String value(JsonNode value) {
        if (value.has("amount")) {
            return new Quantity(
                            new BigDecimal(value.get("amount").textValue()),
                            value.get("unit").textValue(),
                            bound(value.path("bound").asText("exact")))
                    .toString();
        }
        if (value.isObject()) {
            Map<String, String> texts = new LinkedHashMap<>();
            value.properties().forEach(e -> texts.put(e.getKey(), e.getValue().textValue()));
            return LocalizedText.of(texts).toString();
        }
        return value.asText();
    }

    private static Bound bound(String code) {
        for (Bound bound : Bound.values()) {
            if (bound.code().equals(code)) {
                return bound;
            }
        }
        throw new AssertionError("no bound " + code);
    }

    /** A value that was read. */
    static String value(Object value, boolean isOfAnyType) {
        if (value instanceof Id<?> id) {
            return isOfAnyType ? id.toString() : id.key();
        }
        if (value instanceof Economy economy) {
            return economy.code();
        }
        return value instanceof Coded coded ? coded.code() : value.toString();
    }

    /** The key of an id. */
    static String key(String id) {
        return id.substring(id.indexOf('/') + 1);
    }

    /** The type whose plural stands in a file. */
    static EntityType<?> ofPlural(String plural) {
        for (EntityType<?> type : EntityType.all()) {
            if (type.plural().equals(plural)) {
                return type;
            }
        }
        throw new AssertionError("no type " + plural);
    }
}
