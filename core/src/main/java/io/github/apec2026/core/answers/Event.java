package io.github.apec2026.core.answers;

import io.github.apec2026.query.TimelineEntry;

/**
 * An entry of a timeline.
 *
 * @param entry what it is, with its time and place
 * @param extent how it fills its time
 */
record Event(TimelineEntry entry, Extent extent) {

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
