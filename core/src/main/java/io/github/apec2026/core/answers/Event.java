package io.github.apec2026.core.answers;

import io.github.apec2026.query.TimelineEntry;

/**
 * An entry of a timeline.
 *
 * @param entry what it is, with its time and place
 * @param lasts whether it is on all the time that is stated, as a meeting; else it happens once within it, as an utterance
 */
record Event(TimelineEntry entry, boolean lasts) {}
