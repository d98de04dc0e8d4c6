package io.github.apec2026.query;

import io.github.apec2026.model.Id;
import io.github.apec2026.model.Place;
import io.github.apec2026.value.DateRange;
import java.time.LocalDate;
import java.util.List;

/**
 * Everything with a time or a place: meetings, what was said, proposed or shown at them or on a day of its own, elections, articles and
 * documents by their dates, figures by their periods. Of what has no time or place of its own, those of its occasion count.
 *
 * <p>Like the catalog of meetings, a timeline tells what is decided apart from what the documents leave open. A meeting is decided when it
 * is on within the time asked for, and may be when no dates of it are stated,
 * whatever the year of its edition or the day of the document that tells of it. Everything else happens once: it is decided when all that is
 * stated of its time is within, so that what was said on some day of a meeting of ten days is undecided for each of these days. An initiative
 * without an occasion is where it is for. A figure belongs to the time or the place that its period and its subject lie in, and is never
 * undecided; one without a period is in no timeline.
 *
 * <pre>{@code
 * Timeline day = apec.timeline().on(LocalDate.of(2026, 2, 10));
 * System.out.println(day.decided().get(0).entity()); // meeting/som1-2026
 * Timeline february = apec.timeline().overlapping(DateRange.parse("2026-02")).in(Place.id("guangdong"));
 * System.out.println(february.undecided().stream().anyMatch(each -> each.entity().equals(Meeting.id("ppsti-2026")))); // true
 * }</pre>
 *
 * <p>Immutable and thread-safe. Computed when asked for, in a time that grows with the record.
 */
public interface Timeline {

    /** Narrowed to a time. */
    Timeline overlapping(DateRange dates);

    /** Narrowed to a day. */
    default Timeline on(LocalDate day) {
        return overlapping(DateRange.of(day));
    }

    /** Narrowed to a place and all places in it. */
    Timeline in(Id<Place> place);

    /**
     * What is within the time and the place asked for, by what is stated: by its first day, what has none last; then by type and id; after all of
     * it the figures, in the same order. All entries where nothing was asked.
     */
    List<TimelineEntry> decided();

    /**
     * What may be within them: its time or its place is not exact enough, or one of them is not stated while the other is known and fits; of a meeting neither need be stated.
     * In the same order. Empty where nothing was asked.
     */
    List<TimelineEntry> undecided();
}
