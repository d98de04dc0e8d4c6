package io.github.apec2026.model;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.apec2026.value.Coded;

/** What sort of body an {@link Organization} is. Immutable. */
public enum OrganizationKind implements Coded {
    /** APEC itself, its Secretariat and its Business Advisory Council. */
    APEC,
    /** A forum of APEC: a committee, a working group, a policy partnership. */
    APEC_FORUM,
    /** A ministry, a department or an office of a government. */
    GOVERNMENT,
    /** A party organ, an assembly, a consultative conference. */
    POLITICAL_BODY,
    /** An organization of states or economies other than APEC. */
    INTERNATIONAL_ORGANIZATION,
    /** A university or a school of one. */
    UNIVERSITY,
    /** A research institute or an academy. */
    RESEARCH_INSTITUTE,
    /** A company. */
    COMPANY,
    /** A newspaper, a broadcaster, a publisher. */
    MEDIA,
    /** A news agency. */
    NEWS_AGENCY,
    /** An association or a society. */
    ASSOCIATION;

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
    public static OrganizationKind fromString(String code) {
        return Coded.of(OrganizationKind.class, code);
    }
}
