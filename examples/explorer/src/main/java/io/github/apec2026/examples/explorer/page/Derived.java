package io.github.apec2026.examples.explorer.page;

import io.github.apec2026.model.Id;
import io.github.apec2026.model.Indicator;
import io.github.apec2026.model.Observation;
import io.github.apec2026.query.Computation;
import io.github.apec2026.value.Bound;
import io.github.apec2026.value.Quantity;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/**
 * A figure that no document states and that follows from some that documents state.
 *
 * @param kind how it follows
 * @param about what it is a figure of: of a share the part, of a whole the whole
 * @param of what the share is a share of; for all other kinds the same as {@code about}
 * @param inputs the figures that it follows from, in the order of the formula
 * @param computation the computation
 */
record Derived(Kind kind, Id<Indicator> about, Id<Indicator> of, List<Observation> inputs, Computation computation) {

    /** More than the printed figures are worth would mislead; fewer would lose what two round ones imply. */
    private static final int LEAST_DIGITS = 3;

    /** How a figure follows. */
    enum Kind {
        BEFORE,
        REST,
        SHARE,
        WHOLE,
        RATE
    }

    Derived {
        inputs = List.copyOf(inputs);
    }

    /** Its value with no more digits than the figures have that it follows from, and three at least; a bound stays true. */
    Quantity rounded() {
        Quantity value = computation.value();
        return new Quantity(
                value.amount().round(new MathContext(digits(), way(value.bound()))), value.unit(), value.bound());
    }

    /** How many significant digits {@link #rounded()} leaves. */
    int digits() {
        if (computation.rounding().isEmpty()) {
            return computation.value().amount().precision();
        }
        int fewest = inputs.stream()
                .map(input -> input.value().amount())
                .mapToInt(amount -> amount.stripTrailingZeros().precision())
                .min()
                .orElse(LEAST_DIGITS);
        return Math.max(LEAST_DIGITS, fewest);
    }

    /** Whether {@link #rounded()} leaves out digits. */
    boolean isRounded() {
        return rounded().amount().compareTo(computation.value().amount()) != 0;
    }

    private static RoundingMode way(Bound bound) {
        return switch (bound) {
            case MORE_THAN, AT_LEAST -> RoundingMode.FLOOR;
            case LESS_THAN, AT_MOST -> RoundingMode.CEILING;
            case EXACT, ABOUT -> RoundingMode.HALF_EVEN;
        };
    }

    /** Whether a figure of an indicator is among what it follows from, or what it is. */
    boolean concerns(Id<Indicator> indicator) {
        return about.equals(indicator)
                || of.equals(indicator)
                || inputs.stream().anyMatch(input -> input.indicator().equals(indicator));
    }

    /** Whether a figure is among what it follows from. */
    boolean follows(Id<Observation> figure) {
        return inputs.stream().anyMatch(input -> input.id().equals(figure));
    }

    /** The amount that is drawn. */
    BigDecimal amount() {
        return rounded().amount();
    }
}
