package io.github.apec2026.core.grammar;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a text does not say itself.
 *
 * @param reference the day from which relative dates count
 * @param dollar the currency of a bare dollar sign
 */
public record Context(Optional<LocalDate> reference, Optional<String> dollar) {

    /** Nothing. */
    public static final Context NONE = new Context(Optional.empty(), Optional.empty());
}
