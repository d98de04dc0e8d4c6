package io.github.apec2026.examples.curation.place;

import io.github.apec2026.examples.curation.file.DocumentText;

/** Where paragraphs end: at an empty line, that is at white space with two line ends in it, of whichever kind. */
final class Paragraphs {

    private Paragraphs() {}

    /** The end of the paragraph in which {@code at} lies. */
    static int endOf(String text, int at) {
        for (int i = at; i < text.length(); i++) {
            if (DocumentText.isSpace(text.charAt(i)) && hasEmptyLine(text, i)) {
                return i;
            }
        }
        return text.length();
    }

    private static boolean hasEmptyLine(String text, int at) {
        int lineEnds = 0;
        for (int i = at; i < text.length() && DocumentText.isSpace(text.charAt(i)); i++) {
            char c = text.charAt(i);
            boolean crlf = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            lineEnds += (c == '\n' || c == '\r') && !crlf ? 1 : 0;
        }
        return lineEnds > 1;
    }
}
