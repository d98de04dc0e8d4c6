package io.github.apec2026.query;

import io.github.apec2026.value.Bound;
import io.github.apec2026.value.Quantity;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The amounts that a figure may have, by its bound: one amount, or all on one side of it.
 *
 * @param low the lowest; {@code null} when there is none
 * @param hasLow whether the lowest is one of them
 * @param high the highest; {@code null} when there is none
 * @param hasHigh whether the highest is one of them
 */
record Interval(
        @Nullable BigDecimal low, boolean hasLow, @Nullable BigDecimal high, boolean hasHigh) {

    /** The amounts that an amount under a bound allows; near an amount is taken as the amount. */
    static Interval of(BigDecimal amount, Bound bound) {
        return switch (bound) {
            case EXACT, ABOUT -> new Interval(amount, true, amount, true);
            case MORE_THAN -> new Interval(amount, false, null, false);
            case AT_LEAST -> new Interval(amount, true, null, false);
            case LESS_THAN -> new Interval(null, false, amount, false);
            case AT_MOST -> new Interval(null, false, amount, true);
        };
    }

    /** How an amount under a bound is rounded so that it stays true. */
    static RoundingMode rounding(Bound bound) {
        return switch (bound) {
            case EXACT, ABOUT -> RoundingMode.HALF_EVEN;
            case MORE_THAN, AT_LEAST -> RoundingMode.FLOOR;
            case LESS_THAN, AT_MOST -> RoundingMode.CEILING;
        };
    }

    /** The same in words. */
    static String way(Bound bound) {
        return switch (bound) {
            case EXACT, ABOUT -> "half to even";
            case MORE_THAN, AT_LEAST -> "downwards";
            case LESS_THAN, AT_MOST -> "upwards";
        };
    }

    Interval plus(Interval other) {
        return new Interval(
                low == null || other.low == null ? null : low.add(other.low),
                hasLow && other.hasLow,
                high == null || other.high == null ? null : high.add(other.high),
                hasHigh && other.hasHigh);
    }

    /** Each moved by an amount. */
    Interval plus(BigDecimal amount) {
        return plus(of(amount, Bound.EXACT));
    }

    Interval negated() {
        return new Interval(
                high == null ? null : high.negate(),
                /* hasLow= */ hasHigh,
                low == null ? null : low.negate(),
                /* hasHigh= */ hasLow);
    }

    /** Each as often as an amount above zero says. */
    Interval times(BigDecimal factor) {
        return new Interval(
                low == null ? null : low.multiply(factor),
                hasLow,
                high == null ? null : high.multiply(factor),
                hasHigh);
    }

    /** Those of zero or above. */
    Interval fromZero() {
        return low == null || low.signum() < 0 ? new Interval(BigDecimal.ZERO, true, high, hasHigh) : this;
    }

    /** Whether none is zero or above. */
    boolean isBelowZero() {
        return high != null && (high.signum() < 0 || (high.signum() == 0 && !hasHigh));
    }

    /** Whether none is above zero. */
    boolean isNotAboveZero() {
        return high != null && high.signum() <= 0;
    }

    boolean isOne() {
        return low != null && high != null && low.compareTo(high) == 0;
    }

    /**
     * Each of these by each of the others that is above zero; these are zero or above. Ends are rounded outwards, a single amount to the
     * nearest.
     */
    Interval dividedBy(Interval divisor, int digits) {
        if (low == null) {
            throw new IllegalStateException("Only what is zero or above is divided, see fromZero");
        }
        boolean isOne = isOne() && divisor.isOne();
        BigDecimal least = BigDecimal.ZERO;
        boolean hasLeast = hasLow;
        if (low.signum() != 0) {
            hasLeast = hasLow && divisor.high != null && divisor.hasHigh;
            least = divisor.high == null
                    ? BigDecimal.ZERO
                    : quotient(low, divisor.high, digits, isOne ? RoundingMode.HALF_EVEN : RoundingMode.FLOOR);
        }
        BigDecimal most = high;
        boolean hasMost = hasHigh;
        if (high != null && high.signum() != 0) {
            boolean isUnlimited = divisor.low == null || divisor.low.signum() <= 0;
            hasMost = hasHigh && divisor.hasLow && !isUnlimited;
            most = isUnlimited || divisor.low == null
                    ? null
                    : quotient(high, divisor.low, digits, isOne ? RoundingMode.HALF_EVEN : RoundingMode.CEILING);
        }
        return new Interval(least, hasLeast, most, hasMost);
    }

    private static BigDecimal quotient(BigDecimal a, BigDecimal b, int digits, RoundingMode mode) {
        return a.divide(b, new MathContext(digits, mode));
    }

    /**
     * The quantity that says the same.
     *
     * @param isFromZero whether zero as the lowest says nothing, since the amounts are not below it anyway
     * @return empty when one bound cannot say it
     */
    Optional<Quantity> quantity(String unit, boolean isFromZero) {
        if (low != null && isOne()) {
            return Optional.of(new Quantity(low, unit, Bound.EXACT));
        }
        boolean isBelow = low != null && !(isFromZero && low.signum() == 0);
        if (isBelow && low != null && high == null) {
            return Optional.of(new Quantity(low, unit, hasLow ? Bound.AT_LEAST : Bound.MORE_THAN));
        }
        return isBelow || high == null
                ? Optional.empty()
                : Optional.of(new Quantity(high, unit, hasHigh ? Bound.AT_MOST : Bound.LESS_THAN));
    }
}
