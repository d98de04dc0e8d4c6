package io.github.apec2026.model;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.apec2026.value.Coded;

/** What the editors of a {@link SourceDocument} did to its text. Immutable. */
public enum Editing implements Coded {
    /** Translated it. */
    TRANSLATED,
    /** Shortened it, or left words out of a quotation. */
    ABRIDGED,
    /** Edited it in another way. */
    EDITED;

    @Override
    @JsonValue // on the enum itself: who makes an OpenAPI description looks no further
    public String code() {
        return Coded.super.code();
    }

    /**
     * The constant of a {@link #code()}; JAX-RS binds parameters with it.
     *
     * @throws IllegalArgumentException if it is none; the message lists them
     */
    public static Editing fromString(String code) {
        return Coded.of(Editing.class, code);
    }
}
