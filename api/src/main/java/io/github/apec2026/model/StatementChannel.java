package io.github.apec2026.model;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.apec2026.value.Coded;

/** How a {@link Statement} was uttered, or an {@link Initiative} put forward. Immutable. */
public enum StatementChannel implements Coded {
    /** In a speech, such as opening remarks. */
    ADDRESS,
    /** At a press conference. */
    PRESS_CONFERENCE,
    /** In an interview or in answer to reporters. */
    INTERVIEW,
    /** In remarks beside a programme, such as after a visit. */
    REMARKS,
    /** In the discussions of a meeting. */
    DISCUSSION,
    /** In an article or another text of the speaker. */
    WRITTEN,
    /** In a guest book. */
    GUEST_BOOK,
    /** In a note of an editor. */
    EDITORIAL_NOTE;

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
    public static StatementChannel fromString(String code) {
        return Coded.of(StatementChannel.class, code);
    }
}
