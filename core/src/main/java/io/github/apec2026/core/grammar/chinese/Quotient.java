package io.github.apec2026.core.grammar.chinese;

import java.math.BigDecimal;
import java.math.MathContext;

/** What a fraction is worth: exactly where decimals end, to 16 digits where they do not. */
final class Quotient {

    private Quotient() {}

    /** The numerator divided by the denominator, which is not zero. */
    static BigDecimal of(BigDecimal numerator, BigDecimal denominator) {
        return numerator.divide(denominator, MathContext.DECIMAL64);
    }
}
