package io.github.apec2026.model;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.apec2026.value.Coded;

/** Which walk of life a {@link Position} belongs to; decides who is an {@link Official}. Immutable. */
public enum Sector implements Coded {
    /** A post in a government or an assembly, at any level. */
    GOVERNMENT,
    /** A post in a political party. */
    PARTY,
    /** A seat or a post in a body that advises and neither governs nor legislates, such as a consultative conference. */
    CONSULTATIVE,
    /** A post in APEC or in one of its fora. */
    APEC,
    /** A post in another international organization. */
    INTERNATIONAL,
    /** A post in a university or a research institute. */
    ACADEMIC,
    /** A post in a company. */
    BUSINESS,
    /** A post in a newspaper, a broadcaster or an agency. */
    MEDIA,
    /** A post in an association. */
    CIVIL;

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
    public static Sector fromString(String code) {
        return Coded.of(Sector.class, code);
    }
}
