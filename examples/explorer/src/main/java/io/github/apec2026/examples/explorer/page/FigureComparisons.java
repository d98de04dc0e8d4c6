package io.github.apec2026.examples.explorer.page;

import io.github.apec2026.model.Id;
import io.github.apec2026.model.Indicator;
import io.github.apec2026.model.Observation;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes {@link FigureComparison}s.
 *
 * @param view the reader's view
 * @param contradictions the page where both sides of a contradiction stand; empty where it is the page itself
 */
record FigureComparisons(ReaderView view, String contradictions) {

    /** Every figure about an entity, by what is measured. */
    List<FigureComparison> about(Id<?> subject) {
        List<FigureComparison> all = new ArrayList<>();
        for (Indicator indicator : view.apec().indicators().bySubject(subject)) {
            all.add(of(indicator.id(), FigureViews.figures(indicator.id(), view)));
        }
        return all.stream().filter(each -> !each.figures().isEmpty()).toList();
    }

    /** The latest counted and the latest expected figure of an indicator. */
    FigureComparison latest(Id<Indicator> indicator) {
        return of(indicator, new FigureViews(view).latest(indicator));
    }

    private FigureComparison of(Id<Indicator> indicator, List<Observation> figures) {
        return new FigureComparison(
                view.name(indicator),
                new FigureViews(view).of(figures),
                new ConflictViews(view)
                        .among(figures).stream().map(this::reason).toList());
    }

    private Shown reason(ConflictView conflict) {
        String reason = conflict.isOfFigures()
                ? conflict.reason() + " " + view.texts().get("figures.conflict.count")
                : conflict.reason();
        String place = contradictions + "#" + conflict.anchor();
        return Shown.plain(reason)
                .to(contradictions.isEmpty() ? place : view.reader().link(place));
    }
}
