package io.github.apec2026.core.answers;

import io.github.apec2026.model.Id;
import io.github.apec2026.model.Place;
import io.github.apec2026.query.TimelineEntry;
import java.util.Optional;

/**
 * An entry of a timeline.
 *
 * @param entry what it is, with its time and place
 * @param around another place that is stated of it, as the city where a venue is given; a place in which it is, but not the exact one
 * @param extent how it fills its time
 */
record Event(TimelineEntry entry, Optional<Id<Place>> around, Extent extent) {

    /** How something fills the time that is stated of it. */
    enum Extent {
        /** It is of all of it: a figure of a year is of each day of the year. */
        ALL,
        /** It is on from one day of it to another: a meeting in May need not be on on each day of May. */
        SOME,
        /** It happens once within it: an utterance. */
        ONCE
    }
}
