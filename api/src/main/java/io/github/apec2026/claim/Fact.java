package io.github.apec2026.claim;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.apec2026.model.Id;
import io.github.apec2026.style.ApecStyle;
import io.github.apec2026.style.Require;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the record holds for one property of one entity, and why: the chosen claim, those that agree with it, those that do not.
 *
 * <p>A JSON mapper writes a fact; it does not read one, for the reason that {@link Claim} gives.
 *
 * <pre>{@code
 * Fact<DateRange> dates = apec.fact(Meeting.id("som1-2026"), Meeting.DATES).orElseThrow();
 * System.out.println(dates.value() + ", " + dates.reason().code()); // 2026-02-01/2026-02-10, agreed
 * System.out.println(dates.agreeing().size()); // 1
 * System.out.println(dates.rivals()); // []
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param <T> the Java type of the value
 */
@Value.Immutable
@JsonIgnoreProperties(ignoreUnknown = true) // what a later version adds
@JsonPropertyOrder({"entity", "property", "value", "reason", "citation", "chosen", "agreeing", "rivals"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@ApecStyle
public interface Fact<T> {

    /** The entity. */
    @JsonProperty(required = true)
    Id<?> entity();

    /** The property, by its name in claim files. */
    @JsonProperty(required = true)
    String property();

    /** The value; that of the chosen claim, completed by agreeing claims in other languages where it is a text. */
    @JsonProperty(required = true)
    T value();

    /** The claim that gave the value. */
    @JsonProperty(required = true)
    Claim<T> chosen();

    /** The other claims that say the same, or the same less exactly, in the order in which they would have been chosen; empty when none. */
    @JsonProperty
    List<Claim<T>> agreeing();

    /** The claims that say something else, in the order in which they would have been chosen, deprecated ones last; empty when none. */
    @JsonProperty
    List<Claim<T>> rivals();

    /** Why the chosen claim was chosen. */
    @JsonProperty(required = true)
    Reason reason();

    /** Where the chosen claim can be read, fit for print; empty when no document says it (the claim then says why it holds). */
    @JsonProperty
    Optional<Citation> citation();

    /** Starts building. */
    static <T> Builder<T> builder() {
        return new Builder<>();
    }

    /**
     * Builds a fact; not thread-safe.
     *
     * @param <T> the Java type of the value
     */
    final class Builder<T> extends ImmutableFact.Builder<T> {
        Builder() {}

        /**
         * The fact.
         *
         * @throws IllegalStateException when what is required is missing
         * @throws IllegalArgumentException when the property shows nothing; the message names the property
         */
        @Override
        public Fact<T> build() {
            Fact<T> fact = super.build();
            Require.shown("property", fact.property());
            return fact;
        }
    }
}
