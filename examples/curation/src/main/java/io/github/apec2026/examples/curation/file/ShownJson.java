package io.github.apec2026.examples.curation.file;

import io.github.apec2026.value.Printable;

/**
 * JSON as a terminal shows it. What is not seen, moves other characters or is half of a pair is written as its JSON escape, so that the
 * text remains JSON of the same value for whoever redirects it into a file.
 */
public final class ShownJson {

    private ShownJson() {}

    /** The same JSON, with escapes. Line ends of its layout are kept. */
    public static String of(String json) {
        StringBuilder shown = new StringBuilder(json.length() + 20);
        int from = 0;
        for (int end = json.indexOf('\n'); end >= 0; end = json.indexOf('\n', from)) {
            line(json.substring(from, end), shown);
            shown.append('\n');
            from = end + 1;
        }
        line(json.substring(from), shown);
        return shown.toString();
    }

    private static void line(String line, StringBuilder shown) {
        if (isPrintable(line)) {
            shown.append(line);
            return;
        }
        line.codePoints().forEach(c -> {
            String character = Character.toString(c);
            if (isPrintable(character)) {
                shown.append(character);
            } else {
                character.chars().forEach(unit -> shown.append(String.format("\\u%04X", unit)));
            }
        });
    }

    private static boolean isPrintable(String text) {
        return Printable.of(text).equals(text);
    }
}
