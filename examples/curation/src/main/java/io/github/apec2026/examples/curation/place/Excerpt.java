package io.github.apec2026.examples.curation.place;

import io.github.apec2026.examples.curation.file.DocumentText;
import io.github.apec2026.examples.curation.file.Span;

/** A few words of a text for a message: on one line, and what cannot be seen written out. */
final class Excerpt {

    private static final int MOST = 40;

    private Excerpt() {}

    static String of(DocumentText document, int at, int end) {
        String whole = document.in(Span.between(at, end));
        String few = whole.codePointCount(0, whole.length()) > MOST
                ? whole.substring(0, whole.offsetByCodePoints(0, MOST)) + "…"
                : whole;
        return of(few);
    }

    static String of(String words) {
        StringBuilder out = new StringBuilder("\"");
        words.codePoints().forEach(c -> {
            if (c == '\n') {
                out.append("\\n");
            } else if (c == '\r') {
                out.append("\\r");
            } else if (Character.getType(c) == Character.FORMAT || Character.isISOControl(c)) {
                out.append("\\u").append(String.format("%04x", c));
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.append('"').toString();
    }
}
