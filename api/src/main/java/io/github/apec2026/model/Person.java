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
 * A person.
 *
 * <pre>{@code
 * Person park = apec.get(Person.id("hwanil-park"));
 * System.out.println(park.honorific().orElseThrow() + " " + park.name()); // {en=Dr} {en=Hwanil Park}
 * System.out.println(park.from().isPresent()); // false
 * }</pre>
 *
 * <p>What no document states is empty. Immutable and thread-safe. Do not use names as keys; use {@link #id()}.
 */
@Value.Immutable
@JsonPropertyOrder({"id", "names", "honorific", "from"})
@ApecStyle
public non-sealed interface Person extends Agent, Named {

    /** The property {@link #names()}. */
    MultiProperty<Person, LocalizedText> NAMES = MultiProperty.of(EntityType.PERSON, "names", LocalizedText.class);

    /** The property {@link #honorific()}. */
    SingleProperty<Person, LocalizedText> HONORIFIC =
            SingleProperty.of(EntityType.PERSON, "honorific", LocalizedText.class);

    /** The property {@link #from()}. */
    SingleProperty<Person, Id<?>> FROM = SingleProperty.anyId(EntityType.PERSON, "from");

    /** The id of a person, from its key. */
    static Id<Person> id(String key) {
        return new Id<>(EntityType.PERSON, key);
    }

    @Override
    @JsonProperty(required = true)
    Id<Person> id();

    /** The honorific that documents put before the name, such as "Dr"; empty when none. */
    @JsonProperty
    Optional<LocalizedText> honorific();

    /** The {@link Economy}, {@link Place} or {@link Organization} that the person is said to be from; empty when not stated. */
    @JsonProperty
    Optional<Id<?>> from();

    /** Starts building; what is not set stays empty. */
    static Builder builder() {
        return new Builder();
    }

    /** Reads what a host's JSON mapper wrote. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // so marked because only a mapper should touch it
    private static Person fromJson(ImmutablePerson.Json json) {
        return TypedIds.checked(Person.class, ImmutablePerson.fromJson(json));
    }

    /** Builds a person; not thread-safe. */
    final class Builder extends ImmutablePerson.Builder {
        Builder() {}

        /**
         * The person.
         *
         * @throws IllegalStateException when what is required is missing
         * @throws IllegalArgumentException when a text is in no language; the message names the property
         */
        @Override
        public Person build() {
            Person person = super.build();
            Require.text("names", person.names());
            Require.text("honorific", person.honorific());
            return person;
        }
    }
}
