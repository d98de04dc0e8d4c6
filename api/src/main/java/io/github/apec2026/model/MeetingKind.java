package io.github.apec2026.model;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.apec2026.value.Coded;

/** What sort of event a {@link Meeting} is; our classification, in APEC's terms where APEC has one. Immutable. */
public enum MeetingKind implements Coded {
    /** The APEC Economic Leaders' Meeting of a year. */
    LEADERS_MEETING,
    /** A meeting of ministers. */
    MINISTERIAL_MEETING,
    /** A Senior Officials' Meeting (SOM), with its related meetings. */
    SENIOR_OFFICIALS_MEETING,
    /** A meeting of an APEC policy partnership, such as the PPSTI. */
    POLICY_PARTNERSHIP_MEETING,
    /** A meeting of an APEC working group or committee. */
    WORKING_GROUP_MEETING,
    /** A dialogue, such as a high-level dialogue on one subject. */
    DIALOGUE,
    /** An opening, a closing, a signing. */
    CEREMONY,
    /** A site visit. */
    VISIT,
    /** A press conference. */
    PRESS_CONFERENCE,
    /** A session of an assembly or of a meeting. */
    SESSION,
    /** A meeting of APEC of which the document does not say the kind. */
    APEC_MEETING,
    /** Any other conference. */
    CONFERENCE;

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
    public static MeetingKind fromString(String code) {
        return Coded.of(MeetingKind.class, code);
    }
}
