package io.github.apec2026.examples.curation.place;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.apec2026.examples.curation.file.DocumentText;
import io.github.apec2026.examples.curation.file.Span;
import java.util.List;

/** Walks through the document with the passages, in order, and finds each from the end of the one before it on. */
final class PassageFinder {

    private final DocumentText document;
    private final Complaints complaints;
    private final ByWords byWords;
    private final ByDigest byDigest;

    /**
     * A finder.
     *
     * @param sameText whether the file was placed on this very text, so that its positions mean something
     */
    PassageFinder(DocumentText document, boolean sameText, Complaints complaints) {
        this.document = document;
        this.complaints = complaints;
        this.byWords = new ByWords(document, complaints);
        this.byDigest = new ByDigest(document, sameText, complaints);
    }

    void find(List<Passage> passages) {
        int from = 0;
        for (Passage passage : passages) {
            if (isWellGiven(passage)) {
                if (passage.isByWords()) {
                    byWords.find(passage, from);
                } else {
                    byDigest.find(passage, from);
                }
            }
            if (passage.span().isPresent()) {
                Span span = passage.span().get();
                from = span.end();
                warnIfLong(passage, span);
            }
        }
    }

    private boolean isWellGiven(Passage passage) {
        JsonNode node = passage.node();
        boolean words = isText(node.path("first")) && isText(node.path("last"));
        boolean position = node.path("at").isInt()
                && node.path("length").isInt()
                && node.path("digest").isTextual();
        boolean someWords = passage.isByWords();
        boolean somePosition = node.has("at") || node.has("length") || node.has("digest");
        if (someWords && somePosition) {
            complaints.refuse(
                    passage.pointer(),
                    "given by words and by position; remove \"first\" and \"last\", or \"at\", \"length\" and \"digest\"");
            return false;
        }
        if (!words && !position) {
            complaints.refuse(
                    passage.pointer(),
                    "say where it is: \"first\" and \"last\", its first and its last words (or \"at\", \"length\" and"
                            + " \"digest\", where it was placed before)");
            return false;
        }
        return true;
    }

    private static boolean isText(JsonNode node) {
        return node.isTextual() && !node.textValue().isBlank();
    }

    private void warnIfLong(Passage passage, Span span) {
        int end = Paragraphs.endOf(document.text(), span.at());
        if (end < span.end() && document.skipSpace(end) < span.end()) {
            complaints.warn(
                    passage.pointer(),
                    "longer than a paragraph: from " + span.at() + " to " + span.end() + ", with an empty line at "
                            + end);
        }
    }
}
