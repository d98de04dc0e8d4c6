package io.github.apec2026.core.catalog;

import io.github.apec2026.core.entities.Identities;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Indicator;
import io.github.apec2026.model.Observation;
import io.github.apec2026.model.ObservationStatus;
import io.github.apec2026.query.ObservationCatalog;
import io.github.apec2026.value.DateRange;
import io.github.apec2026.value.Quantity;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Figures by period. */
final class Observations extends ListCatalog<Observation> implements ObservationCatalog {

    static final Comparator<Observation> BY_PERIOD = new Comparator<>() {
        @Override
        public int compare(Observation a, Observation b) {
            Optional<DateRange> first = a.period();
            Optional<DateRange> second = b.period();
            int c = Boolean.compare(first.isPresent(), second.isPresent());
            if (c == 0 && first.isPresent() && second.isPresent()) {
                c = first.get().compareTo(second.get());
            }
            return c == 0 ? a.id().compareTo(b.id()) : c;
        }
    };

    private final Index index;

    Observations(OrderedEntities<Observation> roll, QueryContext narrowing) {
        super(roll, narrowing);
        this.index = new Index(roll.entities(), narrowing.identities());
    }

    private Observations(Observations wider, QueryConditions kept) {
        super(wider.roll, kept, wider.narrowing, null);
        this.index = wider.index;
    }

    @Override
    public ObservationCatalog byIndicator(Id<Indicator> indicator) {
        return new Observations(this, kept.and(index.byIndicator.of(indicator, "indicator")));
    }

    @Override
    public ObservationCatalog byStatus(ObservationStatus status) {
        return new Observations(this, kept.and(index.byStatus.ofKey(status, "status")));
    }

    @Override
    public ObservationCatalog overlapping(DateRange dates) {
        return new Observations(this, kept.overlapping(Objects.requireNonNull(dates, "dates"), index.days));
    }

    @Override
    public ObservationCatalog possiblyOverlapping(DateRange dates) {
        PostingList overlapping = index.days
                .overlapping(new Found(roll.all()), Objects.requireNonNull(dates, "dates"))
                .joined();
        return new Observations(this, kept.and(overlapping.or(index.undated)));
    }

    @Override
    public ObservationCatalog atLeast(Quantity limit) {
        return new Observations(
                this, QueryConditions.only(index.figures.atLeast(kept.found(), Objects.requireNonNull(limit, "limit"))));
    }

    @Override
    public ObservationCatalog atMost(Quantity limit) {
        return new Observations(
                this, QueryConditions.only(index.figures.atMost(kept.found(), Objects.requireNonNull(limit, "limit"))));
    }

    @Override
    public Optional<Observation> latest() {
        Found found = kept.found();
        int last = found.size() - 1;
        return last < 0 ? Optional.empty() : Optional.of(roll.entities().get(found.get(last)));
    }

    @Override
    public ObservationCatalog named(String text) {
        return new Observations(this, called(text));
    }

    /** Where all observations stand by what they are narrowed by. */
    private static final class Index {

        private final DateIndex days;
        private final PostingList undated;
        private final Facet byIndicator;
        private final Facet byStatus;
        private final FigureIndex figures;

        Index(List<Observation> observations, Identities identities) {
            Facet.Builder indicators = new Facet.Builder(identities);
            Facet.Builder statuses = new Facet.Builder(identities);
            @Nullable DateRange[] periods = new DateRange[observations.size()];
            int without = 0;
            for (int i = 0; i < periods.length; i++) {
                Observation observation = observations.get(i);
                periods[i] = observation.period().orElse(null);
                without += observation.period().isEmpty() ? 1 : 0;
                indicators.add(i, observation.indicator());
                statuses.addKey(i, observation.status());
            }
            days = new DateIndex(periods);
            undated = PostingList.run(0, without);
            byIndicator = indicators.done();
            byStatus = statuses.done();
            figures = new FigureIndex(observations);
        }
    }
}
