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
}
