package io.github.apec2026.model;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.apec2026.value.Coded;

/** What sort of undertaking an {@link Initiative} is. Immutable. */
public enum InitiativeKind implements Coded {
    /** An agreement between economies. */
    AGREEMENT,
    /** A framework or an area of cooperation. */
    FRAMEWORK,
    /** A blueprint of APEC. */
    BLUEPRINT,
    /** A plan, such as a five-year plan. */
    PLAN,
    /** A campaign. */
    CAMPAIGN,
    /** An item of the agenda of a host year. */
    AGENDA_ITEM,
    /** What someone suggests. */
    PROPOSAL,
    /** A policy measure. */
    MEASURE,
    /** A resolution of an assembly. */
    RESOLUTION,
    /** A programme or a project. */
    PROGRAMME,
    /** What organizers provide at a venue or an event. */
    ARRANGEMENT;

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
    public static InitiativeKind fromString(String code) {
        return Coded.of(InitiativeKind.class, code);
    }
}
