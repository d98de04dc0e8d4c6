package io.github.apec2026.examples.explorer.page;

import java.util.List;
import java.util.Optional;

/**
 * An indicator: its figures as a chart and as a table, what follows from them, and what it is connected with.
 *
 * @param frame what is around the page
 * @param type what kind of entity it is
 * @param id its id
 * @param heading what it is called
 * @param other the same in the other script; empty where there is none
 * @param latest its latest figure of each status
 * @param chart the chart; empty where there is nothing to draw
 * @param address the address of the chart's data
 * @param table its figures and those of what is below it, in the order of the tree
 * @param computed what follows by computation
 * @param downloads the same in files, each with a link
 * @param citations the citations of its figures, to copy
 * @param rows its properties that have values
 * @param unstated the names of its properties that the record does not state
 * @param related the indicators that are of it or of which it is
 * @param conflicts the contradictions among its figures
 * @param sources the documents that say something about it
 */
public record IndicatorPage(
        Frame frame,
        String type,
        String id,
        Shown heading,
        Optional<Shown> other,
        List<FigureView> latest,
        Optional<Chart> chart,
        String address,
        List<FigureView> table,
        List<ComputedView> computed,
        List<Shown> downloads,
        List<String> citations,
        List<Row> rows,
        List<String> unstated,
        List<Section> related,
        List<ConflictView> conflicts,
        List<Source> sources) {

    /** Takes unmodifiable copies of the lists. */
    public IndicatorPage {
        latest = List.copyOf(latest);
        table = List.copyOf(table);
        computed = List.copyOf(computed);
        downloads = List.copyOf(downloads);
        citations = List.copyOf(citations);
        rows = List.copyOf(rows);
        unstated = List.copyOf(unstated);
        related = List.copyOf(related);
        conflicts = List.copyOf(conflicts);
        sources = List.copyOf(sources);
    }

    /** What the chart and the table show; the words of the table where the heading of the page says it already. */
    public String title() {
        return chart.map(Chart::title)
                .filter(title -> !title.equals(heading.text()))
                .orElseGet(() -> frame.t("figures.table"));
    }
}
