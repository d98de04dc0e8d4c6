package io.github.apec2026.core.type;

import io.github.apec2026.model.Id;

/** Gives the parts of values in compiled form, in the order in which {@link ValueOutput} took them. Used by one thread. */
public interface ValueInput {

    /** The next number. */
    int number();

    /** The next text. */
    String text();

    /** The next id. */
    Id<?> id();
}
