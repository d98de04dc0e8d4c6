package io.github.apec2026.examples.explorer.page;

import java.math.BigDecimal;
import java.util.List;

/**
 * Figures as bars, in rows with a panel for each unit: everything that is drawn, and nothing of how. The script {@code charts.js} draws it.
 *
 * @param title what the chart shows
 * @param description what it says to who hears the page
 * @param panels the panels, from left to right
 * @param rows the rows, from top to bottom
 * @param notes how to read it: a sentence for each way of drawing that occurs in it
 */
public record Chart(String title, String description, List<Panel> panels, List<Row> rows, List<String> notes) {

    /** The height of a row in pixels; {@code charts.js} has the same number. */
    private static final int ROW = 62;

    private static final int AROUND = 56;

    /** Takes unmodifiable copies of the lists. */
    public Chart {
        panels = List.copyOf(panels);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }

    /** The height in pixels, which a page leaves free before the chart is drawn. */
    public int height() {
        return AROUND + ROW * rows.size();
    }

    /**
     * A panel: an axis.
     *
     * @param title what is measured along it
     * @param from its beginning, zero or below
     * @param to its end
     * @param step the distance of its ticks
     * @param ticks the ticks
     */
    public record Panel(String title, BigDecimal from, BigDecimal to, BigDecimal step, List<Tick> ticks) {

        /** Takes an unmodifiable copy of the list. */
        public Panel {
            ticks = List.copyOf(ticks);
        }
    }

    /**
     * A tick of an axis.
     *
     * @param at the amount
     * @param text the amount as readers write it
     */
    public record Tick(BigDecimal at, String text) {}

    /**
     * A row.
     *
     * @param text what its bars are figures of
     * @param bars the bars: at most one in each panel, after the whole around it
     */
    public record Row(String text, List<Bar> bars) {

        /** Takes an unmodifiable copy of the list. */
        public Row {
            bars = List.copyOf(bars);
        }
    }

    /**
     * A bar.
     *
     * @param panel the number of its panel, from 0
     * @param from where it begins
     * @param to where it ends
     * @param text the figure, with its bound, as readers write it, and what it is besides counted; empty for
     *     a whole that only its parts are figures of
     * @param bound the code of the bound, which draws the end
     * @param kind {@code actual}, {@code expected} or {@code target}, {@code computed}, or {@code frame} for a whole that parts are in
     * @param href the page of the figure
     */
    public record Bar(int panel, BigDecimal from, BigDecimal to, String text, String bound, String kind, String href) {}
}
