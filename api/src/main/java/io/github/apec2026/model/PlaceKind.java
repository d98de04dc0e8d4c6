package io.github.apec2026.model;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.apec2026.value.Coded;

/** What sort of place a {@link Place} is. Immutable. */
public enum PlaceKind implements Coded {
    /** A member economy or country, as a place. */
    ECONOMY_WIDE,
    /** A province or an area of that rank. */
    PROVINCE,
    /** A city. */
    CITY,
    /** A district or an area within a city. */
    DISTRICT,
    /** Any other area, also across borders. */
    REGION,
    /** A building or a site where something takes place. */
    VENUE;

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
    public static PlaceKind fromString(String code) {
        return Coded.of(PlaceKind.class, code);
    }
}
