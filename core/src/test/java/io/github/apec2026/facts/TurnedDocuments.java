package io.github.apec2026.facts;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A claim file whose document was reworded: in the passages that claim a growth, each word of a rise is one of a fall. The words of the
 * claims, positions, lengths and digests follow; the values stay as they were.
 */
final class TurnedDocuments {

    private static final Map<String, String> TURNED = new LinkedHashMap<>();

    static {
        String[] words = {
            "up", "down", "growth", "decline", "increasing", "decreasing", "increased", "decreased", "grew", "fell",
            "rose", "fell", "rising", "falling", "增長", "下降", "增长", "下降", "上升", "下降"
        };
        for (int i = 0; i < words.length; i += 2) {
            TURNED.put(words[i], words[i + 1]);
        }
    }

    private static final Set<String> WORDS = Set.of("quote", "words", "parts", "en", "zh-Hant", "zh-Hans");

    private final Map<String, String> texts = new HashMap<>();
    private int replaced;

    /** The new texts by their digests. */
    Map<String, String> texts() {
        return texts;
    }

    /** How many words were replaced. */
    int replaced() {
        return replaced;
    }

    /** Rewords the document of a file, and the file. */
    void turn(JsonNode file, String text, Set<JsonNode> passages) {
        StringBuilder turned = new StringBuilder();
        List<int[]> moved = new ArrayList<>();
        int from = 0;
        for (JsonNode passage : file.get("passages")) {
            int at = passage.get("at").asInt();
            int length = passage.get("length").asInt();
            turned.append(text, from, at);
            from = at + length;
            int now = turned.length();
            String words = text.substring(at, from);
            turned.append(passages.contains(passage) ? turn(words) : words);
            moved.add(new int[] {at, now});
            if (passages.contains(passage)) {
                words(passage, false);
            }
            ((ObjectNode) passage).put("at", now);
            ((ObjectNode) passage).put("length", turned.length() - now);
            ((ObjectNode) passage).put("digest", sha256(turned.substring(now)).substring(0, 16));
        }
        turned.append(text, from, text.length());
        for (JsonNode passage : file.get("passages")) {
            positions(passage, moved);
        }
        ObjectNode head = (ObjectNode) file.at("/document/text");
        head.put("sha256", sha256(turned.toString()));
        head.put("length", turned.length());
        texts.put(head.get("sha256").asText(), turned.toString());
    }

    private String turn(String words) {
        String turned = words;
        for (Map.Entry<String, String> each : TURNED.entrySet()) {
            boolean latin = each.getKey().charAt(0) < 128;
            Matcher found = Pattern.compile(latin ? "\\b" + each.getKey() + "\\b" : each.getKey())
                    .matcher(turned);
            while (found.find()) {
                replaced++;
            }
            turned = found.replaceAll(each.getValue());
        }
        return turned;
    }

    /** Rewords what a passage quotes, and what it calls a name by it. */
    private void words(JsonNode node, boolean isWords) {
        if (node instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> each : object.properties()) {
                boolean words = WORDS.contains(each.getKey());
                if (words && each.getValue().isTextual()) {
                    each.setValue(TextNode.valueOf(turn(each.getValue().asText())));
                } else {
                    words(each.getValue(), words);
                }
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                if (isWords && array.get(i).isTextual()) {
                    array.set(i, TextNode.valueOf(turn(array.get(i).asText())));
                } else {
                    words(array.get(i), false);
                }
            }
        }
    }

    private static void positions(JsonNode node, List<int[]> moved) {
        if (node instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> each : object.properties()) {
                if (each.getKey().equals("given") && each.getValue().isInt()) {
                    object.put("given", now(each.getValue().asInt(), moved));
                } else {
                    positions(each.getValue(), moved);
                }
            }
        } else {
            node.forEach(each -> positions(each, moved));
        }
    }

    private static int now(int at, List<int[]> moved) {
        return moved.stream().filter(each -> each[0] == at).findFirst().orElseThrow()[1];
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
