package io.github.apec2026.recognition;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigInteger;
import java.util.Objects;

/**
 * A fraction in its lowest terms: {@code 1/3} for "a third" and for 三分之一.
 *
 * <pre>{@code
 * Figure third = (Figure) Recognizer.of("en").recognize("a third of the members").get(0);
 * System.out.println(third.ratio().orElseThrow()); // 1/3
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param numerator the numerator
 * @param denominator the denominator, greater than zero
 */
@JsonPropertyOrder({"numerator", "denominator"})
public record Ratio(BigInteger numerator, BigInteger denominator) {

    /**
     * Checks the arguments and divides both by their greatest common divisor.
     *
     * @throws IllegalArgumentException when the denominator is not positive
     */
    public Ratio {
        Objects.requireNonNull(numerator, "numerator");
        Objects.requireNonNull(denominator, "denominator");
        if (denominator.signum() <= 0) {
            throw new IllegalArgumentException("A ratio needs a denominator above zero, not " + denominator);
        }
        BigInteger divisor = numerator.gcd(denominator);
        numerator = numerator.divide(divisor);
        denominator = denominator.divide(divisor);
    }

    /** The numerator, a slash, the denominator. */
    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
