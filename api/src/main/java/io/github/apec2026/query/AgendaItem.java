package io.github.apec2026.query;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Initiative;
import io.github.apec2026.style.Describe;
import java.util.Objects;
import java.util.Optional;

/**
 * An item of an {@link Agenda}.
 *
 * <pre>{@code
 * AgendaItem item = apec.agenda(Edition.id("2026")).items().get(1);
 * System.out.println(item.depth() + " " + item.initiative().state().orElseThrow().code()); // 1 proposed
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param initiative the item, with its state and by whom
 * @param depth how many headings it is under: 0 at the top
 * @param heading the heading right above it; empty at the top
 */
@JsonIgnoreProperties(ignoreUnknown = true) // what a later version adds
@JsonPropertyOrder({"initiative", "depth", "heading"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record AgendaItem(
        @JsonProperty(required = true) Initiative initiative,
        @JsonProperty(required = true) int depth,
        @JsonProperty Optional<Id<Initiative>> heading) {

    /** Takes the parts. */
    public AgendaItem {
        Objects.requireNonNull(initiative, "initiative");
        Objects.requireNonNull(heading, "heading");
    }

    /** What it holds, on one line fit for a log. */
    @Override
    public String toString() {
        return Describe.describe(this);
    }
}
