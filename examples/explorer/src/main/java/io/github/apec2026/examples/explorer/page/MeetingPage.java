package io.github.apec2026.examples.explorer.page;

import java.util.List;

/**
 * A meeting: what is stated of it, its parts along its days, and what was said, put forward and counted.
 *
 * @param entity what the pages of all entities have
 * @param parts its parts along its own days; empty when it has none
 * @param contradictions where documents disagree about it or its figures
 * @param calendar the address of the meeting as a calendar
 */
public record MeetingPage(EntityView entity, TimelineView parts, List<Line> contradictions, String calendar) {

    /** Takes an unmodifiable copy of the list. */
    public MeetingPage {
        contradictions = List.copyOf(contradictions);
    }
}
