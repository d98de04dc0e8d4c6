package io.github.apec2026.model;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.apec2026.value.Coded;

/** How a document reports a {@link Statement}. Immutable. */
public enum StatementMode implements Coded {
    /** In the speaker's words, untranslated and uncut, as far as the document tells. */
    DIRECT,
    /** In the speaker's words, which the document says or shows were translated, cut or edited. */
    EDITED,
    /** In the reporter's words. */
    REPORTED;

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
    public static StatementMode fromString(String code) {
        return Coded.of(StatementMode.class, code);
    }
}
