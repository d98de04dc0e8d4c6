package io.github.apec2026.examples.explorer.page;

import io.github.apec2026.claim.Citation;
import io.github.apec2026.claim.Fact;
import io.github.apec2026.examples.explorer.page.FigureView.TimeView;
import io.github.apec2026.model.Article;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Indicator;
import io.github.apec2026.model.Observation;
import io.github.apec2026.model.ObservationStatus;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.query.FigureTime;
import io.github.apec2026.value.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Makes {@link FigureView}s. */
record FigureViews(ReaderView view) {

    /** The figures of an indicator, by time, those that were counted before those of the same time that were expected. */
    static List<Observation> figures(Id<Indicator> indicator, ReaderView view) {
        Comparator<Observation> byTime = Comparator.comparing(
                figure -> figure.period().map(DateRange::toString).orElse(""));
        return view.apec().observations().byIndicator(indicator).stream()
                .sorted(byTime.thenComparing(Observation::status))
                .toList();
    }

    /** The latest figure of each status, those that were counted first. */
    List<Observation> latest(Id<Indicator> indicator) {
        List<Observation> latest = new ArrayList<>();
        for (ObservationStatus status : ObservationStatus.values()) {
            view.apec()
                    .observations()
                    .byIndicator(indicator)
                    .byStatus(status)
                    .latest()
                    .ifPresent(latest::add);
        }
        return latest;
    }

    List<FigureView> of(List<Observation> figures) {
        return figures.stream().map(this::of).toList();
    }

    FigureView of(Observation figure) {
        Id<Observation> id = figure.id();
        Sourced value = view.values(id, Observation.VALUE).get(0);
        return new FigureView(
                id.toString(),
                view.name(figure.indicator()),
                new Sourced(value.value().to(view.reader().link(Addresses.of(id))), Optional.empty(), value.marks()),
                view.values(id, Observation.CONVERTED),
                view.values(id, Observation.STATUS),
                figure.status() == ObservationStatus.ACTUAL,
                time(figure),
                view.values(id, Observation.ACCORDING));
    }

    /** The time of a figure, never the day of publication as if it were its period. */
    TimeView time(Observation figure) {
        FigureTime time = view.apec().time(figure);
        List<Sourced> values = switch (time.basis()) {
            case PERIOD -> view.values(figure.id(), Observation.PERIOD);
            case ALTERNATIVES -> view.values(figure.id(), Observation.ALTERNATIVE_PERIODS);
            case PUBLISHED_ON, PUBLISHED_WITHIN -> List.of(published(figure, time));
            case OPEN -> List.of();
        };
        return new TimeView(
                view.texts().get("figures.time." + time.basis().code()),
                values,
                time.isPeriod(),
                view.values(figure.id(), Observation.NO_PERIOD_BECAUSE));
    }

    /** The period in one line, as far as it is stated; empty when none is. */
    Optional<String> period(Observation figure) {
        FigureTime time = view.apec().time(figure);
        List<String> ranges = time.ranges().stream()
                .map(range -> Dates.of(range, view.reader().language()))
                .toList();
        return time.isPeriod() ? Optional.of(String.join(view.texts().get("figures.or"), ranges)) : Optional.empty();
    }

    private Sourced published(Observation figure, FigureTime time) {
        DateRange days = time.ranges().get(0);
        String text = time.basis() == FigureTime.Basis.PUBLISHED_ON
                ? view.texts()
                        .get(
                                "figures.published.on",
                                Dates.of(days, view.reader().language()))
                : within(days);
        List<Mark> marks = time.document()
                .map(document -> publication(figure, document).stream()
                        .flatMap(value -> value.marks().stream())
                        .distinct()
                        .toList())
                .orElse(List.of());
        return new Sourced(Shown.plain(text), Optional.empty(), marks);
    }

    private String within(DateRange days) {
        Language language = view.reader().language();
        Optional<String> first = days.firstDay().map((LocalDate day) -> Dates.of(DateRange.of(day), language));
        Optional<String> last = days.lastDay().map((LocalDate day) -> Dates.of(DateRange.of(day), language));
        if (first.isPresent() && last.isPresent()) {
            return view.texts().get("figures.published.between", first.get(), last.get());
        }
        return first.map(day -> view.texts().get("figures.published.since", day))
                .orElseGet(() -> view.texts().get("figures.published.until", last.orElse("")));
    }

    /** What says when the figure was published: the date of its article, else that of its document, else the days between which it was written. */
    private List<Sourced> publication(Observation figure, Id<SourceDocument> document) {
        List<Sourced> dates = view.apec()
                .fact(figure.id(), Observation.VALUE)
                .flatMap(Fact::citation)
                .filter(citation -> citation.document().equals(document))
                .flatMap(Citation::article)
                .map(article -> view.values(article, Article.DATE))
                .orElse(List.of());
        dates = dates.isEmpty() ? view.values(document, SourceDocument.PUBLISHED) : dates;
        if (!dates.isEmpty()) {
            return dates;
        }
        List<Sourced> written = new ArrayList<>(view.values(document, SourceDocument.NOT_BEFORE));
        written.addAll(view.values(document, SourceDocument.NOT_AFTER));
        return written;
    }
}
