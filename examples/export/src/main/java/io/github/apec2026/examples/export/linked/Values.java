package io.github.apec2026.examples.export.linked;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.apec2026.examples.export.origin.EntityUris;
import io.github.apec2026.model.Economy;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Unit;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.value.Bound;
import io.github.apec2026.value.Coded;
import io.github.apec2026.value.DateRange;
import io.github.apec2026.value.LocalizedText;
import io.github.apec2026.value.Quantity;
import java.util.Locale;
import java.util.Optional;

/** Values of the record as JSON-LD, as exact as they are stated. */
final class Values {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final ApecDataset record;
    private final EntityUris uris;

    Values(ApecDataset record, EntityUris uris) {
        this.record = record;
        this.uris = uris;
    }

    /**
     * The value of a claim.
     *
     * @throws IllegalArgumentException when the record has a type of values that this does not know
     */
    JsonNode of(Object value) {
        if (value instanceof Id<?> id) {
            return reference(id);
        }
        if (value instanceof Economy economy) {
            return reference(economy.id());
        }
        if (value instanceof LocalizedText text) {
            return text(text);
        }
        if (value instanceof DateRange dates) {
            return dates(dates);
        }
        if (value instanceof Quantity quantity) {
            return quantity(quantity);
        }
        if (value instanceof Coded coded) {
            return JSON.textNode(coded.code());
        }
        if (value instanceof Integer number) {
            return JSON.numberNode(number);
        }
        if (value instanceof String text) {
            return JSON.textNode(text);
        }
        throw new IllegalArgumentException("No form in JSON-LD for a value of " + value.getClass());
    }

    ObjectNode reference(Id<?> id) {
        return JSON.objectNode().put("@id", uris.of(id).toString());
    }

    /** A text in each of its languages. */
    static JsonNode text(LocalizedText text) {
        ArrayNode texts = JSON.arrayNode();
        text.texts().forEach((language, words) -> texts.add(tagged(language, words)));
        return texts.size() == 1 ? texts.get(0) : texts;
    }

    static ObjectNode tagged(String language, String words) {
        return JSON.objectNode().put("@language", language).put("@value", words);
    }

    /** A day, a month or a year by XML Schema; everything else, such as an open range, by ISO 8601-2. */
    static ObjectNode dates(DateRange dates) {
        String text = dates.toString();
        String type = switch (text.contains("/") ? 0 : text.length()) {
            case 10 -> "xsd:date";
            case 7 -> "xsd:gYearMonth";
            case 4 -> "xsd:gYear";
            default -> Vocabulary.EDTF;
        };
        return JSON.objectNode().put("@type", type).put("@value", text);
    }

    /** An amount with its bound; only an exact one has a plain value. */
    ObjectNode quantity(Quantity quantity) {
        ObjectNode node = JSON.objectNode().put("@type", "QuantitativeValue");
        addAmount(node, quantity);
        return node;
    }

    /** Amount, unit and bound, as properties of a node. */
    void addAmount(ObjectNode node, Quantity quantity) {
        String property = switch (quantity.bound()) {
            case EXACT -> "value";
            case ABOUT -> Vocabulary.term("approximateValue");
            case MORE_THAN, AT_LEAST -> "minValue";
            case LESS_THAN, AT_MOST -> "maxValue";
        };
        node.putObject(property)
                .put("@type", "xsd:decimal")
                .put("@value", quantity.amount().toPlainString());
        if (quantity.bound() != Bound.EXACT) {
            node.put(Vocabulary.term("bound"), quantity.bound().code());
        }
        unitCode(quantity).ifPresent(code -> node.put("unitCode", code));
        Optional<Id<Unit>> unit = unit(quantity);
        unit.ifPresentOrElse(
                id -> node.put("unitText", record.label(id, Locale.ENGLISH).text())
                        .set(Vocabulary.term("unit"), reference(id)),
                () -> node.put("unitText", quantity.unit()));
    }

    /** The code with the prefix of its list, as schema.org asks of codes that are not UN/CEFACT's. */
    private Optional<String> unitCode(Quantity quantity) {
        if (quantity.isMoney()) {
            return Optional.of("ISO4217:" + quantity.unit());
        }
        return record.find(unit(quantity)).flatMap(Unit::ucumCode).map(code -> "UCUM:" + code);
    }

    private Optional<Id<Unit>> unit(Quantity quantity) {
        return quantity.isMoney()
                ? Optional.empty()
                : record.find(Unit.id(quantity.unit())).map(Unit::id);
    }
}
