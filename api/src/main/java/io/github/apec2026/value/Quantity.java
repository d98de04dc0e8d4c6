package io.github.apec2026.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Objects;

/**
 * An amount with its unit and its bound: {@code 9.49E12 CNY}, {@code more than 1000 people}, {@code about 50 percent}.
 *
 * <p>Money has an ISO 4217 code as its unit; everything else has the key of a {@code Unit} of the record
 * ({@code people}, {@code percent}, {@code year}). Amounts of different units are never compared or converted here.
 *
 * <p>Two quantities are equal when amount, unit and bound are; {@code 6}, {@code 6.0} and {@code 0.6E1} are one amount.
 *
 * <pre>{@code
 * Quantity delegates = Quantity.of("1400", "people").with(Bound.MORE_THAN);
 * System.out.println(delegates); // more than 1400 people
 * System.out.println(delegates.isAtLeast(new java.math.BigDecimal(1400))); // true
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param amount the amount, at most {@value #MAX_DIGITS} digits before and after the decimal point
 * @param unit an ISO 4217 code or the key of a unit, never empty
 * @param bound how the amount limits the true figure
 */
@JsonIgnoreProperties(ignoreUnknown = true) // what a later version adds
@JsonPropertyOrder({"amount", "unit", "bound"})
public record Quantity(BigDecimal amount, String unit, Bound bound) {

    /** The most digits an amount may have on either side of its decimal point. */
    public static final int MAX_DIGITS = 40;

    /** The most characters that are read as an amount, zeros at its ends included. */
    private static final int MOST_CHARACTERS = 1_000;

    /** More bits than the digits of {@link #MOST_CHARACTERS} have. */
    private static final int MOST_BITS = 4_000;

    /**
     * Checks the arguments and gives the amount its one form.
     *
     * @throws IllegalArgumentException when the unit is blank or the amount has too many digits
     */
    @JsonCreator
    public Quantity(
            @JsonProperty("amount") BigDecimal amount,
            @JsonProperty("unit") String unit,
            @JsonProperty("bound") Bound bound) {
        this.amount = canonical(Objects.requireNonNull(amount, "amount"));
        this.unit = Objects.requireNonNull(unit, "unit");
        this.bound = Objects.requireNonNull(bound, "bound");
        if (Printable.isBlank(unit) || Printable.hasLoneSurrogate(unit)) {
            throw new IllegalArgumentException("A quantity needs a unit: an ISO 4217 code or the key of a unit");
        }
    }

    /**
     * The exact amount of a unit.
     *
     * @param amount a decimal number such as {@code 9.49E12}
     * @param unit an ISO 4217 code or the key of a unit
     * @throws NumberFormatException when the amount is no decimal number, or has more than 1,000 characters
     */
    public static Quantity of(String amount, String unit) {
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(unit, "unit");
        return new Quantity(number(amount), unit, Bound.EXACT);
    }

    /** Long texts are refused unread: the time to read one grows with the square of its length. */
    private static BigDecimal number(String text) {
        try {
            if (text.length() <= MOST_CHARACTERS) {
                return new BigDecimal(text);
            }
        } catch (NumberFormatException e) {
            // answered below
        }
        throw new NumberFormatException(
                "Not a decimal number: '" + Printable.of(text, 100) + "'; write 1400 or 9.49E12");
    }

    /** The same amount and unit under another bound. */
    public Quantity with(Bound other) {
        Objects.requireNonNull(other, "other");
        return other == bound ? this : new Quantity(amount, unit, other);
    }

    /** Whether the unit is money, that is, written like an ISO 4217 code: three capital letters. */
    @JsonIgnore
    public boolean isMoney() {
        if (unit.length() != 3) {
            return false;
        }
        for (int i = 0; i < 3; i++) {
            if (unit.charAt(i) < 'A' || unit.charAt(i) > 'Z') {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether the figure is certainly {@code limit} or more. "More than 1,400" is at least 1,400; "about 1,400" is certain of
     * nothing.
     */
    public boolean isAtLeast(BigDecimal limit) {
        Objects.requireNonNull(limit, "limit");
        return (bound == Bound.EXACT || bound == Bound.AT_LEAST || bound == Bound.MORE_THAN)
                && amount.compareTo(limit) >= 0;
    }

    /** Whether the figure is certainly {@code limit} or less. "More than 1,400" is not at most 1,400, nor at most 9,999. */
    public boolean isAtMost(BigDecimal limit) {
        Objects.requireNonNull(limit, "limit");
        return (bound == Bound.EXACT || bound == Bound.AT_MOST || bound == Bound.LESS_THAN)
                && amount.compareTo(limit) <= 0;
    }

    /** Whether the figure is certainly above {@code limit}. */
    public boolean isMoreThan(BigDecimal limit) {
        Objects.requireNonNull(limit, "limit");
        int c = amount.compareTo(limit);
        return switch (bound) {
            case EXACT, AT_LEAST -> c > 0;
            case MORE_THAN -> c >= 0;
            default -> false;
        };
    }

    /** Whether the figure is certainly below {@code limit}. */
    public boolean isLessThan(BigDecimal limit) {
        Objects.requireNonNull(limit, "limit");
        int c = amount.compareTo(limit);
        return switch (bound) {
            case EXACT, AT_MOST -> c < 0;
            case LESS_THAN -> c <= 0;
            default -> false;
        };
    }

    /** The bound in words unless exact, the amount in plain digits, the unit: {@code more than 1000 people}. */
    @Override
    public String toString() {
        String words = bound == Bound.EXACT ? "" : bound.code().replace('-', ' ') + " ";
        return words + amount.toPlainString() + " " + Printable.of(unit, 100);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Quantity q && amount.equals(q.amount) && unit.equals(q.unit) && bound == q.bound;
    }

    @Override
    public int hashCode() {
        return (amount.hashCode() * 31 + unit.hashCode()) * 31 + bound.name().hashCode();
    }

    private static BigDecimal canonical(BigDecimal given) {
        BigDecimal amount = copied(given);
        if (amount.signum() == 0) {
            return BigDecimal.ZERO;
        }
        if (amount.unscaledValue().bitLength() > MOST_BITS || (long) amount.precision() - amount.scale() > MAX_DIGITS) {
            throw tooLong();
        }
        BigDecimal stripped = amount.stripTrailingZeros();
        if (stripped.scale() > MAX_DIGITS) {
            throw tooLong();
        }
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static IllegalArgumentException tooLong() {
        return new IllegalArgumentException(
                "An amount may have " + MAX_DIGITS + " digits before and after its point, this one has more");
    }

    /** The same number; a true one for that of a subclass, whose methods might answer anything and change. */
    private static BigDecimal copied(BigDecimal amount) {
        if (amount.getClass() == BigDecimal.class) {
            return amount;
        }
        BigInteger digits = amount.unscaledValue();
        return new BigDecimal(
                digits.getClass() == BigInteger.class ? digits : new BigInteger(digits.toByteArray()), amount.scale());
    }
}
