package io.github.apec2026.examples.curation.place;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.apec2026.examples.curation.file.DocumentText;
import io.github.apec2026.examples.curation.file.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the second printings: the text of a passage, up to white space, where there is no passage. */
final class Repeats {

    private final DocumentText document;
    private final PassageLookup passages;
    private final Cover cover;
    private final Complaints complaints;

    Repeats(DocumentText document, PassageLookup passages, Cover cover, Complaints complaints) {
        this.document = document;
        this.passages = passages;
        this.cover = cover;
        this.complaints = complaints;
    }

    /** Writes the positions of the repeats into them. */
    void place(List<ObjectNode> repeats) {
        List<Optional<Passage>> originals = new ArrayList<>();
        for (int i = 0; i < repeats.size(); i++) {
            originals.add(passages.find(repeats.get(i).path("of"), pointer(i)));
        }
        for (int i = 0; i < repeats.size(); i++) {
            if (originals.get(i).isPresent()) {
                Passage original = originals.get(i).get();
                long alike = originals.subList(i, originals.size()).stream()
                        .filter(other -> other.isPresent() && other.get() == original)
                        .count();
                place(repeats.get(i), pointer(i), original.span().orElseThrow(), alike);
            }
        }
    }

    private static String pointer(int index) {
        return "/repeats/" + index;
    }

    /**
     * Places one.
     *
     * @param alike how many repeats of this passage are still to be placed, this one among them
     */
    private void place(ObjectNode repeat, String pointer, Span original, long alike) {
        List<Span> found = printings(original, repeat);
        if (found.isEmpty()) {
            complaints.refuse(
                    pointer,
                    "the passage at " + original.at() + " (" + Excerpt.of(document, original.at(), original.end())
                            + ") is not printed a second time outside the passages" + withWords(repeat));
        } else if (found.size() > alike) {
            complaints.refuse(
                    pointer,
                    "ambiguous: the passage at " + original.at() + " is printed again at "
                            + found.stream().map(Span::at).toList() + "; list a repeat for each");
        } else {
            cover.take(found.get(0));
            write(repeat, found.get(0), original.at());
        }
    }

    private static String withWords(ObjectNode repeat) {
        return repeat.has("first") || repeat.has("last") ? " with these \"first\" and \"last\" words" : "";
    }

    private List<Span> printings(Span original, ObjectNode repeat) {
        Squeezed whole = Squeezed.of(document, Span.between(0, document.length()));
        String sought = squeezed(original);
        List<Span> found = new ArrayList<>();
        for (int i = whole.indexOf(sought, 0); i >= 0; i = whole.indexOf(sought, i + 1)) {
            Span span = whole.span(i, sought.length());
            String text = document.in(span);
            if (cover.isFree(span)
                    && text.startsWith(repeat.path("first").asText(""))
                    && text.endsWith(repeat.path("last").asText(""))) {
                found.add(span);
            }
        }
        return found;
    }

    private String squeezed(Span span) {
        return Squeezed.of(document, span).text();
    }

    private static void write(ObjectNode repeat, Span span, int of) {
        ObjectNode rest = repeat.deepCopy();
        rest.remove(List.of("first", "last", "at", "length", "of"));
        repeat.removeAll();
        repeat.put("at", span.at()).put("length", span.length()).put("of", of);
        repeat.setAll(rest);
    }
}
