package io.github.apec2026.recognition;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;
import java.util.Optional;

/**
 * A date or a range of dates in a text.
 *
 * <pre>{@code
 * Dating dating = (Dating) Recognizer.of("en").recognize("from Feb. 1 to 10").get(0);
 * System.out.println(dating.kind().code() + ", " + dating.dates().orElseThrow()); // date, XXXX-02-01/XXXX-02-10
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param start where it starts
 * @param end where it ends, exclusive
 * @param kind {@link Kind#DATE} or {@link Kind#LUNAR_DATE}
 * @param dates the dates as far as the text and the reference date determine them; empty for a lunar date, and for a relative one
 *     ("yesterday") without a reference date
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"start", "end", "kind", "dates"})
public record Dating(int start, int end, Kind kind, Optional<OpenDates> dates) implements Recognition {

    /** Checks the arguments. */
    public Dating {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(dates, "dates");
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("No such span: " + start + " to " + end);
        }
    }
}
