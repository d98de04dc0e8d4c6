package io.github.apec2026.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.apec2026.style.ApecStyle;
import io.github.apec2026.style.Require;
import io.github.apec2026.value.LocalizedText;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A measured quantity of a subject (SDMX: a series without its time dimension).
 *
 * <p>Growth, share and rank are indicators of their own, joined to what they are the growth, share or rank of by {@link #of()};
 * subject and counterpart then come from there.
 *
 * <pre>{@code
 * Indicator growth = apec.get(Indicator.id("guangdong-asean-trade-growth"));
 * System.out.println(growth.of().orElseThrow()); // indicator/guangdong-asean-trade
 * System.out.println(growth.subject().isPresent()); // false
 * System.out.println(apec.subject(growth).orElseThrow()); // place/guangdong
 * }</pre>
 *
 * <p>What no document states is empty. Immutable and thread-safe. Do not use names as keys; use {@link #id()}.
 */
@Value.Immutable
@JsonPropertyOrder({
    "id",
    "names",
    "label",
    "subject",
    "measure",
    "counterpart",
    "of",
    "comparison",
    "subsetOf",
    "base",
    "among"
})
@ApecStyle
public non-sealed interface Indicator extends Entity, Named {

    /** The property {@link #label()}. */
    SingleProperty<Indicator, LocalizedText> LABEL =
            SingleProperty.of(EntityType.INDICATOR, "label", LocalizedText.class);

    /** The property {@link #names()}. */
    MultiProperty<Indicator, LocalizedText> NAMES =
            MultiProperty.of(EntityType.INDICATOR, "names", LocalizedText.class);

    /** The property {@link #subject()}. */
    SingleProperty<Indicator, Id<?>> SUBJECT = SingleProperty.anyId(EntityType.INDICATOR, "subject");

    /** The property {@link #measure()}. */
    SingleProperty<Indicator, Measure> MEASURE = SingleProperty.of(EntityType.INDICATOR, "measure", Measure.class);

    /** The property {@link #counterpart()}. */
    SingleProperty<Indicator, Id<?>> COUNTERPART = SingleProperty.anyId(EntityType.INDICATOR, "counterpart");

    /** The property {@link #of()}. */
    SingleProperty<Indicator, Id<Indicator>> OF = SingleProperty.id(EntityType.INDICATOR, "of", EntityType.INDICATOR);

    /** The property {@link #comparison()}. */
    SingleProperty<Indicator, Comparison> COMPARISON =
            SingleProperty.of(EntityType.INDICATOR, "comparison", Comparison.class);

    /** The property {@link #subsetOf()}. */
    SingleProperty<Indicator, Id<Indicator>> SUBSET_OF =
            SingleProperty.id(EntityType.INDICATOR, "subsetOf", EntityType.INDICATOR);

    /** The property {@link #base()}. */
    SingleProperty<Indicator, Id<Indicator>> BASE =
            SingleProperty.id(EntityType.INDICATOR, "base", EntityType.INDICATOR);

    /** The property {@link #among()}. */
    SingleProperty<Indicator, Id<?>> AMONG = SingleProperty.anyId(EntityType.INDICATOR, "among");

    /** The id of an indicator, from its key. */
    static Id<Indicator> id(String key) {
        return new Id<>(EntityType.INDICATOR, key);
    }

    @Override
    @JsonProperty(required = true)
    Id<Indicator> id();

    /** What is measured, in our words. */
    @JsonProperty(required = true)
    LocalizedText label();

    /** Whose quantity it is; empty where it is inherited from {@link #of()}. */
    @JsonProperty
    Optional<Id<?>> subject();

    /** What is measured of the subject; our classification. */
    @JsonProperty(required = true)
    Measure measure();

    /** The other side, such as the partner of a trade figure; empty when there is none. */
    @JsonProperty
    Optional<Id<?>> counterpart();

    /** The indicator whose growth, share, rank or duration this is; empty when it is none of these. */
    @JsonProperty
    Optional<Id<Indicator>> of();

    /** With what a growth compares; empty when it is no growth or not stated. */
    @JsonProperty
    Optional<Comparison> comparison();

    /** The indicator whose total this is a part of, in the same unit; empty when none. */
    @JsonProperty
    Optional<Id<Indicator>> subsetOf();

    /** The total that a share is a share of; empty when none or not recorded. */
    @JsonProperty
    Optional<Id<Indicator>> base();

    /** Among whom or within what a rank or a share is counted, such as an economy; empty when not stated or when it is neither. */
    @JsonProperty
    Optional<Id<?>> among();

    /** Starts building; what is not set stays empty. */
    static Builder builder() {
        return new Builder();
    }

    /** Reads what a host's JSON mapper wrote. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // so marked because only a mapper should touch it
    private static Indicator fromJson(ImmutableIndicator.Json json) {
        return TypedIds.checked(Indicator.class, ImmutableIndicator.fromJson(json));
    }

    /** Builds an indicator; not thread-safe. */
    final class Builder extends ImmutableIndicator.Builder {
        Builder() {}

        /**
         * The indicator.
         *
         * @throws IllegalStateException when what is required is missing
         * @throws IllegalArgumentException when a text is in no language; the message names the property
         */
        @Override
        public Indicator build() {
            Indicator indicator = super.build();
            Require.text("names", indicator.names());
            Require.text("label", indicator.label());
            return indicator;
        }
    }
}
