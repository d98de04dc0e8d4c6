package io.github.apec2026.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.apec2026.style.ApecStyle;
import java.util.List;
import org.immutables.value.Value;

/**
 * A person together with the posts they hold in a government, a party, APEC or another international organization: computed from {@link Person} and {@link Position} when a
 * data set is built, never claimed. Whoever holds none of these is no official; a seat
 * in a body that only advises ({@link Sector#CONSULTATIVE}) is none.
 *
 * <pre>{@code
 * Official wang = apec.get(Official.id("wang-yi"));
 * System.out.println(wang.person().name()); // {en=Wang Yi, zh-Hant=王毅}
 * System.out.println(wang.offices().size()); // 2
 * System.out.println(apec.find(Official.id("yang-xing")).isPresent()); // false
 * }</pre>
 *
 * <p>Immutable and thread-safe. Do not use names as keys; use {@link #id()}, whose key is the person's.
 */
@Value.Immutable
@JsonPropertyOrder({"id", "person", "offices"})
@ApecStyle
public non-sealed interface Official extends Agent {

    /** The id of an official, from the key of the person. */
    static Id<Official> id(String key) {
        return new Id<>(EntityType.OFFICIAL, key);
    }

    @Override
    @JsonProperty(required = true)
    Id<Official> id();

    /** The person. */
    @JsonProperty(required = true)
    Person person();

    /** These posts, at least one, by id. */
    @JsonProperty
    List<Position> offices();

    /** Starts building. */
    static Builder builder() {
        return new Builder();
    }

    /** Reads what a host's JSON mapper wrote. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // so marked because only a mapper should touch it
    private static Official fromJson(ImmutableOfficial.Json json) {
        return TypedIds.checked(Official.class, ImmutableOfficial.fromJson(json));
    }

    /** Builds an official; not thread-safe. */
    final class Builder extends ImmutableOfficial.Builder {
        Builder() {}
    }
}
