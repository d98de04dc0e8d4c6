package io.github.apec2026.core.answers;

import io.github.apec2026.model.Id;
import io.github.apec2026.model.Place;
import io.github.apec2026.query.TimelineEntry;
import java.util.List;

/**
 * An entry of a timeline.
 *
 * @param entry what it is, with its time and place
 * @param others other places that are stated of it: the city where a venue is given, each further place that an initiative is for
 * @param extent how it fills its time
 */
record Event(TimelineEntry entry, List<Id<Place>> others, Extent extent) {

    /** How something fills the time that is stated of it. */
    enum Extent {
        /** It is of all of it and of no part: a figure of a year is not one of a day. */
        ALL,
        /** It is on from one day of it to another: a meeting in May need not be on on each day of May. */
        SOME,
        /** It happens once within it: an utterance. */
        ONCE
    }
}
