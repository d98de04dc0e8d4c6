package io.github.apec2026.query;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Initiative;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.Position;
import io.github.apec2026.model.Statement;
import io.github.apec2026.style.Describe;
import java.util.List;
import java.util.Objects;

/**
 * What came of a meeting: see {@link ApecDataset#outcomes}.
 *
 * <pre>{@code
 * MeetingOutcomes session = apec.outcomes(Meeting.id("guangdong-cppcc-13-4"));
 * System.out.println(session.elected().size() + " " + session.adopted().size()); // 2 1
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param meeting the meeting
 * @param adopted what was adopted there
 * @param elected the positions to which somebody was elected there
 * @param launched what was launched or provided there, or planned or under way by what was said there; whatever is neither adopted nor proposed
 * @param proposed what was proposed there: by its state, or, where that is not told, by its kind
 * @param announced what was announced there
 */
@JsonIgnoreProperties(ignoreUnknown = true) // what a later version adds
@JsonPropertyOrder({"meeting", "adopted", "elected", "launched", "proposed", "announced"})
public record MeetingOutcomes(
        @JsonProperty(required = true) Id<Meeting> meeting,
        @JsonProperty List<Initiative> adopted,
        @JsonProperty List<Position> elected,
        @JsonProperty List<Initiative> launched,
        @JsonProperty List<Initiative> proposed,
        @JsonProperty List<Statement> announced) {

    /** Takes the parts. */
    public MeetingOutcomes {
        adopted = List.copyOf(Objects.requireNonNull(adopted, "adopted"));
        elected = List.copyOf(Objects.requireNonNull(elected, "elected"));
        launched = List.copyOf(Objects.requireNonNull(launched, "launched"));
        proposed = List.copyOf(Objects.requireNonNull(proposed, "proposed"));
        announced = List.copyOf(Objects.requireNonNull(announced, "announced"));
        Objects.requireNonNull(meeting, "meeting");
    }

    /** What it holds, on one line fit for a log. */
    @Override
    public String toString() {
        return Describe.describe(this);
    }
}
