package io.github.apec2026.examples.curation.place;

import io.github.apec2026.examples.curation.file.DocumentText;
import io.github.apec2026.examples.curation.file.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Refuses passages whose words can be read in another way. Since the passages together are the whole document, what is between
 * two of them decides most cases: first words are ambiguous only where they are not right after the passage before; last words
 * only if they occur again in their paragraph, and the next passage could follow there.
 */
final class Ambiguity {

    private final DocumentText document;
    private final ByWords words;
    private final Cover cover;
    private final Complaints complaints;

    Ambiguity(DocumentText document, Cover cover, Complaints complaints) {
        this.document = document;
        this.words = new ByWords(document, complaints);
        this.cover = cover;
        this.complaints = complaints;
    }

    void check(List<Passage> passages) {
        int end = 0;
        for (Passage passage : passages) {
            Optional<Span> span = passage.span();
            if (span.isEmpty()) {
                return; // what follows was looked for from a place that is not certain
            }
            if (passage.isByWords()) {
                Optional<Passage> next = passage.index() + 1 < passages.size()
                        ? Optional.of(passages.get(passage.index() + 1))
                        : Optional.empty();
                start(passage, span.get(), end);
                end(passage, span.get(), next);
            }
            end = span.get().end();
        }
    }

    /** The first words, where they are not right after the passage before. */
    private void start(Passage passage, Span span, int previousEnd) {
        if (cover.isJoined(previousEnd, span.at())) {
            return;
        }
        List<Integer> places = new ArrayList<>();
        for (int at = span.at();
                at >= 0 && at < span.end();
                at = document.text().indexOf(passage.first(), at + 1)) {
            places.add(at);
        }
        if (places.size() > 1) {
            complaints.refuse(passage.pointer(), ambiguous("first", passage.first(), places));
        }
    }

    /** The last words, where they occur again in their paragraph and the next passage could follow there. */
    private void end(Passage passage, Span span, Optional<Passage> next) {
        int length = passage.last().length();
        int paragraphEnd = Paragraphs.endOf(document.text(), span.end());
        List<Integer> places = new ArrayList<>();
        places.add(span.end() - length);
        int end = words.nextEnd(passage, span.end() - length + 1);
        while (end >= 0 && end <= paragraphEnd) {
            if (couldEndAt(end, next)) {
                places.add(end - length);
            }
            end = words.nextEnd(passage, end - length + 1);
        }
        if (places.size() > 1) {
            complaints.refuse(passage.pointer(), ambiguous("last", passage.last(), places));
        }
    }

    /** Whether the next passage, or the end of the document, could follow there. */
    private boolean couldEndAt(int end, Optional<Passage> next) {
        int at = document.skipSpace(end);
        if (next.isEmpty()) {
            return at == document.length();
        }
        String start = next.get().isByWords()
                ? next.get().first()
                : next.get().span().map(document::in).orElse("");
        return !start.isEmpty() && document.text().startsWith(start, at);
    }

    private String ambiguous(String which, String words, List<Integer> places) {
        StringBuilder out = new StringBuilder(which + " words " + Excerpt.of(words) + " are ambiguous; they occur at");
        String comma = " ";
        for (int at : places) {
            int from = Math.max(0, at - ("last".equals(which) ? 20 : 0));
            int to = Math.min(document.length(), at + words.length() + ("last".equals(which) ? 0 : 20));
            out.append(comma)
                    .append(at)
                    .append(" (")
                    .append(Excerpt.of(document, from, to))
                    .append(')');
            comma = ", ";
        }
        return out + "; give more words";
    }
}
