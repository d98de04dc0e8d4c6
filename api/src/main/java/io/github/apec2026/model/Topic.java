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
 * A subject of work, in a small hierarchy.
 *
 * <pre>{@code
 * Topic models = apec.get(Topic.id("large-models"));
 * System.out.println(models.broader().orElseThrow()); // topic/artificial-intelligence
 * System.out.println(models.description().isPresent()); // false
 * }</pre>
 *
 * <p>What no document states is empty. Immutable and thread-safe. Do not use names as keys; use {@link #id()}.
 */
@Value.Immutable
@JsonPropertyOrder({"id", "names", "broader", "description"})
@ApecStyle
public non-sealed interface Topic extends Entity, Named {

    /** The property {@link #names()}. */
    MultiProperty<Topic, LocalizedText> NAMES = MultiProperty.of(EntityType.TOPIC, "names", LocalizedText.class);

    /** The property {@link #broader()}. */
    SingleProperty<Topic, Id<Topic>> BROADER = SingleProperty.id(EntityType.TOPIC, "broader", EntityType.TOPIC);

    /** The property {@link #description()}. */
    SingleProperty<Topic, LocalizedText> DESCRIPTION =
            SingleProperty.of(EntityType.TOPIC, "description", LocalizedText.class);

    /** The id of a topic, from its key. */
    static Id<Topic> id(String key) {
        return new Id<>(EntityType.TOPIC, key);
    }

    @Override
    @JsonProperty(required = true)
    Id<Topic> id();

    /** The next broader subject (SKOS: broader); empty at the top. */
    @JsonProperty
    Optional<Id<Topic>> broader();

    /** What it covers, in our words; empty when the name says it all. */
    @JsonProperty
    Optional<LocalizedText> description();

    /** Starts building; what is not set stays empty. */
    static Builder builder() {
        return new Builder();
    }

    /** Reads what a host's JSON mapper wrote. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // so marked because only a mapper should touch it
    private static Topic fromJson(ImmutableTopic.Json json) {
        return TypedIds.checked(Topic.class, ImmutableTopic.fromJson(json));
    }

    /** Builds a topic; not thread-safe. */
    final class Builder extends ImmutableTopic.Builder {
        Builder() {}

        /**
         * The topic.
         *
         * @throws IllegalStateException when what is required is missing
         * @throws IllegalArgumentException when a text is in no language; the message names the property
         */
        @Override
        public Topic build() {
            Topic topic = super.build();
            Require.text("names", topic.names());
            Require.text("description", topic.description());
            return topic;
        }
    }
}
