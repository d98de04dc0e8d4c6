package io.github.apec2026.examples.explorer.page;

import java.util.List;

/**
 * The meetings, as they are narrowed.
 *
 * @param frame what is around the page
 * @param count how many fit, in words; empty when a date cannot be read
 * @param panel by what they are narrowed
 * @param dates the time that is asked for, as fields of a form
 * @param fitting those that fit by what is stated
 * @param undecided those of which the record leaves open whether they fit
 * @param calendar the address of the same as a calendar
 * @param timeline the address of everything at the same time and place
 * @param sources the documents that the lists cite
 */
public record MeetingsPage(
        Frame frame,
        String count,
        NarrowPanel panel,
        List<DateField> dates,
        List<Line> fitting,
        List<Line> undecided,
        String calendar,
        String timeline,
        List<Source> sources) {

    /** Takes unmodifiable copies of the lists. */
    public MeetingsPage {
        dates = List.copyOf(dates);
        fitting = List.copyOf(fitting);
        undecided = List.copyOf(undecided);
        sources = List.copyOf(sources);
    }
}
