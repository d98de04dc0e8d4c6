package io.github.apec2026.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.apec2026.style.ApecStyle;
import io.github.apec2026.style.Require;
import io.github.apec2026.value.DateRange;
import io.github.apec2026.value.LocalizedText;
import io.github.apec2026.value.Quantity;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One figure of an indicator: what was counted or measured, for which period, and how firmly.
 *
 * <p>The value carries its unit and its bound, so "more than 1,400 delegates" is not 1,400. A figure announced in advance and the
 * figure counted afterwards are two observations of one indicator with different {@link #status()}; neither overwrites the other.
 *
 * <pre>{@code
 * Observation events = apec.get(Observation.id("som1-2026-events-expected"));
 * System.out.println(events.value() + ", " + events.status().code()); // more than 70 event, expected
 * System.out.println(events.converted().isPresent()); // false
 * }</pre>
 *
 * <p>What no document states is empty. Immutable and thread-safe. Do not use names as keys; use {@link #id()}.
 */
@Value.Immutable
@JsonPropertyOrder({
    "id",
    "indicator",
    "period",
    "alternativePeriods",
    "noPeriodBecause",
    "value",
    "components",
    "scope",
    "status",
    "converted",
    "according"
})
@ApecStyle
public non-sealed interface Observation extends Entity {

    /** The property {@link #indicator()}. */
    SingleProperty<Observation, Id<Indicator>> INDICATOR =
            SingleProperty.id(EntityType.OBSERVATION, "indicator", EntityType.INDICATOR);

    /** The property {@link #period()}. */
    SingleProperty<Observation, DateRange> PERIOD =
            SingleProperty.of(EntityType.OBSERVATION, "period", DateRange.class);

    /** The property {@link #alternativePeriods()}. */
    MultiProperty<Observation, DateRange> ALTERNATIVE_PERIODS =
            MultiProperty.of(EntityType.OBSERVATION, "alternativePeriods", DateRange.class);

    /** The property {@link #noPeriodBecause()}. */
    SingleProperty<Observation, LocalizedText> NO_PERIOD_BECAUSE =
            SingleProperty.of(EntityType.OBSERVATION, "noPeriodBecause", LocalizedText.class);

    /** The property {@link #value()}. */
    SingleProperty<Observation, Quantity> VALUE = SingleProperty.of(EntityType.OBSERVATION, "value", Quantity.class);

    /** The property {@link #components()}. */
    MultiProperty<Observation, LocalizedText> COMPONENTS =
            MultiProperty.of(EntityType.OBSERVATION, "components", LocalizedText.class);

    /** The property {@link #scope()}. */
    SingleProperty<Observation, LocalizedText> SCOPE =
            SingleProperty.of(EntityType.OBSERVATION, "scope", LocalizedText.class);

    /** The property {@link #status()}. */
    SingleProperty<Observation, ObservationStatus> STATUS =
            SingleProperty.of(EntityType.OBSERVATION, "status", ObservationStatus.class);

    /** The property {@link #converted()}. */
    SingleProperty<Observation, Quantity> CONVERTED =
            SingleProperty.of(EntityType.OBSERVATION, "converted", Quantity.class);

    /** The property {@link #according()}. */
    MultiProperty<Observation, Id<?>> ACCORDING = MultiProperty.anyId(EntityType.OBSERVATION, "according");

    /** The id of an observation, from its key. */
    static Id<Observation> id(String key) {
        return new Id<>(EntityType.OBSERVATION, key);
    }

    @Override
    @JsonProperty(required = true)
    Id<Observation> id();

    /** What is measured. */
    @JsonProperty(required = true)
    Id<Indicator> indicator();

    /** The period the figure is for; empty when not stated. */
    @JsonProperty
    Optional<DateRange> period();

    /** Where the words leave open which of several periods is meant: each of them. {@link #period()} is empty then. */
    @JsonProperty
    List<DateRange> alternativePeriods();

    /** Why there is no {@link #period()}, in our words; empty when there is one. */
    @JsonProperty
    Optional<LocalizedText> noPeriodBecause();

    /** The figure, with unit and bound. */
    @JsonProperty(required = true)
    Quantity value();

    /** What the figure is said to include, as printed; not always all of it. */
    @JsonProperty
    List<LocalizedText> components();

    /** What it may count that another figure of the same indicator does not, in our words; empty when nothing suggests it. */
    @JsonProperty
    Optional<LocalizedText> scope();

    /** How firm it is: counted, expected, a target; our classification. */
    @JsonProperty(required = true)
    ObservationStatus status();

    /** The same figure in another currency, as the document gives it; empty when it gives none. */
    @JsonProperty
    Optional<Quantity> converted();

    /** Whom the documents name as source of the figure. */
    @JsonProperty
    List<Id<?>> according();

    /** Starts building; what is not set stays empty. */
    static Builder builder() {
        return new Builder();
    }

    /** Reads what a host's JSON mapper wrote. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // so marked because only a mapper should touch it
    private static Observation fromJson(ImmutableObservation.Json json) {
        return TypedIds.checked(Observation.class, ImmutableObservation.fromJson(json));
    }

    /** Builds an observation; not thread-safe. */
    final class Builder extends ImmutableObservation.Builder {
        Builder() {}

        /**
         * The observation.
         *
         * @throws IllegalStateException when what is required is missing
         * @throws IllegalArgumentException when a text is in no language; the message names the property
         */
        @Override
        public Observation build() {
            Observation observation = super.build();
            Require.text("components", observation.components());
            Require.text("scope", observation.scope());
            Require.text("noPeriodBecause", observation.noPeriodBecause());
            return observation;
        }
    }
}
