package io.github.apec2026.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.apec2026.style.ApecStyle;
import io.github.apec2026.style.Require;
import io.github.apec2026.value.DateRange;
import io.github.apec2026.value.LocalizedText;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Who holds which post where (Popolo: a membership and its post in one).
 *
 * <pre>{@code
 * Position chair = apec.get(Position.id("hwanil-park-chair"));
 * System.out.println(chair.holder() + ", " + chair.organization().orElseThrow()); // person/hwanil-park, organization/ppsti
 * System.out.println(chair.since().isPresent()); // false
 * }</pre>
 *
 * <p>What no document states is empty. Immutable and thread-safe. Do not use names as keys; use {@link #id()}.
 */
@Value.Immutable
@JsonPropertyOrder({"id", "holder", "title", "organization", "economy", "sector", "since", "until", "electedAt"})
@ApecStyle
public non-sealed interface Position extends Entity {

    /** The property {@link #holder()}. */
    SingleProperty<Position, Id<Person>> HOLDER = SingleProperty.id(EntityType.POSITION, "holder", EntityType.PERSON);

    /** The property {@link #title()}. */
    SingleProperty<Position, LocalizedText> TITLE =
            SingleProperty.of(EntityType.POSITION, "title", LocalizedText.class);

    /** The property {@link #organization()}. */
    SingleProperty<Position, Id<Organization>> ORGANIZATION =
            SingleProperty.id(EntityType.POSITION, "organization", EntityType.ORGANIZATION);

    /** The property {@link #economy()}. */
    SingleProperty<Position, Economy> ECONOMY = SingleProperty.of(EntityType.POSITION, "economy", Economy.class);

    /** The property {@link #sector()}. */
    SingleProperty<Position, Sector> SECTOR = SingleProperty.of(EntityType.POSITION, "sector", Sector.class);

    /** The property {@link #since()}. */
    SingleProperty<Position, DateRange> SINCE = SingleProperty.of(EntityType.POSITION, "since", DateRange.class);

    /** The property {@link #until()}. */
    SingleProperty<Position, DateRange> UNTIL = SingleProperty.of(EntityType.POSITION, "until", DateRange.class);

    /** The property {@link #electedAt()}. */
    SingleProperty<Position, Id<Meeting>> ELECTED_AT =
            SingleProperty.id(EntityType.POSITION, "electedAt", EntityType.MEETING);

    /** The id of a position, from its key. */
    static Id<Position> id(String key) {
        return new Id<>(EntityType.POSITION, key);
    }

    @Override
    @JsonProperty(required = true)
    Id<Position> id();

    /** Who holds it. */
    @JsonProperty(required = true)
    Id<Person> holder();

    /** The title, as the documents print it. */
    @JsonProperty(required = true)
    LocalizedText title();

    /** The body it is a post of; empty when not stated. */
    @JsonProperty
    Optional<Id<Organization>> organization();

    /** The economy that the post is of, as its title or its body says; empty when not stated. */
    @JsonProperty
    Optional<Economy> economy();

    /** The walk of life it belongs to; our classification. */
    @JsonProperty(required = true)
    Sector sector();

    /** Since when it is held; empty when not stated. */
    @JsonProperty
    Optional<DateRange> since();

    /** Until when it is or was held; empty when not stated. */
    @JsonProperty
    Optional<DateRange> until();

    /** The session that elected the holder; empty when not stated. */
    @JsonProperty
    Optional<Id<Meeting>> electedAt();

    /** Starts building; what is not set stays empty. */
    static Builder builder() {
        return new Builder();
    }

    /** Reads what a host's JSON mapper wrote. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // so marked because only a mapper should touch it
    private static Position fromJson(ImmutablePosition.Json json) {
        return TypedIds.checked(Position.class, ImmutablePosition.fromJson(json));
    }

    /** Builds a position; not thread-safe. */
    final class Builder extends ImmutablePosition.Builder {
        Builder() {}

        /**
         * The position.
         *
         * @throws IllegalStateException when what is required is missing
         * @throws IllegalArgumentException when a text is in no language; the message names the property
         */
        @Override
        public Position build() {
            Position position = super.build();
            Require.text("title", position.title());
            return position;
        }
    }
}
