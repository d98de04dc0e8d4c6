package io.github.apec2026.query;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.apec2026.model.Id;
import io.github.apec2026.value.TaggedText;
import java.util.Objects;

/**
 * An entity that a misspelt text may mean, and by which of its names: see {@link ApecDataset#suggest(String)}. A suggestion is a guess;
 * what a search finds is a {@link Hit}.
 *
 * <pre>{@code
 * Suggestion meant = apec.suggest("guangzou").get(0);
 * System.out.println(meant.name().text() + ", " + meant.distance()); // Guangzhou, 1
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the entity
 * @param name the name, title or label, as the record has it; of several, the nearest
 * @param distance how many letters of the text are wrong, missing, too many or exchanged with their neighbour: 1 or 2
 */
@JsonIgnoreProperties(ignoreUnknown = true) // what a later version adds
@JsonPropertyOrder({"id", "name", "distance"})
public record Suggestion(
        @JsonProperty(required = true) Id<?> id,
        @JsonProperty(required = true) TaggedText name,
        @JsonProperty(required = true) int distance) {

    /**
     * Checks the distance.
     *
     * @throws IllegalArgumentException when the distance is not above zero
     */
    public Suggestion {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        if (distance < 1) {
            throw new IllegalArgumentException("The distance of a suggestion is above zero, not " + distance);
        }
    }
}
