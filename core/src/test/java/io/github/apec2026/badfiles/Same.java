package io.github.apec2026.badfiles;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;

/**
 * When two trees of claim files say the same. These are all the ways of writing one thing differently: the order of members; an array or
 * an object without elements, a blank reason, {@code "rank": "normal"}, in a register {@code "basis": "curated"}, {@code "nth": 0} and {@code "bound": "exact"}, or none of
 * them; one part instead of a quote, and one gift in an array or alone; {@code 9.49E12} or its digits; the case of a language tag.
 */
final class Same {

    private static final Map<String, String> USUAL =
            Map.of("rank", "normal", "nth", "0", "bound", "exact", "basis", "curated");

    private Same() {}

    static boolean say(JsonNode one, JsonNode other) {
        return bare(one, "").equals(bare(other, ""));
    }

    private static JsonNode bare(JsonNode node, String name) {
        if (node.isArray()) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            node.forEach(each -> array.add(bare(each, "")));
            return array;
        }
        if (!node.isObject()) {
            return name.equals("amount") && node.isTextual()
                    ? JsonNodeFactory.instance.textNode(new BigDecimal(node.textValue())
                            .stripTrailingZeros()
                            .toPlainString())
                    : node;
        }
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        boolean isText = name.equals("value") && !node.has("amount");
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            JsonNode value = bare(member.getValue(), member.getKey());
            boolean isEmpty = value.isContainerNode() && value.isEmpty();
            boolean isNoReason =
                    member.getKey().equals("because") && value.asText().isBlank();
            if (isEmpty || isNoReason || (value.isValueNode() && value.asText().equals(USUAL.get(member.getKey())))) {
                continue;
            }
            if (member.getKey().equals("quote")) {
                object.putArray("parts").add(value);
            } else if (name.equals("gives") && value.isArray() && value.size() == 1) {
                object.set(member.getKey(), value.get(0));
            } else {
                object.set(isText ? member.getKey().toLowerCase(Locale.ROOT) : member.getKey(), value);
            }
        }
        return object;
    }
}
