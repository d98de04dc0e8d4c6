package io.github.apec2026.query;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.notice.Notice;
import io.github.apec2026.notice.Tally;
import io.github.apec2026.style.ApecStyle;
import io.github.apec2026.style.Require;
import io.github.apec2026.value.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The sources of a data set, and the notices of making it. Immutable and thread-safe.
 *
 * <pre>{@code
 * DatasetInfo info = apec.info();
 * System.out.println(info.sources().size() + " source"); // 1 source
 * System.out.println(info.documents().size() >= 5); // true
 * System.out.println(info.asOf().isPresent()); // false
 * }</pre>
 */
@Value.Immutable
@JsonIgnoreProperties(ignoreUnknown = true) // what a later version adds
@JsonPropertyOrder({
    "format",
    "sources",
    "documents",
    "compiledFrom",
    "asOf",
    "undated",
    "datedByContent",
    "notices",
    "tally"
})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@ApecStyle
public interface DatasetInfo {

    /** The version of the claim file format. */
    @JsonSetter(nulls = Nulls.FAIL)
    @JsonProperty(required = true)
    int format();

    /** The sources, at least one, in the order in which they were read. */
    @JsonProperty
    List<String> sources();

    /**
     * The documents it is made from, by id: of the complete record every document that has a claim file, of a subset those that it was
     * restricted to; empty when it is made from none. A document that is only referred to is not among them.
     */
    @JsonProperty
    List<Id<SourceDocument>> documents();

    /**
     * The claim files of the compiled record that was read, each with the SHA-256 of its bytes in hexadecimal digits: what is in them was
     * verified when it was compiled. Overlays are not among them. Empty when all claim files were read and verified.
     */
    @JsonProperty
    Map<String, String> compiledFrom();

    /** {@link #asOf()} as a range of one day, which every JSON mapper reads; empty when that is. */
    @JsonProperty("asOf")
    Optional<DateRange> asOfRange();

    /** The day of {@link ApecDataset#asOf}; empty when the data set was not restricted to what was known on a day. */
    default Optional<LocalDate> asOf() {
        return asOfRange().flatMap(DateRange::firstDay);
    }

    /**
     * The documents that {@link ApecDataset#asOf} left out because it is not known by which day they were published, by id; empty when
     * there are none, and when it was not restricted to what was known on a day.
     */
    @JsonProperty
    List<Id<SourceDocument>> undated();

    /**
     * The documents of {@link ApecDataset#asOf} that print no date and count from the last day that they tell of
     * ({@link SourceDocument#notBefore()}), by id: they may have been published later. Empty when there are none, and when the data set was
     * not restricted to what was known on a day.
     */
    @JsonProperty
    List<Id<SourceDocument>> datedByContent();

    /**
     * The notices of making it, in the order of the stages: of a loaded data set those of its report, of a subset those
     * that its documents' files had, and what telling them alone brought about. Never an error, or there would be no data set;
     * empty when there are none.
     */
    @JsonProperty
    List<Notice> notices();

    /** What it holds, in numbers: what was read and checked, and the claims and entities in it. */
    @JsonProperty(required = true)
    Tally tally();

    /** Starts building. */
    static Builder builder() {
        return new Builder();
    }

    /** Reads what a host's JSON mapper wrote. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // so marked because only a mapper should touch it
    private static DatasetInfo fromJson(ImmutableDatasetInfo.Json json) {
        DatasetInfo info = ImmutableDatasetInfo.fromJson(json);
        info.documents().forEach(id -> id.as(EntityType.DOCUMENT));
        info.undated().forEach(id -> id.as(EntityType.DOCUMENT));
        info.datedByContent().forEach(id -> id.as(EntityType.DOCUMENT));
        return info;
    }

    /** Builds the information; not thread-safe. */
    final class Builder extends ImmutableDatasetInfo.Builder {
        Builder() {}

        /**
         * The info.
         *
         * @throws IllegalStateException when what is required is missing
         * @throws IllegalArgumentException when the format is below 1; the message names the property
         */
        @Override
        public DatasetInfo build() {
            DatasetInfo info = super.build();
            Require.within("format", info.format(), 1, Integer.MAX_VALUE);
            return info;
        }
    }
}
