package io.github.apec2026.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.apec2026.style.ApecStyle;
import io.github.apec2026.style.Require;
import io.github.apec2026.value.LocalizedText;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * One APEC host year.
 *
 * <pre>{@code
 * Edition edition = apec.get(Edition.id("2026"));
 * System.out.println(edition.host().orElseThrow()); // CHINA
 * System.out.println(edition.place().isPresent()); // false
 * }</pre>
 *
 * <p>What no document states is empty. Immutable and thread-safe. Do not use names as keys; use {@link #id()}.
 */
@Value.Immutable
@JsonPropertyOrder({"id", "names", "year", "host", "place", "theme", "ordinal"})
@ApecStyle
public non-sealed interface Edition extends Entity, Named {

    /** The property {@link #names()}. */
    MultiProperty<Edition, LocalizedText> NAMES = MultiProperty.of(EntityType.EDITION, "names", LocalizedText.class);

    /** The property {@link #year()}. */
    SingleProperty<Edition, Integer> YEAR = SingleProperty.of(EntityType.EDITION, "year", Integer.class);

    /** The property {@link #host()}. */
    SingleProperty<Edition, Economy> HOST = SingleProperty.of(EntityType.EDITION, "host", Economy.class);

    /** The property {@link #place()}. */
    SingleProperty<Edition, Id<Place>> PLACE = SingleProperty.id(EntityType.EDITION, "place", EntityType.PLACE);

    /** The property {@link #theme()}. */
    SingleProperty<Edition, LocalizedText> THEME = SingleProperty.of(EntityType.EDITION, "theme", LocalizedText.class);

    /** The property {@link #ordinal()}. */
    SingleProperty<Edition, Integer> ORDINAL = SingleProperty.of(EntityType.EDITION, "ordinal", Integer.class);

    /** The id of an edition, from its key. */
    static Id<Edition> id(String key) {
        return new Id<>(EntityType.EDITION, key);
    }

    @Override
    @JsonProperty(required = true)
    Id<Edition> id();

    /** The year, from 1989, when APEC first met, to 9999. */
    @JsonSetter(nulls = Nulls.FAIL)
    @JsonProperty(required = true)
    int year();

    /** The economy that hosts; empty when no document says it. */
    @JsonProperty
    Optional<Economy> host();

    /** Where the leaders meet in this edition; empty when not stated. */
    @JsonProperty
    Optional<Id<Place>> place();

    /** The theme, in the languages that documents give it in; empty when not stated. */
    @JsonProperty
    Optional<LocalizedText> theme();

    /** How many times the economy has hosted, this edition included; empty when not stated. */
    @JsonProperty
    OptionalInt ordinal();

    /** Starts building; what is not set stays empty. */
    static Builder builder() {
        return new Builder();
    }

    /** Reads what a host's JSON mapper wrote. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // so marked because only a mapper should touch it
    private static Edition fromJson(ImmutableEdition.Json json) {
        return TypedIds.checked(Edition.class, ImmutableEdition.fromJson(json));
    }

    /** Builds an edition; not thread-safe. */
    final class Builder extends ImmutableEdition.Builder {
        Builder() {}

        /**
         * The edition.
         *
         * @throws IllegalStateException when what is required is missing
         * @throws IllegalArgumentException when a text is in no language or a number is out of its range; the message names the property
         */
        @Override
        public Edition build() {
            Edition edition = super.build();
            Require.text("names", edition.names());
            Require.within("year", edition.year(), 1989, 9999);
            Require.text("theme", edition.theme());
            Require.fromOne("ordinal", edition.ordinal());
            return edition;
        }
    }
}
