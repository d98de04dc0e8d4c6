package io.github.apec2026.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.apec2026.style.ApecStyle;
import io.github.apec2026.style.Require;
import io.github.apec2026.value.LocalizedText;
import java.util.List;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * What an edition, a plan or a forum puts first.
 *
 * <pre>{@code
 * Priority openness = apec.get(Priority.id("openness-2026"));
 * System.out.println(openness.agenda() + ", " + openness.order().orElseThrow()); // edition/2026, 1
 * System.out.println(openness.topics()); // []
 * }</pre>
 *
 * <p>What no document states is empty. Immutable and thread-safe. Do not use names as keys; use {@link #id()}.
 */
@Value.Immutable
@JsonPropertyOrder({"id", "names", "agenda", "order", "topics"})
@ApecStyle
public non-sealed interface Priority extends Entity, Named {

    /** The property {@link #names()}. */
    MultiProperty<Priority, LocalizedText> NAMES = MultiProperty.of(EntityType.PRIORITY, "names", LocalizedText.class);

    /** The property {@link #agenda()}. */
    SingleProperty<Priority, Id<?>> AGENDA = SingleProperty.anyId(EntityType.PRIORITY, "agenda");

    /** The property {@link #order()}. */
    SingleProperty<Priority, Integer> ORDER = SingleProperty.of(EntityType.PRIORITY, "order", Integer.class);

    /** The property {@link #topics()}. */
    MultiProperty<Priority, Id<Topic>> TOPICS = MultiProperty.id(EntityType.PRIORITY, "topics", EntityType.TOPIC);

    /** The id of a priority, from its key. */
    static Id<Priority> id(String key) {
        return new Id<>(EntityType.PRIORITY, key);
    }

    @Override
    @JsonProperty(required = true)
    Id<Priority> id();

    /** Whose priority it is: an {@link Edition}, an {@link Initiative} such as a plan, or an {@link Organization}. */
    @JsonProperty(required = true)
    Id<?> agenda();

    /** Its place in the order in which the documents list the priorities of this agenda, from 1; empty when none does. */
    @JsonProperty
    OptionalInt order();

    /** The subjects it is about. */
    @JsonProperty
    List<Id<Topic>> topics();

    /** Starts building; what is not set stays empty. */
    static Builder builder() {
        return new Builder();
    }

    /** Reads what a host's JSON mapper wrote. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // so marked because only a mapper should touch it
    private static Priority fromJson(ImmutablePriority.Json json) {
        return TypedIds.checked(Priority.class, ImmutablePriority.fromJson(json));
    }

    /** Builds a priority; not thread-safe. */
    final class Builder extends ImmutablePriority.Builder {
        Builder() {}

        /**
         * The priority.
         *
         * @throws IllegalStateException when what is required is missing
         * @throws IllegalArgumentException when a text is in no language or a number is out of its range; the message names the property
         */
        @Override
        public Priority build() {
            Priority priority = super.build();
            Require.text("names", priority.names());
            Require.fromOne("order", priority.order());
            return priority;
        }
    }
}
