package io.github.apec2026.core.type;

import io.github.apec2026.model.Id;

/** Takes the parts of values in compiled form. Used by one thread. */
public interface ValueOutput {

    /** Adds a number that is not negative; small ones take one byte. */
    void number(int value);

    /** Adds a text without half of a surrogate pair. */
    void text(String value);

    /** Adds an id. */
    void id(Id<?> value);
}
