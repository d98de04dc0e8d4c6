package io.github.apec2026.examples.curation.place;

import io.github.apec2026.examples.curation.file.DocumentText;
import io.github.apec2026.examples.curation.file.Span;

/** A stretch of a text without its white space, that knows where each character came from. */
final class Squeezed {

    private final String text;
    private final int[] places;

    private Squeezed(String text, int[] places) {
        this.text = text;
        this.places = places;
    }

    static Squeezed of(DocumentText document, Span span) {
        StringBuilder out = new StringBuilder();
        int[] places = new int[span.length()];
        for (int i = span.at(); i < span.end(); i++) {
            char c = document.text().charAt(i);
            if (!DocumentText.isSpace(c)) {
                places[out.length()] = i;
                out.append(c);
            }
        }
        return new Squeezed(out.toString(), places);
    }

    static String of(String words) {
        return of(new DocumentText("", words, ""), new Span(0, words.length())).text;
    }

    String text() {
        return text;
    }

    /** The first place of a squeezed text in this one, from a place in this one on, or -1. */
    int indexOf(String squeezed, int from) {
        return squeezed.isEmpty() ? -1 : text.indexOf(squeezed, from);
    }

    /** The span of the document that a stretch of this text came from. */
    Span span(int at, int length) {
        return Span.between(places[at], places[at + length - 1] + 1);
    }
}
