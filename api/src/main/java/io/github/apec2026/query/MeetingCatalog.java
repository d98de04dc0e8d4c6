package io.github.apec2026.query;

import io.github.apec2026.model.Edition;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.Place;
import io.github.apec2026.value.DateRange;

/** Meetings by first day (undated ones last), then by id. Immutable and thread-safe. */
public interface MeetingCatalog extends Catalog<Meeting> {

    /** Those of which some day may lie in {@code dates}; a meeting without dates overlaps nothing. */
    MeetingCatalog overlapping(DateRange dates);

    /** Those held in a place or anywhere within it: a province contains its cities, a city its venues. */
    MeetingCatalog within(Id<Place> place);

    /** Those of an edition. */
    MeetingCatalog of(Id<Edition> edition);
}
