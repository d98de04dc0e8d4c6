package io.github.apec2026.model;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.apec2026.value.Coded;

/** What sort of source a {@link SourceDocument} is. Immutable. */
public enum DocumentKind implements Coded {
    /** News report. */
    NEWS,
    /** A release of the organization that it is about. */
    PRESS_RELEASE,
    /** An opinion. */
    OPINION,
    /** A page with several articles. */
    NEWSPAPER_PAGE;

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
    public static DocumentKind fromString(String code) {
        return Coded.of(DocumentKind.class, code);
    }
}
