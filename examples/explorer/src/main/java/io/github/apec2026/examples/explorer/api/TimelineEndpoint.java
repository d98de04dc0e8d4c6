package io.github.apec2026.examples.explorer.api;

import io.github.apec2026.examples.explorer.narrowing.Values;
import io.github.apec2026.examples.explorer.web.Asked;
import io.github.apec2026.model.Place;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.query.Timeline;
import io.github.apec2026.query.TimelineEntry;
import io.github.apec2026.value.DateRange;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/timeline?on=2026-02-10&place=guangdong}: what happened, and what may have. */
@RestController
@Tag(name = "Across the documents")
class TimelineEndpoint {

    private final ApecDataset apec;

    TimelineEndpoint(ApecDataset apec) {
        this.apec = apec;
    }

    @GetMapping("/api/timeline")
    @Operation(
            summary =
                    "Everything with a time or a place: meetings, statements, elections, articles, figures; what is decided"
                            + " apart from what the documents leave open")
    TimelineAnswer timeline(
            @Parameter(description = "One day, month or year; not together with from and to") @RequestParam
                    Optional<String> on,
            @Parameter(description = "The first day, month or year") @RequestParam Optional<String> from,
            @Parameter(description = "The last day, month or year") @RequestParam Optional<String> to,
            @Parameter(description = "The key of a place; what is anywhere within it counts") @RequestParam
                    Optional<String> place) {
        return Asked.read(() -> {
            Timeline timeline = apec.timeline();
            Optional<DateRange> dates = dates(given(on), given(from), given(to));
            if (dates.isPresent()) {
                timeline = timeline.overlapping(dates.get());
            }
            if (given(place).isPresent()) {
                timeline = timeline.in(Place.id(place.get()));
            }
            return new TimelineAnswer(timeline.decided(), timeline.undecided());
        });
    }

    private static Optional<DateRange> dates(Optional<String> on, Optional<String> from, Optional<String> to) {
        boolean isRange = from.isPresent() || to.isPresent();
        if (on.isPresent()) {
            if (isRange) {
                throw new IllegalArgumentException("Give either 'on', or 'from' and 'to'");
            }
            return Optional.of(Values.dates(on, on));
        }
        return isRange ? Optional.of(Values.dates(from, to)) : Optional.empty();
    }

    private static Optional<String> given(Optional<String> value) {
        return value.filter(text -> !text.isBlank());
    }

    /**
     * A timeline.
     *
     * @param decided what is within the time and the place asked for, by what is stated
     * @param undecided what may be within them
     */
    record TimelineAnswer(List<TimelineEntry> decided, List<TimelineEntry> undecided) {}
}
