package io.github.apec2026.examples.export.calendar;

import java.nio.charset.StandardCharsets;

/** Folds the lines of a calendar at 75 octets of UTF-8 (RFC 5545, 3.1), never within a character. The library counts characters. */
final class Folding {

    private static final int OCTETS = 75;
    private static final String BREAK = "\r\n";

    private Folding() {}

    static String fold(String unfolded) {
        StringBuilder out = new StringBuilder(unfolded.length() + 200);
        for (String line : unfolded.split(BREAK, -1)) {
            if (!out.isEmpty()) {
                out.append(BREAK);
            }
            foldLine(line, out);
        }
        return out.toString();
    }

    private static void foldLine(String line, StringBuilder out) {
        int octets = 0;
        for (int i = 0; i < line.length(); ) {
            int character = line.codePointAt(i);
            int size = Character.toString(character).getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > OCTETS) {
                out.append(BREAK).append(' ');
                octets = 1;
            }
            out.appendCodePoint(character);
            octets += size;
            i += Character.charCount(character);
        }
    }
}
