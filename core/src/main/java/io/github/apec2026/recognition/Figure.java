package io.github.apec2026.recognition;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.apec2026.value.Bound;
import io.github.apec2026.value.Printable;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * A figure in a text.
 *
 * <p>The {@code unit} is, by kind: for money the ISO 4217 code, or the bare symbol or name where several currencies share it and
 * the context does not say which ({@code $}, {@code peso}); for a percentage {@code percent} or {@code percentage-point}; for a duration {@code year},
 * {@code month}, {@code week}, {@code day}, {@code hour}, {@code minute} or {@code second}; for a number the noun or measure word that
 * it counts, as printed, or empty; for ordinals and fractions empty. The amount of a percentage is in percent: 30 for 三成. The amount
 * of a fraction is the fraction: 0.25; where its decimals do not end it is rounded to 16 digits, and {@code ratio} is exact.
 *
 * <pre>{@code
 * Figure figure = (Figure) Recognizer.of("en").recognize("more than 1,400 delegates").get(0);
 * System.out.println(figure.amount().toPlainString() + ", " + figure.bound().code() + ", " + figure.unit().orElse("?")); // 1400, more-than, delegates
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param start where it starts
 * @param end where it ends, exclusive
 * @param kind what sort of figure it is
 * @param amount the amount, without trailing zeros
 * @param unit the unit, as described above
 * @param bound how the amount limits the true figure
 * @param direction the direction of the change that it measures, by the words of its clause
 * @param ratio numerator and denominator of a {@link Kind#FRACTION} in words or with a slash; else empty
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"start", "end", "kind", "amount", "unit", "bound", "direction", "ratio"})
public record Figure(
        int start,
        int end,
        Kind kind,
        BigDecimal amount,
        Optional<String> unit,
        Bound bound,
        Direction direction,
        Optional<Ratio> ratio)
        implements Recognition {

    /** Checks the arguments and gives the amount its one form. */
    public Figure {
        Objects.requireNonNull(direction, "direction");
        Objects.requireNonNull(ratio, "ratio");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(bound, "bound");
        Objects.requireNonNull(amount, "amount");
        amount = amount.signum() == 0 ? BigDecimal.ZERO : amount.stripTrailingZeros();
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("No such span: " + start + " to " + end);
        }
    }

    /** A figure that measures no change and is no fraction. */
    public Figure(int start, int end, Kind kind, BigDecimal amount, Optional<String> unit, Bound bound) {
        this(start, end, kind, amount, unit, bound, Direction.NONE, Optional.empty());
    }

    /** The same figure of a change in a direction. */
    public Figure with(Direction other) {
        return other == direction ? this : new Figure(start, end, kind, amount, unit, bound, other, ratio);
    }

    /** The same figure with its exact ratio. */
    public Figure with(Ratio exact) {
        return new Figure(start, end, kind, amount, unit, bound, direction, Optional.of(exact));
    }

    /** Where, what, how much, of what and in which direction, {@linkplain Printable fit for a log}: {@code 11..27 MONEY 9.49E+12 CNY}. Cut if long. */
    @Override
    public String toString() {
        String bounded = bound == Bound.EXACT ? "" : " " + bound;
        String counted = unit.isEmpty() ? "" : " " + Printable.of(unit.get(), 200);
        String changed = direction == Direction.NONE ? "" : " " + direction;
        return start + ".." + end + " " + kind + bounded + " " + Printable.of(amount.toString(), 200) + counted
                + changed;
    }

    /** Whether the unit is a symbol that several currencies share. */
    @JsonIgnore
    public boolean isAmbiguous() {
        return kind == Kind.MONEY && unit.isPresent() && unit.get().length() != 3;
    }
}
