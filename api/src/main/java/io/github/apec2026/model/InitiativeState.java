package io.github.apec2026.model;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.apec2026.value.Coded;

/** How far an {@link Initiative} has come, at the time of the document. Immutable. */
public enum InitiativeState implements Coded {
    /** It is there. */
    EXISTING,
    /** It has been launched. */
    LAUNCHED,
    /** Work on it goes on. */
    UNDER_WAY,
    /** It is planned by whoever decides on it. */
    PLANNED,
    /** It is suggested, by someone who does not decide on it alone. */
    PROPOSED,
    /** It has been adopted. */
    ADOPTED;

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
    public static InitiativeState fromString(String code) {
        return Coded.of(InitiativeState.class, code);
    }
}
