package io.github.apec2026.examples.curation.place;

import io.github.apec2026.examples.curation.file.DocumentText;
import io.github.apec2026.examples.curation.file.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds a passage that was placed before by its digest: where the file says, when the text is the one it was placed on; right after
 * the passage before it; or anywhere further down, if in one place only. Documents are small, so every place is tried.
 */
final class ByDigest {

    private final DocumentText document;
    private final boolean sameText;
    private final Complaints complaints;

    ByDigest(DocumentText document, boolean sameText, Complaints complaints) {
        this.document = document;
        this.sameText = sameText;
        this.complaints = complaints;
    }

    void find(Passage passage, int from) {
        int length = passage.node().path("length").intValue();
        String digest = passage.node().path("digest").textValue();
        Span former = new Span(passage.formerAt().orElse(-1), length);
        if (sameText && former.at() >= from && hasDigest(former, digest)) {
            passage.placeAt(former);
            return;
        }
        List<Integer> places = new ArrayList<>();
        int next = document.skipSpace(from);
        for (int at = from; document.holds(new Span(at, length)); at++) {
            if (hasDigest(new Span(at, length), digest)) {
                if (at <= next) {
                    passage.placeAt(new Span(at, length));
                    return;
                }
                places.add(at);
            }
        }
        if (places.size() == 1) {
            passage.placeAt(new Span(places.get(0), length));
        } else {
            complaints.refuse(passage.pointer(), refusal(former, digest, places, from));
        }
    }

    private boolean hasDigest(Span span, String digest) {
        return document.holds(span) && document.digest(span).equals(digest);
    }

    private static String refusal(Span former, String digest, List<Integer> places, int from) {
        String what = "the text with the digest " + digest + ", once at " + former.at();
        String advice = "; give \"first\" and \"last\" words instead of \"at\", \"length\" and \"digest\"";
        return places.isEmpty()
                ? what + ", does not occur at or after " + from + ": it was changed" + advice
                        + ", and read its claims again"
                : what + ", occurs at " + places + advice;
    }
}
