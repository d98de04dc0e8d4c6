package io.github.apec2026.examples.explorer.page;

import java.util.List;

/**
 * A figure as pages list it.
 *
 * @param id the id of the observation
 * @param label what is measured
 * @param value the figure, with a link to its page
 * @param converted the same in another currency; empty where no document gives one
 * @param status how firm it is
 * @param isActual whether it was counted or measured
 * @param time the time it is for, or what there is instead
 * @param according whom the documents name as its source
 */
public record FigureView(
        String id,
        Sourced label,
        Sourced value,
        List<Sourced> converted,
        List<Sourced> status,
        boolean isActual,
        TimeView time,
        List<Sourced> according) {

    /** Takes unmodifiable copies of the lists. */
    public FigureView {
        converted = List.copyOf(converted);
        status = List.copyOf(status);
        according = List.copyOf(according);
    }

    /**
     * The time of a figure.
     *
     * @param basis what the time is: the period, possible periods, a day of publication
     * @param values the period or each that may be meant, or the publication; empty when nothing is known
     * @param isPeriod whether the figure is for this time or one of these
     * @param because why no period is stated
     */
    public record TimeView(String basis, List<Sourced> values, boolean isPeriod, List<Sourced> because) {

        /** Takes unmodifiable copies of the lists. */
        public TimeView {
            values = List.copyOf(values);
            because = List.copyOf(because);
        }
    }
}
