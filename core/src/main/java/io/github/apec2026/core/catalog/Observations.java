package io.github.apec2026.core.catalog;

import io.github.apec2026.core.store.Lazy;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Indicator;
import io.github.apec2026.model.Observation;
import io.github.apec2026.model.ObservationStatus;
import io.github.apec2026.query.FigureTable;
import io.github.apec2026.query.ObservationCatalog;
import io.github.apec2026.value.DateRange;
import io.github.apec2026.value.Quantity;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Figures by period. */
final class Observations extends ListCatalog<Observation, ObservationCatalog> implements ObservationCatalog {

    static final Comparator<Observation> BY_PERIOD = (a, b) -> {
        Optional<DateRange> first = a.period();
        Optional<DateRange> second = b.period();
        int c = Boolean.compare(first.isPresent(), second.isPresent());
        if (c == 0 && first.isPresent() && second.isPresent()) {
            c = first.get().compareTo(second.get());
        }
        return c == 0 ? a.id().compareTo(b.id()) : c;
    };

    private final Lazy<DateIndex> periods;
    private final Lazy<FigureIndex> figures;

    Observations(OrderedEntities<Observation> observations, QueryContext context) {
        super(observations, context);
        this.periods = new Lazy<>() {
            @Override
            protected DateIndex make() {
                List<Observation> all = observations.entities();
                @Nullable DateRange[] dates = new DateRange[all.size()];
                for (int i = 0; i < dates.length; i++) {
                    dates[i] = all.get(i).period().orElse(null);
                }
                return new DateIndex(dates);
            }
        };
        this.figures = new Lazy<>() {
            @Override
            protected FigureIndex make() {
                return new FigureIndex(observations.entities());
            }
        };
    }

    private Observations(Observations wider, QueryConditions conditions) {
        super(wider, conditions);
        this.periods = wider.periods;
        this.figures = wider.figures;
    }

    @Override
    ObservationCatalog with(QueryConditions changed) {
        return new Observations(this, changed);
    }

    @Override
    Facets makeFacets() {
        Facets.Builder facets = new Facets.Builder(context.identities());
        for (Observation each : entities.entities()) {
            facets.next();
            facets.add("indicator", each.indicator());
            facets.addKey("status", each.status());
        }
        return facets.build();
    }

    @Override
    public ObservationCatalog byIndicator(Id<Indicator> indicator) {
        return by("indicator", indicator);
    }

    @Override
    public ObservationCatalog byStatus(ObservationStatus status) {
        return byKey("status", status);
    }

    @Override
    public ObservationCatalog overlapping(DateRange dates) {
        return and(periods.get().overlapping(Objects.requireNonNull(dates, "dates")));
    }

    @Override
    public ObservationCatalog possiblyOverlapping(DateRange dates) {
        return with(conditions
                .and(periods.get().possiblyOverlapping(Objects.requireNonNull(dates, "dates")))
                .and(some -> some.all().where(position -> isPossible(position, dates)))
                .possibly(position -> isCertain(position, dates)));
    }

    /** Whether an alternative overlaps, where there are alternatives; the index knows only periods. */
    private boolean isPossible(int position, DateRange dates) {
        List<DateRange> alternatives = entities.entities().get(position).alternativePeriods();
        return alternatives.isEmpty() || alternatives.stream().anyMatch(each -> each.overlaps(dates));
    }

    /** Whether a day lies in {@code dates}, whichever alternative is meant. */
    private boolean isCertain(int position, DateRange dates) {
        Observation figure = entities.entities().get(position);
        List<DateRange> alternatives = figure.alternativePeriods();
        return alternatives.isEmpty()
                ? Certainty.isCertain(figure.period(), dates)
                : alternatives.stream()
                        .allMatch(each -> each.overlaps(dates) && Certainty.isCertain(Optional.of(each), dates));
    }

    @Override
    public ObservationCatalog undecided() {
        return and(conditions.undecided());
    }

    @Override
    public ObservationCatalog atLeast(Quantity limit) {
        return and(figures.get().atLeast(Objects.requireNonNull(limit, "limit")));
    }

    @Override
    public ObservationCatalog atMost(Quantity limit) {
        return and(figures.get().atMost(Objects.requireNonNull(limit, "limit")));
    }

    @Override
    public FigureTable table(Locale... preferred) {
        Objects.requireNonNull(preferred, "preferred");
        return context.figures().ofFigures(list(), context.hierarchies().indicators(), preferred);
    }

    @Override
    public Optional<Observation> latest() {
        PostingList positions = conditions.positions();
        int last = positions.size() - 1;
        return last < 0 ? Optional.empty() : Optional.of(entities.entities().get(positions.get(last)));
    }
}
