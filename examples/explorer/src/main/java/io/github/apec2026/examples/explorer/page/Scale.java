package io.github.apec2026.examples.explorer.page;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * An axis from zero, with round ticks.
 *
 * @param from its beginning, below zero only where an amount is
 * @param to its end, which no amount exceeds
 * @param step the distance of its ticks
 */
record Scale(BigDecimal from, BigDecimal to, BigDecimal step) {

    private static final int STEPS = 3;
    private static final List<BigDecimal> ROUND =
            List.of(BigDecimal.ONE, new BigDecimal(2), new BigDecimal(5), BigDecimal.TEN);

    /** The axis of some amounts. */
    static Scale of(Collection<BigDecimal> amounts) {
        BigDecimal most = amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
        BigDecimal least = amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::min);
        if (most.compareTo(least) == 0) {
            return new Scale(BigDecimal.ZERO, BigDecimal.ONE, BigDecimal.ONE);
        }
        BigDecimal step = step(most.subtract(least));
        return new Scale(
                plain(least.divide(step, 0, RoundingMode.FLOOR).multiply(step)),
                plain(most.divide(step, 0, RoundingMode.CEILING).multiply(step)),
                step);
    }

    /** The axis of shares: 0 to 100 percent. */
    static Scale ofShares() {
        return new Scale(BigDecimal.ZERO, new BigDecimal(100), new BigDecimal(50));
    }

    List<BigDecimal> ticks() {
        List<BigDecimal> ticks = new ArrayList<>();
        for (BigDecimal at = from; at.compareTo(to) <= 0; at = at.add(step)) {
            ticks.add(at);
        }
        return ticks;
    }

    /** The least of 1, 2, 5, 10, 20 … that leaves three steps or fewer. */
    private static BigDecimal step(BigDecimal span) {
        BigDecimal rough = span.divide(new BigDecimal(STEPS), MathContext.DECIMAL64);
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(rough.precision() - rough.scale() - 1);
        return ROUND.stream()
                .map(power::multiply)
                .filter(step -> step.compareTo(rough) >= 0)
                .findFirst()
                .map(Scale::plain)
                .orElse(power.multiply(BigDecimal.TEN));
    }

    /** Without an exponent, as readers of JSON expect it. */
    private static BigDecimal plain(BigDecimal amount) {
        return new BigDecimal(amount.stripTrailingZeros().toPlainString());
    }
}
