package io.github.apec2026.core.derive;

import io.github.apec2026.recognition.Figure;
import io.github.apec2026.recognition.Ratio;
import io.github.apec2026.value.Quantity;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** Fractions as amounts: a third is 33.3 percent where a claim gives that many digits. */
final class Fractions {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int FEWEST_DIGITS = 2;

    /** As many digits as a recognised amount has. */
    private static final int DIGITS = 16;

    private Fractions() {}

    /**
     * The amount of a fraction. Where its decimals do not end, it is the expected amount when that is the fraction rounded to the digits
     * that it has, and these are at least two.
     */
    static BigDecimal amount(Figure fraction, boolean percent, BigDecimal expected) {
        if (fraction.ratio().isEmpty()) {
            return percent ? fraction.amount().multiply(HUNDRED) : fraction.amount();
        }
        Ratio ratio = fraction.ratio().get();
        BigInteger numerator = percent ? ratio.numerator().multiply(BigInteger.valueOf(100)) : ratio.numerator();
        BigDecimal over = new BigDecimal(numerator);
        BigDecimal under = new BigDecimal(ratio.denominator());
        if (isDecimal(new Ratio(numerator, ratio.denominator()).denominator())) {
            BigDecimal exact = over.divide(under);
            if (exact.stripTrailingZeros().scale() <= Quantity.MAX_DIGITS) {
                return exact;
            }
        }
        BigDecimal size = expected.abs(); // a fall is claimed below zero
        boolean rounded = size.precision() >= FEWEST_DIGITS
                && over.divide(under, size.scale(), RoundingMode.HALF_UP).compareTo(size) == 0;
        return rounded ? size : over.divide(under, DIGITS, RoundingMode.HALF_UP);
    }

    /** Whether the decimals of a fraction in lowest terms end, by its denominator: only 2 and 5 divide it. */
    private static boolean isDecimal(BigInteger denominator) {
        BigInteger rest = denominator.shiftRight(denominator.getLowestSetBit());
        BigInteger five = BigInteger.valueOf(5);
        for (BigInteger[] by = rest.divideAndRemainder(five); by[1].signum() == 0; by = rest.divideAndRemainder(five)) {
            rest = by[0];
        }
        return rest.equals(BigInteger.ONE);
    }
}
