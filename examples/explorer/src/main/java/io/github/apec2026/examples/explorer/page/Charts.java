package io.github.apec2026.examples.explorer.page;

import io.github.apec2026.examples.explorer.page.Derived.Kind;
import io.github.apec2026.model.Comparison;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Indicator;
import io.github.apec2026.model.Measure;
import io.github.apec2026.model.Observation;
import io.github.apec2026.value.Bound;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes the {@link Chart} of an indicator: levels with their growth, a whole with its parts, shares of a whole. A rank has none, since it is no
 * amount.
 */
record Charts(Derivations derivations, ReaderView view) {

    /** The chart; empty where there is nothing to draw. */
    Optional<Chart> of(Indicator indicator) {
        return switch (indicator.measure()) {
            case LEVEL, COUNT -> levels(indicator);
            case GROWTH -> growth(indicator);
            case SHARE -> shares(indicator, List.of(indicator));
            case DURATION -> own(indicator);
            case RANK -> Optional.empty();
        };
    }

    private Optional<Chart> levels(Indicator indicator) {
        List<Observation> figures = FigureViews.figures(indicator.id(), view);
        if (figures.isEmpty()) {
            List<Indicator> shares = view.apec().indicators().stream()
                    .filter(each ->
                            each.measure() == Measure.SHARE && each.base().equals(Optional.of(indicator.id())))
                    .toList();
            return shares(indicator, shares);
        }
        ChartDraft draft = new ChartDraft(view);
        List<Indicator> growths = growths(indicator);
        if (indicator.subsetOf().isPresent()) {
            whole(indicator.subsetOf().get(), figures, draft);
        }
        for (Observation figure : figures) {
            before(figure, draft);
            level(rowOf(figure), figure, growths, draft);
            parts(figure, draft);
        }
        return draft.chart(title(indicator, !growths.isEmpty()));
    }

    /** A growth beside the level that it is the growth of, where that has figures. */
    private Optional<Chart> growth(Indicator indicator) {
        Optional<Indicator> level = view.apec().find(indicator.of());
        List<Observation> figures =
                level.map(each -> FigureViews.figures(each.id(), view)).orElse(List.of());
        if (figures.isEmpty()) {
            return own(indicator);
        }
        ChartDraft draft = new ChartDraft(view);
        for (Observation figure : figures) {
            before(figure, draft);
            level(rowOf(figure), figure, List.of(indicator), draft);
        }
        for (Observation figure : FigureViews.figures(indicator.id(), view)) {
            if (figures.stream().noneMatch(each -> isOfSameTime(each, figure))) {
                draft.row(rowOf(figure));
                draft.figure(panel(indicator), figure);
            }
        }
        return draft.chart(title(level.orElseThrow(), true));
    }

    /** The shares of a whole, or one share over time, from 0 to 100 percent. */
    private Optional<Chart> shares(Indicator title, List<Indicator> shares) {
        ChartDraft draft = new ChartDraft(view);
        draft.ofShares();
        boolean isOfWhole = title.measure() != Measure.SHARE;
        String panel = view.texts().get("figures.panel.share");
        for (Indicator share : shares) {
            for (Observation figure : FigureViews.figures(share.id(), view)) {
                draft.row(isOfWhole ? text(share.id()) : rowOf(figure));
                draft.whole(panel, figure);
                draft.figure(panel, figure);
            }
        }
        String name = text(title.id());
        return draft.chart(isOfWhole ? view.texts().get("figures.chart.shares", name) : name);
    }

    private Optional<Chart> own(Indicator indicator) {
        ChartDraft draft = new ChartDraft(view);
        for (Observation figure : FigureViews.figures(indicator.id(), view)) {
            draft.row(rowOf(figure));
            draft.figure(panel(indicator), figure);
        }
        return draft.chart(text(indicator.id()));
    }

    private void whole(Id<Indicator> whole, List<Observation> figures, ChartDraft draft) {
        for (Observation figure : figures) {
            Optional<Observation> total = derivations
                    .first(Kind.SHARE, figure)
                    .map(share -> share.inputs().get(1));
            total.ifPresent(each -> {
                draft.row(text(whole));
                draft.figure(panelOfAmounts(), each, BigDecimal.ZERO, true);
                growthOf(each, growths(view.apec().get(whole)), draft);
            });
        }
    }

    private void before(Observation figure, ChartDraft draft) {
        derivations.first(Kind.BEFORE, figure).ifPresent(before -> {
            draft.row(new ComputedViews(view).time(before));
            draft.computed(panelOfAmounts(), before, BigDecimal.ZERO);
        });
    }

    private void level(String row, Observation figure, List<Indicator> growths, ChartDraft draft) {
        draft.row(row);
        draft.figure(panelOfAmounts(), figure);
        growthOf(figure, growths, draft);
    }

    private void growthOf(Observation figure, List<Indicator> growths, ChartDraft draft) {
        for (Indicator growth : growths) {
            FigureViews.figures(growth.id(), view).stream()
                    .filter(each -> isOfSameTime(each, figure))
                    .findFirst()
                    .ifPresent(each -> {
                        draft.figure(panel(growth), each);
                        if (growth.comparison().isEmpty()) {
                            draft.note("comparison");
                        }
                    });
        }
    }

    /** Distinct parts begin where the one before them ends, if all are exact, so that with the rest they fill the whole; others begin at zero. */
    private void parts(Observation total, ChartDraft draft) {
        List<Id<Indicator>> distinct = derivations.distinctParts(total.indicator()).stream()
                .map(Indicator::id)
                .toList();
        List<Observation> joined = figures(distinct, total);
        Optional<Derived> rest = derivations.first(Kind.REST, total);
        boolean isExact = rest.isPresent()
                && total.value().bound() == Bound.EXACT
                && joined.stream().allMatch(part -> part.value().bound() == Bound.EXACT);
        BigDecimal at = BigDecimal.ZERO;
        for (Observation part : joined) {
            part(part, at, draft);
            at = isExact ? at.add(part.value().amount()) : at;
        }
        if (rest.isPresent()) {
            draft.row(view.texts().get("figures.rest"));
            draft.computed(panelOfAmounts(), rest.get(), at);
        }
        List<Id<Indicator>> others = new ArrayList<>(
                view.apec().indicators().partOf(total.indicator()).ids());
        others.removeAll(distinct);
        if (isExact && joined.size() > 1) {
            draft.note("joined");
        }
        if (!joined.isEmpty() && !others.isEmpty()) {
            draft.note("overlapping");
        }
        figures(others, total).forEach(part -> part(part, BigDecimal.ZERO, draft));
    }

    private void part(Observation part, BigDecimal at, ChartDraft draft) {
        Indicator indicator = view.apec().get(part.indicator());
        draft.row(indicator.counterpart().map(this::text).orElseGet(() -> text(indicator.id())));
        draft.figure(panelOfAmounts(), part, at, false);
        growthOf(part, growths(indicator), draft);
    }

    private List<Observation> figures(List<Id<Indicator>> parts, Observation total) {
        return parts.stream()
                .flatMap(part -> derivations.fitting(part, total).stream())
                .toList();
    }

    private List<Indicator> growths(Indicator indicator) {
        return view.apec()
                .indicators()
                .of(indicator.id())
                .byMeasure(Measure.GROWTH)
                .list();
    }

    /** Whether two figures are for one stated time, and of one status. */
    private boolean isOfSameTime(Observation one, Observation other) {
        List<?> time = view.apec().time(one).ranges();
        return view.apec().time(one).isPeriod()
                && view.apec().time(other).isPeriod()
                && time.equals(view.apec().time(other).ranges())
                && one.status() == other.status();
    }

    private String title(Indicator level, boolean hasGrowth) {
        String name = text(level.id());
        return hasGrowth ? view.texts().get("figures.chart.growth", name) : name;
    }

    /** An average of years is not comparable with other growths: it has a panel of its own. */
    private String panel(Indicator indicator) {
        String measure = view.texts().code(indicator.measure());
        return indicator.comparison().equals(Optional.of(Comparison.AVERAGE_ANNUAL))
                ? view.texts().get("figures.with", measure, view.texts().code(Comparison.AVERAGE_ANNUAL))
                : measure;
    }

    private String panelOfAmounts() {
        return view.texts().get("figures.panel.amount");
    }

    private String rowOf(Observation figure) {
        String status = view.texts().code(figure.status());
        return new FigureViews(view)
                .period(figure)
                .map(period -> view.texts().get("figures.with", period, status))
                .orElse(status);
    }

    private String text(Id<?> id) {
        return view.presentation().names().text(id, view.reader());
    }
}
