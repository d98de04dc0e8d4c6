package io.github.apec2026.examples.explorer.page;

import io.github.apec2026.claim.Basis;
import io.github.apec2026.examples.explorer.page.Chart.Bar;
import io.github.apec2026.examples.explorer.page.Chart.Panel;
import io.github.apec2026.examples.explorer.page.Chart.Row;
import io.github.apec2026.examples.explorer.page.Chart.Tick;
import io.github.apec2026.model.Observation;
import io.github.apec2026.model.ObservationStatus;
import io.github.apec2026.value.Bound;
import io.github.apec2026.value.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Collects the rows of a {@link Chart}; the panels follow from what the rows have. Not thread-safe. */
final class ChartDraft {

    private static final int MEANT_TO_COMPARE = 2;

    private final ReaderView view;
    private final Map<String, Observation> panels = new LinkedHashMap<>();
    private final List<Draft> bars = new ArrayList<>();
    private final List<String> rows = new ArrayList<>();
    private final Set<String> notes = new LinkedHashSet<>();
    private boolean isOfShares;

    /** A bar in a row; where it has no beginning it begins at zero. */
    private record Draft(
            int row,
            String panel,
            BigDecimal from,
            BigDecimal to,
            String text,
            Bound bound,
            String kind,
            String href) {}

    ChartDraft(ReaderView view) {
        this.view = view;
    }

    /** The first panel is of shares: it goes to 100 percent. */
    void ofShares() {
        isOfShares = true;
    }

    /** A sentence of the texts on how to read the chart. */
    void note(String key) {
        notes.add(key);
    }

    void row(String text) {
        rows.add(text);
    }

    /** A figure in the last row, in the panel of a name. */
    void figure(String panel, Observation figure) {
        figure(panel, figure, BigDecimal.ZERO, false);
    }

    /** A figure in the last row, from where another ends. */
    void figure(String panel, Observation figure, BigDecimal from, boolean isFrame) {
        panels.putIfAbsent(panel, figure);
        ObservationStatus status = figure.status();
        String value = text(figure, figure.value());
        String text = status == ObservationStatus.ACTUAL
                ? value
                : view.texts().get("figures.with", value, view.texts().code(status));
        if (isFrame) {
            notes.add("frame");
        } else if (status != ObservationStatus.ACTUAL) {
            notes.add("hatched");
        }
        add(panel, from, figure.value(), text, isFrame ? "frame" : status.code(), Addresses.of(figure.id()));
    }

    /** The whole of which the figures of the last row are shares. */
    void whole(String panel, Observation share) {
        panels.putIfAbsent(panel, share);
        bars.add(new Draft(
                rows.size() - 1,
                panel,
                BigDecimal.ZERO,
                Scale.ofShares().to(),
                "",
                Bound.EXACT,
                "frame",
                view.reader().link(Addresses.of(share.id()))));
    }

    /** A computed figure in the last row. */
    void computed(String panel, Derived derived, BigDecimal from) {
        Observation input = derived.inputs().get(0);
        panels.putIfAbsent(panel, input);
        notes.add("computed");
        String text = view.texts()
                .get(
                        "figures.with",
                        new ComputedViews(view).value(derived),
                        view.texts().get("figures.computed"));
        add(panel, from, derived.rounded(), text, "computed", "#follows");
    }

    private void add(String panel, BigDecimal from, Quantity value, String text, String kind, String href) {
        if (value.bound() != Bound.EXACT) {
            notes.add(value.bound() == Bound.ABOUT ? "about" : "open");
        }
        String target = href.startsWith("#") ? href : view.reader().link(href);
        bars.add(new Draft(rows.size() - 1, panel, from, from.add(value.amount()), text, value.bound(), kind, target));
    }

    /** The chart; empty when it would compare nothing and draw no bound. */
    Optional<Chart> chart(String title) {
        boolean saysSomething = bars.size() >= MEANT_TO_COMPARE
                || isOfShares
                || bars.stream().anyMatch(bar -> bar.bound() != Bound.EXACT);
        if (bars.isEmpty() || !saysSomething) {
            return Optional.empty();
        }
        List<String> names = List.copyOf(panels.keySet());
        List<Row> drawn = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            int number = row;
            drawn.add(new Row(
                    rows.get(row),
                    bars.stream()
                            .filter(bar -> bar.row() == number)
                            .map(bar -> new Bar(
                                    names.indexOf(bar.panel()),
                                    bar.from(),
                                    bar.to(),
                                    bar.text(),
                                    bar.bound().code(),
                                    bar.kind(),
                                    bar.href()))
                            .toList()));
        }
        return Optional.of(new Chart(
                title,
                view.texts().get("figures.chart.description", title),
                names.stream().map(this::panel).toList(),
                drawn,
                notes.stream()
                        .map(note -> view.texts().get("figures.chart." + note))
                        .toList()));
    }

    private Panel panel(String name) {
        List<BigDecimal> ends = bars.stream()
                .filter(bar -> bar.panel().equals(name))
                .map(Draft::to)
                .toList();
        boolean isShare = isOfShares && panels.keySet().iterator().next().equals(name);
        Scale scale = isShare ? Scale.ofShares() : Scale.of(ends);
        Observation figure = panels.get(name);
        return new Panel(
                name,
                scale.from(),
                scale.to(),
                scale.step(),
                scale.ticks().stream()
                        .map(at -> new Tick(at, figure == null ? "" : tick(figure, at)))
                        .toList());
    }

    private String tick(Observation figure, BigDecimal at) {
        return at.signum() == 0
                ? "0"
                : text(figure, new Quantity(at, figure.value().unit(), Bound.EXACT));
    }

    private String text(Observation figure, Quantity quantity) {
        return view.presentation()
                .values()
                .of(figure.id(), quantity, Basis.STATED, view.reader(), view.texts())
                .text();
    }
}
