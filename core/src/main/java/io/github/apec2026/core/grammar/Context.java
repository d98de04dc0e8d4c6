package io.github.apec2026.core.grammar;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a text does not say itself.
 *
 * @param reference the day from which relative dates count
 * @param isPublication whether the text was published on the reference day: then weekdays, and days and months without a year, are the
 *     last ones of that name, or the next ones where their clause speaks of the future
 * @param dollar the currency of a bare dollar sign
 * @param dayFirst whether {@code 01/02/2026} is 1 February, or else 2 January; empty when only the text itself may decide
 */
public record Context(
        Optional<LocalDate> reference, boolean isPublication, Optional<String> dollar, Optional<Boolean> dayFirst) {

    /** Nothing. */
    public static final Context NONE = new Context(Optional.empty(), false, Optional.empty(), Optional.empty());

    /** The same with a reference day. */
    public Context withReference(LocalDate day, boolean publication) {
        return new Context(Optional.of(day), publication, dollar, dayFirst);
    }

    /** The same with a currency for a bare dollar sign. */
    public Context withDollar(String currency) {
        return new Context(reference, isPublication, Optional.of(currency), dayFirst);
    }

    /** The same with an order of day and month. */
    public Context withDayFirst(boolean first) {
        return new Context(reference, isPublication, dollar, Optional.of(first));
    }
}
