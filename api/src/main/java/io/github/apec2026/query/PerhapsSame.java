package io.github.apec2026.query;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.apec2026.claim.Claim;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.style.Describe;
import java.util.List;
import java.util.Objects;

/**
 * A meeting that may be another under a different name, as the documents leave it open: see {@link ApecDataset#perhapsSame}.
 *
 * <pre>{@code
 * List<PerhapsSame> others = apec.perhapsSame(Meeting.id("som1-2026"));
 * System.out.println(others); // []
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param meeting the other meeting
 * @param claims the claims that say so, with their reasons
 */
@JsonIgnoreProperties(ignoreUnknown = true) // what a later version adds
@JsonPropertyOrder({"meeting", "claims"})
public record PerhapsSame(
        @JsonProperty(required = true) Id<Meeting> meeting,
        @JsonProperty List<Claim<?>> claims) {

    /** Takes the parts. */
    public PerhapsSame {
        claims = List.copyOf(Objects.requireNonNull(claims, "claims"));
        Objects.requireNonNull(meeting, "meeting");
    }

    /** What it holds, on one line fit for a log. */
    @Override
    public String toString() {
        return Describe.describe(this);
    }
}
