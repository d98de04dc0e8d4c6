package io.github.apec2026.core.grammar.composition;

import java.math.BigDecimal;

/**
 * How a number is written.
 *
 * @param text its characters
 * @param value the number
 * @param isPlain whether a recognizer must know the form
 */
public record Numeral(String text, BigDecimal value, boolean isPlain) {

    /** A plain numeral. */
    public static Numeral of(String text, long value) {
        return new Numeral(text, BigDecimal.valueOf(value), true);
    }

    /** A plain numeral. */
    public static Numeral of(String text, BigDecimal value) {
        return new Numeral(text, value, true);
    }

    /** The digits of a number. */
    public static Numeral digits(BigDecimal value) {
        return new Numeral(value.toPlainString(), value, true);
    }
}
