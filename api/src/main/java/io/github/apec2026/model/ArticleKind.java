package io.github.apec2026.model;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.apec2026.value.Coded;

/** What sort of text an {@link Article} is. Immutable. */
public enum ArticleKind implements Coded {
    /** A news report. */
    NEWS,
    /** A feature or a reportage. */
    FEATURE,
    /** An opinion. */
    OPINION,
    /** A release. */
    PRESS_RELEASE,
    /** The caption of a picture. */
    CAPTION,
    /** A box or a table beside an article. */
    BOX,
    /** A short item. */
    BRIEF;

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
    public static ArticleKind fromString(String code) {
        return Coded.of(ArticleKind.class, code);
    }
}
