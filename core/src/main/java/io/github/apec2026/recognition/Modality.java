package io.github.apec2026.recognition;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.apec2026.value.Coded;

/** How firm words are, from what is hoped for to what exists. Immutable. */
public enum Modality implements Coded {
    /** It has to be: "must", "have to", 必須. */
    OBLIGATION,
    /** It ought to be: "should", 應當. */
    ADVICE,
    /** It is going to be: "will", "plan to", 將, 擬. */
    INTENTION,
    /** It can or may be: "can", "might", 可以, 能. */
    POSSIBILITY,
    /** It is wished: "hope", 希望. */
    HOPE,
    /** It is looked into: "explore", "consider", 探討. */
    EXPLORATION,
    /** Somebody works for it: "promote", "push for", 推動. */
    PROMOTION,
    /** It has come to be: "launched", "established", 已推出. */
    EXISTENCE;

    @Override
    @JsonValue // on the enum itself: who makes an OpenAPI description looks no further
    public String code() {
        return Coded.super.code();
    }

    /** Whether it speaks of what is to come: an obligation, an advice, an intention, a possibility or a hope. */
    public boolean isAhead() {
        return compareTo(HOPE) <= 0;
    }
}
