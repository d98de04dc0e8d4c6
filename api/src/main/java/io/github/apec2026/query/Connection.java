package io.github.apec2026.query;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.style.ApecStyle;
import io.github.apec2026.style.Require;
import io.github.apec2026.value.Coded;
import java.util.List;
import org.immutables.value.Value;

/**
 * The entities that one property connects with an entity: those that its own property names, or those whose property names it.
 *
 * <p>A JSON mapper writes a connection; it does not read one, as with {@link Surroundings}.
 *
 * <pre>{@code
 * Connection first = apec.about(Meeting.id("som1-2026")).connections().get(0);
 * System.out.println(first.property() + " " + first.direction().code() + " " + first.ids()); // edition from [edition/2026]
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonIgnoreProperties(ignoreUnknown = true) // what a later version adds
@JsonPropertyOrder({"of", "property", "direction", "ids"})
@ApecStyle
public interface Connection {

    /** The type of the entities that have the property: the entity's own when {@link #direction()} is {@link Direction#FROM}. */
    @JsonProperty(required = true)
    EntityType<?> of();

    /** The property, by its name in claim files: {@code speaker}. */
    @JsonProperty(required = true)
    String property();

    /** Which way the property points. */
    @JsonProperty(required = true)
    Direction direction();

    /**
     * The entities at the other end, each once, at least one: by type in the order of {@link EntityType#all()}, within a type in the
     * order of its catalog. What the record refers to and does not hold comes last of its type.
     */
    @JsonProperty
    List<Id<?>> ids();

    /** Starts building. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a connection; not thread-safe. */
    final class Builder extends ImmutableConnection.Builder {
        Builder() {}

        /**
         * The connection.
         *
         * @throws IllegalStateException when what is required is missing
         * @throws IllegalArgumentException when the property shows nothing; the message names the property
         */
        @Override
        public Connection build() {
            Connection connection = super.build();
            Require.shown("property", connection.property());
            return connection;
        }
    }

    /** Which way a property points, seen from the entity asked about. Immutable. */
    enum Direction implements Coded {
        /** The entity has the property; it names the others. */
        FROM,
        /** The others have the property; it names the entity. */
        TO;

        @Override
        @JsonValue // on the enum itself: who makes an OpenAPI description looks no further
        public String code() {
            return Coded.super.code();
        }

        /**
         * The constant of a {@link #code()}; JAX-RS binds parameters with it.
         *
         * @throws IllegalArgumentException if it is none; the message lists them
         */
        public static Direction fromString(String code) {
            return Coded.of(Direction.class, code);
        }
    }
}
