package io.github.apec2026.examples.explorer.page;

import java.util.List;

/**
 * A computed figure: never a claim.
 *
 * @param title what it is, in our words
 * @param value the figure, rounded
 * @param time the period it is for; empty when none is stated
 * @param formula how it was computed
 * @param inputs the figures it was computed from, each with its marks
 * @param notes what is to be known of it: its rounding, what it takes for granted
 */
public record ComputedView(
        String title, String value, String time, String formula, List<Input> inputs, List<String> notes) {

    /** Takes unmodifiable copies of the lists. */
    public ComputedView {
        inputs = List.copyOf(inputs);
        notes = List.copyOf(notes);
    }

    /**
     * A figure that was computed with.
     *
     * @param label what it measures
     * @param value the figure, with a link to its page
     */
    public record Input(Shown label, Sourced value) {}
}
