package io.github.apec2026.query;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.apec2026.notice.Tally;
import io.github.apec2026.style.ApecStyle;
import java.util.List;
import org.immutables.value.Value;

/** What a data set was made from. Immutable and thread-safe. */
@Value.Immutable
@ApecStyle
public interface DatasetInfo {

    /** The version of the claim file format. */
    int format();

    /** The sources, in the order in which they were read. */
    List<String> sources();

    /** What was read and checked, in numbers. */
    Tally tally();

    /** Starts building. */
    static Builder builder() {
        return new Builder();
    }

    /** Reads what a host's JSON mapper wrote. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // so marked because only a mapper should touch it
    private static DatasetInfo fromJson(ImmutableDatasetInfo.Json json) {
        return ImmutableDatasetInfo.fromJson(json);
    }

    /** Builds the information; not thread-safe. */
    final class Builder extends ImmutableDatasetInfo.Builder {
        Builder() {}
    }
}
