package io.github.apec2026.notice;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.apec2026.style.ApecStyle;
import java.util.List;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * The notices of a load, in the order of the stages and within a stage in the order of the files, and counts of what was checked.
 *
 * <pre>{@code
 * Report report = Apec2026.loader().read().report();
 * System.out.println(report.hasErrors()); // false
 * System.out.println(report.of(NoticeCode.MALFORMED_JSON)); // []
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonIgnoreProperties(ignoreUnknown = true) // what a later version adds
@JsonPropertyOrder({"notices", "tally"})
@ApecStyle
public interface Report {

    /**
     * The notices, in the order described above; the first one never hides the rest. Of one code, severity and file the first 100 are
     * listed, then one of {@link NoticeCode#MORE_NOTICES} says how many there are besides. Empty when there are none.
     */
    @JsonProperty
    List<Notice> notices();

    /** What was read and checked, in numbers. */
    @JsonProperty(required = true)
    Tally tally();

    /** Whether a finding prevents a data set. */
    @JsonIgnore
    default boolean hasErrors() {
        return count(Severity.ERROR) > 0;
    }

    /** How many findings are of a severity, including those that are not listed. */
    default int count(Severity severity) {
        Objects.requireNonNull(severity, "severity");
        int count = 0;
        for (Notice notice : notices()) {
            if (notice.severity() == severity) {
                count += notice.count();
            }
        }
        return count;
    }

    /** How many findings are of a code, including those that are not listed. */
    default int count(NoticeCode code) {
        Objects.requireNonNull(code, "code");
        int count = 0;
        for (Notice notice : notices()) {
            if (notice.code() == code) {
                count++;
            } else if (code.code().equals(notice.attributes().get("kind"))
                    && notice.code() == NoticeCode.MORE_NOTICES) {
                count += notice.count();
            }
        }
        return count;
    }

    /** The findings of a code that are listed, in the same order; empty when there is none. */
    default List<Notice> of(NoticeCode code) {
        Objects.requireNonNull(code, "code");
        return notices().stream().filter(n -> n.code() == code).toList();
    }

    /** Starts building. */
    static Builder builder() {
        return new Builder();
    }

    /** Reads what a host's JSON mapper wrote. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // so marked because only a mapper should touch it
    private static Report fromJson(ImmutableReport.Json json) {
        return ImmutableReport.fromJson(json);
    }

    /** Builds a report; not thread-safe. */
    final class Builder extends ImmutableReport.Builder {
        Builder() {}
    }
}
