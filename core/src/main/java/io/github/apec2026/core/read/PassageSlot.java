package io.github.apec2026.core.read;

import org.jspecify.annotations.Nullable;

/** The passage that is being read: its claims are made before its last member is known. */
final class PassageSlot {

    private final int index;
    private @Nullable ReadPassage passage;

    PassageSlot(int index) {
        this.index = index;
    }

    int index() {
        return index;
    }

    void fill(ReadPassage read) {
        passage = read;
    }

    /** The passage, once its file was read. */
    @Nullable
    ReadPassage passage() {
        return passage;
    }
}
