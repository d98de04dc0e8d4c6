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
 * @param lasts whether it is on all the time that is stated, as a meeting; else it happens once within it, as an utterance
 */
record Event(TimelineEntry entry, Optional<Id<Place>> around, boolean lasts) {}
