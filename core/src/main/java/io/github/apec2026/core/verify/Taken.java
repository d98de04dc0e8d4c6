package io.github.apec2026.core.verify;

import io.github.apec2026.core.read.ReadClaim;
import io.github.apec2026.core.schema.Trait;
import io.github.apec2026.value.DateRange;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The values that a claim takes from the claim or the passage that its {@code given} names.
 *
 * @param fate whether it takes a value, or why not
 * @param from the claim that it takes it from; {@code null} when there is none
 * @param detail the circle, or why nothing is supplied; else empty
 */
record Taken(Fate fate, @Nullable ReadClaim<?> from, String detail) {

    /** The claim takes nothing from anywhere. */
    static final Taken NOTHING = new Taken(Fate.NOTHING, null, "");

    /** The dates that it takes. */
    Optional<DateRange> dates() {
        return from != null && from.value() instanceof DateRange dates ? Optional.of(dates) : Optional.empty();
    }

    /** The day on which the text was published, if that is taken. */
    Optional<LocalDate> publication() {
        Optional<DateRange> dates = dates();
        boolean isDay = from != null
                && from.property().is(Trait.PUBLICATION)
                && dates.isPresent()
                && dates.get().firstDay().isPresent()
                && dates.get().firstDay().equals(dates.get().lastDay());
        return isDay ? dates.get().firstDay() : Optional.empty();
    }

    /** Whether something is taken. */
    enum Fate {
        /** There is nothing to take. */
        NOTHING,
        /** It is taken from a claim that derives by itself. */
        SUPPLIED,
        /** Every possible supplier depends on the claim itself. */
        CIRCULAR,
        /** No claim at that place may be a supplier. */
        REFUSED
    }
}
