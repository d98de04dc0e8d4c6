package io.github.apec2026.query;

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

    /** Builds the information; not thread-safe. */
    final class Builder extends ImmutableDatasetInfo.Builder {
        Builder() {}
    }
}
