package io.github.apec2026.model;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.apec2026.value.Coded;

/** A kind of participants in a {@link Meeting}. Immutable. */
public enum ParticipantKind implements Coded {
    /** Member economies of APEC, or people from them. */
    MEMBER_ECONOMIES,
    /** Delegates. */
    DELEGATES,
    /** Policymakers or officials. */
    POLICYMAKERS,
    /** Researchers. */
    RESEARCHERS,
    /** Experts. */
    EXPERTS,
    /** People of companies, or bodies of business. */
    BUSINESS,
    /** Guests. */
    GUESTS,
    /** Members of the body that meets. */
    MEMBERS,
    /** Reporters. */
    REPORTERS,
    /** Organizations, or people from them. */
    ORGANIZATIONS;

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
    public static ParticipantKind fromString(String code) {
        return Coded.of(ParticipantKind.class, code);
    }
}
