package io.github.apec2026.query;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.value.Coded;
import io.github.apec2026.value.DateRange;
import io.github.apec2026.value.LocalizedText;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The time of a figure, and on what it rests: the period that the figure is for or, where none is stated, the best that there is. The day
 * on which a document published the figure is never its period: {@link #basis()} keeps them apart, and so does what is printed.
 *
 * <pre>{@code
 * FigureTime time = apec.time(apec.get(Observation.id("guangdong-foreign-trade-2025")));
 * System.out.println(time + ", " + time.basis().code()); // 2025, period
 * System.out.println(apec.time(apec.get(Observation.id("guangdong-advanced-manufacturing-share-actual")))); // published 2026-01-29
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param basis on what the time rests
 * @param ranges the period, each of the periods that may be meant, or the days on which the figure was published; empty when nothing is known
 * @param document the document that published the figure on these days; empty where the days are its period
 * @param because why no period is stated, in our words; empty when there is one, and where nothing is recorded
 */
@JsonIgnoreProperties(ignoreUnknown = true) // what a later version adds
@JsonPropertyOrder({"basis", "ranges", "document", "because"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record FigureTime(
        @JsonProperty(required = true) Basis basis,
        @JsonProperty(required = true) List<DateRange> ranges,
        @JsonProperty Optional<Id<SourceDocument>> document,
        @JsonProperty Optional<LocalizedText> because) {

    /** Takes an unmodifiable copy of the ranges. */
    public FigureTime {
        Objects.requireNonNull(basis, "basis");
        ranges = List.copyOf(Objects.requireNonNull(ranges, "ranges"));
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(because, "because");
    }

    /** Whether the figure is for this time, or for one of these, and was not only published then. */
    @JsonIgnore
    public boolean isPeriod() {
        return basis == Basis.PERIOD || basis == Basis.ALTERNATIVES;
    }

    /**
     * The time in words: {@code 2025}, {@code 2025 or 2026}, {@code published 2026-01-29}, {@code published not before 2026-02-10}; nothing for one that
     * is not known.
     */
    @Override
    public String toString() {
        if (ranges.isEmpty()) {
            return "";
        }
        if (basis == Basis.PUBLISHED_WITHIN) {
            DateRange days = ranges.get(0);
            return "published"
                    + days.firstDay().map(day -> " not before " + day).orElse("")
                    + days.lastDay().map(day -> " not after " + day).orElse("");
        }
        String all = ranges.stream().map(DateRange::toString).collect(Collectors.joining(" or "));
        return isPeriod() ? all : "published " + all;
    }

    /** On what the time of a figure rests, the firmest first. Immutable. */
    public enum Basis implements Coded {
        /** The period that is stated. */
        PERIOD,
        /** The words leave open which of several periods is meant. */
        ALTERNATIVES,
        /** No period is stated: the day on which a document published the figure. */
        PUBLISHED_ON,
        /** No period is stated and the document has no date: the days between which, or since which, it must have been written. */
        PUBLISHED_WITHIN,
        /** Nothing is known. */
        OPEN;

        @Override
        @JsonValue // on the enum itself: who makes an OpenAPI description looks no further
        public String code() {
            return Coded.super.code();
        }

        /**
         * The constant of a {@link #code()}; JAX-RS binds parameters with it.
         *
         * @throws IllegalArgumentException if it is none; the message lists them
         */
        public static Basis fromString(String code) {
            return Coded.of(Basis.class, code);
        }
    }
}
