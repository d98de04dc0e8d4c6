package io.github.apec2026.examples.curation.place;

import io.github.apec2026.examples.curation.file.DocumentText;
import io.github.apec2026.examples.curation.file.Span;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Which characters of the document are taken, by a passage or by a repeat. */
final class Cover {

    private final DocumentText document;
    private final BitSet taken;

    Cover(DocumentText document, List<Passage> passages) {
        this.document = document;
        this.taken = new BitSet(document.length());
        for (Passage passage : passages) {
            passage.span().ifPresent(this::take);
        }
    }

    void take(Span span) {
        taken.set(span.at(), span.end());
    }

    /** Whether nothing of a span is taken. */
    boolean isFree(Span span) {
        int next = taken.nextSetBit(span.at());
        return next < 0 || next >= span.end();
    }

    /** Whether there is nothing between two places but white space and what is taken. */
    boolean isJoined(int from, int to) {
        return firstFree(from, to) >= to;
    }

    private int firstFree(int from, int to) {
        int i = from;
        while (i < to && (taken.get(i) || DocumentText.isSpace(document.text().charAt(i)))) {
            i++;
        }
        return i;
    }

    /** Refuses text outside of all passages and repeats, except beside a passage that was not found: that refusal covers it. */
    void checkComplete(List<Passage> passages, Complaints complaints) {
        int from = 0;
        boolean certain = true;
        for (Passage passage : passages) {
            Optional<Span> span = passage.span();
            if (span.isPresent() && certain) {
                gaps(from, span.get().at(), passage.pointer(), "before this passage", complaints);
            }
            certain = span.isPresent();
            from = span.map(Span::end).orElse(from);
        }
        if (certain) {
            String last = "/passages" + (passages.isEmpty() ? "" : "/" + (passages.size() - 1));
            gaps(from, document.length(), last, "after the last passage", complaints);
        }
    }

    private void gaps(int from, int to, String pointer, String where, Complaints complaints) {
        for (int at = firstFree(from, to); at < to; at = firstFree(at, to)) {
            int next = taken.nextSetBit(at);
            int end = next < 0 || next > to ? to : next;
            while (DocumentText.isSpace(document.text().charAt(end - 1))) {
                end--;
            }
            complaints.refuse(
                    pointer,
                    "the text from " + at + " to " + end + " (" + Excerpt.of(document, at, end) + "), " + where
                            + ", is in no passage; add one, or a repeat");
            at = end;
        }
    }
}
