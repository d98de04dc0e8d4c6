package io.github.apec2026.model;

import io.github.apec2026.value.Coded;

/** What sort of place a {@link Place} is. Immutable. */
public enum PlaceKind implements Coded {
    /** A whole member economy or country, seen as a place. */
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
    VENUE
}
