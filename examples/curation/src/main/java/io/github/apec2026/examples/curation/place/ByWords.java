package io.github.apec2026.examples.curation.place;

import io.github.apec2026.examples.curation.file.DocumentText;
import io.github.apec2026.examples.curation.file.Span;

/**
 * Finds a passage by its first and last words: from the first occurrence of the first words, at or after the end of the passage before,
 * to the end of the first occurrence of the last words after them. The two may overlap, as in a heading of three words.
 */
final class ByWords {

    private final DocumentText document;
    private final Complaints complaints;

    ByWords(DocumentText document, Complaints complaints) {
        this.document = document;
        this.complaints = complaints;
    }

    void find(Passage passage, int from) {
        String first = passage.first();
        int at = document.text().indexOf(first, from);
        if (at < 0) {
            complaints.refuse(passage.pointer(), "first words " + missing(first, from));
            return;
        }
        int end = endOf(passage, at);
        if (end < 0) {
            complaints.refuse(passage.pointer(), "last words " + missing(passage.last(), at));
            return;
        }
        passage.placeAt(Span.between(at, end));
    }

    /** The end of the first occurrence of the last words that does not end before the first words do, or -1. */
    private int endOf(Passage passage, int at) {
        return nextEnd(
                passage,
                Math.max(at, at + passage.first().length() - passage.last().length()));
    }

    /** The end of the first occurrence of the last words from {@code from} on, or -1. */
    int nextEnd(Passage passage, int from) {
        int found = document.text().indexOf(passage.last(), from);
        return found < 0 ? -1 : found + passage.last().length();
    }

    private String missing(String words, int from) {
        String message = Excerpt.of(words) + " do not occur at or after " + from;
        int earlier = document.text().indexOf(words);
        if (earlier >= 0) {
            return message + ", only before, at " + earlier + "; passages are in the order of the document";
        }
        Squeezed all = Squeezed.of(document, Span.between(0, document.length()));
        int loose = all.indexOf(Squeezed.of(words), 0);
        if (loose >= 0) {
            Span span = all.span(loose, Squeezed.of(words).length());
            return message + "; with other white space they occur at " + span.at() + ": "
                    + Excerpt.of(document, span.at(), span.end());
        }
        return message + "; copy them from the document to the letter";
    }
}
