package io.github.apec2026.value;

import com.fasterxml.jackson.annotation.JsonValue;

/** How an amount limits the true figure: the words "over 1,000" are 1,000 with {@link #MORE_THAN}. Immutable. */
public enum Bound implements Coded {
    /** The amount itself. */
    EXACT,
    /** Strictly more: "over", "exceed", 餘, 逾. */
    MORE_THAN,
    /** The amount or more: "at least", 至少, 以上. */
    AT_LEAST,
    /** Strictly less: "nearly", "under", 近, 不足. */
    LESS_THAN,
    /** The amount or less: "up to", 最多. */
    AT_MOST,
    /** Near the amount, on either side: "about", "roughly", 約. */
    ABOUT;

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
    public static Bound fromString(String code) {
        return Coded.of(Bound.class, code);
    }
}
