package io.github.apec2026.badfiles;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Random;

/** Strings that are nearly another. */
final class Strings {

    private static final String LETTERS = "abcxyzABZ0189-_/. \"\\\t\u00e9\u5ee3\u0000";

    private Strings() {}

    static JsonNode node(String text) {
        return JsonNodeFactory.instance.textNode(text);
    }

    /** With a character more, less, twice or another, or two in the other order. */
    static String changed(String text, Random random) {
        String letter = String.valueOf(LETTERS.charAt(random.nextInt(LETTERS.length())));
        if (text.isEmpty()) {
            return letter;
        }
        int at = random.nextInt(text.length());
        String before = text.substring(0, at);
        String after = text.substring(at + 1);
        return switch (random.nextInt(6)) {
            case 0 -> before + after;
            case 1 -> before + letter + after;
            case 2 -> before + letter + text.substring(at);
            case 3 -> text + letter;
            case 4 -> before + text.charAt(at) + text.charAt(at) + after;
            default -> after.isEmpty() ? text + text : before + after.charAt(0) + text.charAt(at) + after.substring(1);
        };
    }

    static boolean hasDigit(String text) {
        return text.chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    /** With another digit in the place of one. */
    static String withOtherDigit(String text, Random random) {
        int at = random.nextInt(text.length());
        while (text.charAt(at) < '0' || text.charAt(at) > '9') {
            at = (at + 1) % text.length();
        }
        return text.substring(0, at) + random.nextInt(10) + text.substring(at + 1);
    }
}
