package io.github.apec2026.notice;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.apec2026.value.Coded;

/** How grave a finding is. Immutable. */
public enum Severity implements Coded {
    /** There is no data set until it is corrected. */
    ERROR,
    /** The data set is complete, but someone should look. */
    WARNING,
    /** Worth knowing, such as what was not checked. */
    INFO;

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
    public static Severity fromString(String code) {
        return Coded.of(Severity.class, code);
    }
}
