package io.github.apec2026.examples.curation.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The one layout of claim files, made for reading and for reviewing changes: structure is on lines of its own, a claim
 * on one line, the head of a passage on one line. The layout depends on the content alone: laying out twice changes nothing.
 */
public final class Layout {

    private static final List<String> FILE =
            List.of("format", "document", "referents", "repeats", "passages", "facts", "judgements");
    private static final List<String> HEAD = List.of("first", "last", "at", "length", "digest", "article", "nothing");

    private Layout() {}

    /** The text of a claim file. */
    public static String of(ObjectNode file) {
        List<String> members = new ArrayList<>();
        for (Map.Entry<String, JsonNode> each : ordered(file, FILE)) {
            String value = switch (each.getKey()) {
                case "referents", "repeats", "judgements" -> rows(each.getValue(), 1, false);
                case "passages" -> rows(each.getValue(), 1, true);
                case "facts" -> facts(each.getValue(), 1);
                default -> inline(each.getValue());
            };
            members.add("  " + quoted(each.getKey()) + ": " + value);
        }
        return "{\n" + String.join(",\n", members) + "\n}\n";
    }

    /** An array with an element a line. */
    private static String rows(JsonNode array, int depth, boolean passages) {
        if (!array.isArray() || array.isEmpty()) {
            return inline(array);
        }
        List<String> rows = new ArrayList<>();
        for (JsonNode each : array) {
            String row = passages && each instanceof ObjectNode passage ? passage(passage, depth + 1) : inline(each);
            rows.add(indent(depth + 1) + row);
        }
        return "[\n" + String.join(",\n", rows) + "\n" + indent(depth) + "]";
    }

    /** Its position and kind on one line; its content below. */
    private static String passage(ObjectNode passage, int depth) {
        List<String> head = new ArrayList<>();
        StringBuilder body = new StringBuilder();
        for (Map.Entry<String, JsonNode> each : ordered(passage, HEAD)) {
            String name = quoted(each.getKey()) + ": ";
            if (HEAD.contains(each.getKey())) {
                head.add(name + inline(each.getValue()));
            } else {
                String value =
                        "facts".equals(each.getKey()) ? facts(each.getValue(), depth + 1) : inline(each.getValue());
                body.append(",\n").append(indent(depth + 1)).append(name).append(value);
            }
        }
        String text = String.join(", ", head) + body;
        return "{" + (head.isEmpty() && !text.isEmpty() ? text.substring(1).strip() : text) + "}";
    }

    /** Types, keys and properties on lines of their own, and each claim. */
    private static String facts(JsonNode facts, int depth) {
        return expanded(facts, depth, 3);
    }

    private static String expanded(JsonNode node, int depth, int levels) {
        if (levels == 0) {
            return claims(node, depth);
        }
        if (!node.isObject() || node.isEmpty()) {
            return inline(node);
        }
        List<String> members = new ArrayList<>();
        for (Map.Entry<String, JsonNode> each : node.properties()) {
            members.add(indent(depth + 1) + quoted(each.getKey()) + ": "
                    + expanded(each.getValue(), depth + 1, levels - 1));
        }
        return "{\n" + String.join(",\n", members) + "\n" + indent(depth) + "}";
    }

    private static String claims(JsonNode node, int depth) {
        boolean several = node.isArray() && node.size() > 1 && node.get(0).isObject();
        return several ? rows(node, depth, false) : inline(node);
    }

    /** Members with the known names first, in their order; the others after them, in theirs. */
    private static List<Map.Entry<String, JsonNode>> ordered(ObjectNode node, List<String> names) {
        List<Map.Entry<String, JsonNode>> members = new ArrayList<>();
        for (String name : names) {
            if (node.has(name)) {
                members.add(Map.entry(name, node.get(name)));
            }
        }
        for (Map.Entry<String, JsonNode> each : node.properties()) {
            if (!names.contains(each.getKey())) {
                members.add(each);
            }
        }
        return members;
    }

    /** A value on one line, with a space after each comma and colon. */
    public static String inline(JsonNode node) {
        List<String> parts = new ArrayList<>();
        if (node.isObject()) {
            for (Map.Entry<String, JsonNode> each : node.properties()) {
                parts.add(quoted(each.getKey()) + ": " + inline(each.getValue()));
            }
            return "{" + String.join(", ", parts) + "}";
        }
        if (node.isArray()) {
            for (JsonNode each : node) {
                parts.add(inline(each));
            }
            return "[" + String.join(", ", parts) + "]";
        }
        return node.toString();
    }

    private static String quoted(String name) {
        return TextNode.valueOf(name).toString();
    }

    private static String indent(int depth) {
        return "  ".repeat(depth);
    }
}
