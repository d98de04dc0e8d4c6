package io.github.apec2026.query;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Observation;
import io.github.apec2026.model.ObservationStatus;
import io.github.apec2026.style.Require;
import io.github.apec2026.value.DateRange;
import io.github.apec2026.value.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A figure that no document states, computed from figures that documents state: its value, with what and how it was computed. Made by
 * {@link Computations}; it is no observation and no claim, and no data set holds it.
 *
 * <pre>{@code
 * Observation total = apec.get(Observation.id("guangdong-foreign-trade-2025"));
 * Observation asean = apec.get(Observation.id("guangdong-asean-trade-2025"));
 * Computation share = Computations.share(asean, total);
 * System.out.println(share.rounded(1).value()); // 16.1 percent
 * System.out.println(share.formula()); // 1530000000000 CNY ÷ 9490000000000 CNY × 100
 * System.out.println(share.inputs().get(0) + ", " + share.periods()); // observation/guangdong-asean-trade-2025, [2025]
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param value the computed figure, with its unit and its bound
 * @param formula how it was computed, with the figures as they were printed
 * @param inputs the observations, in the order of the formula
 * @param periods the period of the value; several where the inputs leave open which of them is meant, empty where none is stated
 * @param status how firm the inputs are, all of them alike
 * @param rounding how the value was rounded; empty when it is exactly the result of the formula
 */
@JsonIgnoreProperties(ignoreUnknown = true) // what a later version adds
@JsonPropertyOrder({"value", "formula", "inputs", "periods", "status", "rounding"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Computation(
        @JsonProperty(required = true) Quantity value,
        @JsonProperty(required = true) String formula,
        @JsonProperty(required = true) List<Id<Observation>> inputs,
        @JsonProperty(required = true) List<DateRange> periods,
        @JsonProperty(required = true) ObservationStatus status,
        @JsonProperty Optional<String> rounding) {

    /**
     * Takes unmodifiable copies of the lists.
     *
     * @throws IllegalArgumentException when the formula or the rounding shows nothing, or an input is no observation
     */
    public Computation {
        Objects.requireNonNull(value, "value");
        Require.shown("formula", Objects.requireNonNull(formula, "formula"));
        inputs = List.copyOf(Objects.requireNonNull(inputs, "inputs"));
        inputs.forEach(id -> id.as(EntityType.OBSERVATION));
        periods = List.copyOf(Objects.requireNonNull(periods, "periods"));
        Objects.requireNonNull(status, "status");
        Require.shown("rounding", Objects.requireNonNull(rounding, "rounding"));
    }

    /**
     * The same, rounded for print: an amount to the nearest (half to even), what is "more than" downwards and what is "less than" upwards, so
     * that it stays true.
     *
     * @param places how many decimal places are left, 0 to {@value Quantity#MAX_DIGITS}
     * @throws IllegalArgumentException when {@code places} is another number
     */
    public Computation rounded(int places) {
        Require.within("places", places, 0, Quantity.MAX_DIGITS);
        BigDecimal amount = value.amount();
        if (amount.scale() <= places) {
            return this;
        }
        String how = Interval.way(value.bound()) + " to " + places + " decimal place" + (places == 1 ? "" : "s");
        return new Computation(
                new Quantity(amount.setScale(places, Interval.rounding(value.bound())), value.unit(), value.bound()),
                formula,
                inputs,
                periods,
                status,
                Optional.of(how));
    }

    /** The value, the formula and the rounding on one line. */
    @Override
    public String toString() {
        return value + " = " + formula + rounding.map(how -> ", rounded " + how).orElse("");
    }
}
