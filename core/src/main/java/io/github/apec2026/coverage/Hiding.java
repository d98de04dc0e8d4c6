package io.github.apec2026.coverage;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.apec2026.value.Coded;

/** The ways in which text of a document is in no claim without being a gap. Immutable. */
public enum Hiding implements Coded {
    /** A passage says {@code nothing} because it is page furniture: its reason begins with these two words. */
    FURNITURE,
    /** A passage says {@code nothing} for another reason. */
    NOTHING,
    /**
     * A summary covers the passage: its facts rest on none of its words, or it is long and they rest on few of them. Long is 300 characters
     * or more, a Han character counting for three; few is less than one character in twenty, white space aside.
     */
    SUMMARY;

    @Override
    @JsonValue // on the enum itself: who makes an OpenAPI description looks no further
    public String code() {
        return Coded.super.code();
    }
}
