package io.github.apec2026.claim;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.apec2026.value.Coded;

/** Why a value was chosen among the claims about a property; the rules are tried in this order. Immutable. */
public enum Reason implements Coded {
    /** Nothing else was claimed. */
    ONLY_CLAIM,
    /** Every claim says the same. */
    AGREED,
    /** The others say the same less exactly. */
    FINER,
    /** It has the higher rank. */
    RANK,
    /** It rests on firmer ground: stated over inferred over curated. */
    BASIS,
    /** Its document was published later; a document without a date counts as earliest. */
    LATER_PUBLICATION,
    /** Its source comes later in the order of sources. */
    SOURCE_ORDER,
    /** Nothing else decides: the id of its document comes later in the alphabet. */
    DOCUMENT_ID,
    /** One document says both: this comes first in it. */
    EARLIER_IN_DOCUMENT,
    /** Its document won another property of the same figure; value, conversion, period and status win together. */
    TOGETHER,
    /** It was counted; the other was expected or aimed at. */
    COUNTED;

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
    public static Reason fromString(String code) {
        return Coded.of(Reason.class, code);
    }
}
