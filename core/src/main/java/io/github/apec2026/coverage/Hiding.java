package io.github.apec2026.coverage;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.apec2026.value.Coded;

/** How text of a document comes to be in no claim without being missed. Immutable. */
public enum Hiding implements Coded {
    /** A passage says {@code nothing} because it is page furniture: its reason begins with these two words. */
    FURNITURE,
    /** A passage says {@code nothing} for another reason. */
    NOTHING,
    /**
     * A passage has facts that rest on none of its words, or is long and they rest on few of them: a long summary covers it. Long is
     * from 300 characters on, a Han character counting for three; few is less than one character in twenty, white space aside.
     */
    SUMMARY;

    @Override
    @JsonValue // on the enum itself: who makes an OpenAPI description looks no further
    public String code() {
        return Coded.super.code();
    }
}
