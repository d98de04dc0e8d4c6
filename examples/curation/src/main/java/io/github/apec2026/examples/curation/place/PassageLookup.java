package io.github.apec2026.examples.curation.place;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.apec2026.examples.curation.file.DocumentText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The passage that something in the file refers to, by the position it had, or in a draft by its first words. */
final class PassageLookup {

    private final DocumentText document;
    private final List<Passage> passages;
    private final Complaints complaints;

    PassageLookup(DocumentText document, List<Passage> passages, Complaints complaints) {
        this.document = document;
        this.passages = passages;
        this.complaints = complaints;
    }

    /**
     * The passage; empty after a complaint, or when its place was refused.
     *
     * @param reference a position (the former one, if some passage had it; else the present one) or first words
     * @param pointer the position of the reference in the file
     */
    Optional<Passage> find(JsonNode reference, String pointer) {
        List<Passage> found = new ArrayList<>();
        if (reference.isInt()) {
            int at = reference.intValue();
            found.addAll(startedAt(at));
            if (found.isEmpty()) {
                found.addAll(startingAt(at));
            }
        } else if (reference.isTextual() && !reference.textValue().isBlank()) {
            found.addAll(startingWith(reference.textValue()));
        }
        if (found.size() != 1) {
            complaints.refuse(pointer, refusal(reference, found));
            return Optional.empty();
        }
        return Optional.of(found.get(0)).filter(p -> p.span().isPresent());
    }

    private List<Passage> startedAt(int at) {
        return passages.stream()
                .filter(p -> p.formerAt().isPresent() && p.formerAt().getAsInt() == at)
                .toList();
    }

    private List<Passage> startingAt(int at) {
        return passages.stream()
                .filter(p -> p.span().isPresent() && p.span().get().at() == at)
                .toList();
    }

    private List<Passage> startingWith(String words) {
        return passages.stream()
                .filter(p -> p.span().isPresent()
                        ? document.in(p.span().get()).startsWith(words)
                        : p.isByWords() && p.first().startsWith(words))
                .toList();
    }

    private static String refusal(JsonNode reference, List<Passage> found) {
        if (found.isEmpty()) {
            return "no passage starts " + (reference.isTextual() ? "with " : "at ") + reference
                    + "; give its first words";
        }
        StringBuilder out = new StringBuilder("several passages start so (" + reference + "):");
        for (Passage passage : found) {
            out.append(' ').append(passage.pointer());
        }
        return out + "; give more words";
    }
}
