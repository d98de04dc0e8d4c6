package io.github.apec2026.examples.curation.place;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.apec2026.examples.curation.file.Span;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** A passage of the claim file, and its position in the document once that is known. */
final class Passage {

    private final int index;
    private final ObjectNode node;
    private @Nullable Span span;

    Passage(int index, ObjectNode node) {
        this.index = index;
        this.node = node;
    }

    /** Its number, from 0. */
    int index() {
        return index;
    }

    /** What the file holds of it. */
    ObjectNode node() {
        return node;
    }

    String pointer() {
        return "/passages/" + index;
    }

    /** Whether it is given by its first and last words. */
    boolean isByWords() {
        return node.has("first") || node.has("last");
    }

    /** Its first words, where it is given by words. */
    String first() {
        return node.path("first").asText();
    }

    /** Its last words, where it is given by words. */
    String last() {
        return node.path("last").asText();
    }

    /** Its position by the file; empty in a draft. */
    OptionalInt formerAt() {
        return node.path("at").isInt() ? OptionalInt.of(node.path("at").intValue()) : OptionalInt.empty();
    }

    void placeAt(Span position) {
        span = position;
    }

    /** Its position; empty when that was refused. */
    Optional<Span> span() {
        return Optional.ofNullable(span);
    }
}
