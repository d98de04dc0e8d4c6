package io.github.apec2026.examples.accuracy;

import java.math.BigDecimal;

/**
 * An amount, or a range of amounts.
 *
 * @param low the amount, or the first end of the range
 * @param high the same, or the second end of the range
 */
record Amount(BigDecimal low, BigDecimal high) {

    private static final BigDecimal RELATIVE = new BigDecimal("1E-5");
    private static final BigDecimal ABSOLUTE = new BigDecimal("1E-8");

    static Amount of(BigDecimal one) {
        return new Amount(one, one);
    }

    /**
     * Reads {@code 9.49}, {@code -1.4} and {@code 1.0-1.5}, a range.
     *
     * @throws NumberFormatException when the text is neither
     */
    static Amount parse(String text) {
        String trimmed = text.trim();
        try {
            return of(new BigDecimal(trimmed));
        } catch (NumberFormatException noAmount) {
            int dash = trimmed.indexOf('-', 1);
            if (dash < 0) {
                throw noAmount;
            }
            return new Amount(
                    new BigDecimal(trimmed.substring(0, dash).trim()),
                    new BigDecimal(trimmed.substring(dash + 1).trim()));
        }
    }

    boolean isRange() {
        return low.compareTo(high) != 0;
    }

    /** Whether both ends differ by no more than a hundred-thousandth; so a range is close to ranges only. */
    boolean isCloseTo(Amount other) {
        return isClose(low, other.low) && isClose(high, other.high);
    }

    private static boolean isClose(BigDecimal labelled, BigDecimal read) {
        BigDecimal tolerance = ABSOLUTE.add(RELATIVE.multiply(read.abs()));
        return labelled.subtract(read).abs().compareTo(tolerance) <= 0;
    }

    @Override
    public String toString() {
        return isRange() ? low.toPlainString() + " to " + high.toPlainString() : low.toPlainString();
    }
}
