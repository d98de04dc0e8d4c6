package io.github.apec2026.query;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Place;
import io.github.apec2026.style.Describe;
import io.github.apec2026.value.DateRange;
import java.util.Objects;
import java.util.Optional;

/**
 * Something with a time or a place in a {@link Timeline}.
 *
 * <pre>{@code
 * TimelineEntry first = apec.timeline().on(LocalDate.of(2026, 2, 10)).decided().get(0);
 * System.out.println(first.entity() + " " + first.through()); // meeting/som1-2026 dates
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param entity what it is
 * @param dates when, as exactly as stated; empty when not stated
 * @param place where; empty when not stated
 * @param through the property that tells when, such as {@code dates} of a meeting, {@code occasion} of what was said at one, {@code period} of a figure; where nothing tells when, the one that tells where
 */
@JsonIgnoreProperties(ignoreUnknown = true) // what a later version adds
@JsonPropertyOrder({"entity", "dates", "place", "through"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record TimelineEntry(
        @JsonProperty(required = true) Id<?> entity,
        @JsonProperty Optional<DateRange> dates,
        @JsonProperty Optional<Id<Place>> place,
        @JsonProperty(required = true) String through) {

    /** Takes the parts. */
    public TimelineEntry {
        Objects.requireNonNull(entity, "entity");
        Objects.requireNonNull(dates, "dates");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(through, "through");
    }

    /** What it holds, on one line fit for a log. */
    @Override
    public String toString() {
        return Describe.describe(this);
    }
}
