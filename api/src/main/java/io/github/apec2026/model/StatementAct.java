package io.github.apec2026.model;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.apec2026.value.Coded;

/** What a speaker does by a {@link Statement} (the illocutionary acts of J. R. Searle, A Taxonomy of Illocutionary Acts, divided as reports need it). Immutable. */
public enum StatementAct implements Coded {
    /** Says what the speaker, or whom the speaker speaks for, will do. */
    COMMITMENT,
    /** Says what others, or all together, should or must do. */
    CALL,
    /** Suggests something definite that could be done. */
    PROPOSAL,
    /** Judges, explains or predicts. */
    ASSESSMENT,
    /** Wishes for something. */
    HOPE,
    /** Speaks well of someone or something. */
    PRAISE,
    /** Thanks someone. */
    THANKS,
    /** Makes a decision, a plan or a date known. */
    ANNOUNCEMENT,
    /** Tells what is or was the case, without judging it. */
    ACCOUNT;

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
    public static StatementAct fromString(String code) {
        return Coded.of(StatementAct.class, code);
    }
}
