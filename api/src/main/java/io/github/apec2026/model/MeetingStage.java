package io.github.apec2026.model;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.apec2026.value.Coded;

/** How far a {@link Meeting} has come, at the time of the document that describes it. Immutable. */
public enum MeetingStage implements Coded {
    /** As still to come. */
    PLANNED,
    /** As going on. */
    UNDER_WAY,
    /** As past. */
    HELD;

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
    public static MeetingStage fromString(String code) {
        return Coded.of(MeetingStage.class, code);
    }
}
