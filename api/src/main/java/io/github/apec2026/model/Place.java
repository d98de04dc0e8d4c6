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
 * A city, a province, a region, a district, a venue.
 *
 * <pre>{@code
 * Place guangzhou = apec.get(Place.id("guangzhou"));
 * System.out.println(guangzhou.kind().code() + ", " + guangzhou.within().orElseThrow()); // city, place/guangdong
 * }</pre>
 *
 * <p>What no document states is empty. Immutable and thread-safe. Do not use names as keys; use {@link #id()}.
 */
@Value.Immutable
@JsonPropertyOrder({"id", "names", "kind", "isoCode", "m49Code", "within", "economy"})
@ApecStyle
public non-sealed interface Place extends Agent, Named {

    /** The property {@link #names()}. */
    MultiProperty<Place, LocalizedText> NAMES = MultiProperty.of(EntityType.PLACE, "names", LocalizedText.class);

    /** The property {@link #kind()}. */
    SingleProperty<Place, PlaceKind> KIND = SingleProperty.of(EntityType.PLACE, "kind", PlaceKind.class);

    /** The property {@link #isoCode()}. */
    SingleProperty<Place, String> ISO_CODE = SingleProperty.of(EntityType.PLACE, "isoCode", String.class);

    /** The property {@link #m49Code()}. */
    SingleProperty<Place, String> M49_CODE = SingleProperty.of(EntityType.PLACE, "m49Code", String.class);

    /** The property {@link #within()}. */
    SingleProperty<Place, Id<Place>> WITHIN = SingleProperty.id(EntityType.PLACE, "within", EntityType.PLACE);

    /** The property {@link #economy()}. */
    SingleProperty<Place, Economy> ECONOMY = SingleProperty.of(EntityType.PLACE, "economy", Economy.class);

    /** The id of a place, from its key. */
    static Id<Place> id(String key) {
        return new Id<>(EntityType.PLACE, key);
    }

    @Override
    @JsonProperty(required = true)
    Id<Place> id();

    /** What sort of place it is; our classification. */
    @JsonProperty(required = true)
    PlaceKind kind();

    /** Its ISO 3166 code: 3166-2 for a subdivision ({@code CN-GD}), 3166-1 alpha-2 for what is as large as an economy; empty when it has none. */
    @JsonProperty
    Optional<String> isoCode();

    /** Its UN M49 code, three digits, for a region of the world; empty when it has none. */
    @JsonProperty
    Optional<String> m49Code();

    /** The next larger place that it lies in; empty when not recorded. */
    @JsonProperty
    Optional<Id<Place>> within();

    /** The member economy it belongs to; empty when none or not recorded. */
    @JsonProperty
    Optional<Economy> economy();

    /** Starts building; what is not set stays empty. */
    static Builder builder() {
        return new Builder();
    }

    /** Reads what a host's JSON mapper wrote. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // so marked because only a mapper should touch it
    private static Place fromJson(ImmutablePlace.Json json) {
        return TypedIds.checked(Place.class, ImmutablePlace.fromJson(json));
    }

    /** Builds a place; not thread-safe. */
    final class Builder extends ImmutablePlace.Builder {
        Builder() {}

        /**
         * The place.
         *
         * @throws IllegalStateException when what is required is missing
         * @throws IllegalArgumentException when a text is in no language; the message names the property
         */
        @Override
        public Place build() {
            Place place = super.build();
            Require.shown("m49Code", place.m49Code());
            Require.shown("isoCode", place.isoCode());
            Require.text("names", place.names());
            return place;
        }
    }
}
