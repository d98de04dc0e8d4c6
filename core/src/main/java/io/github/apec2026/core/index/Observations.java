package io.github.apec2026.core.index;

import io.github.apec2026.model.Id;
import io.github.apec2026.model.Indicator;
import io.github.apec2026.model.Observation;
import io.github.apec2026.model.ObservationStatus;
import io.github.apec2026.query.ObservationCatalog;
import io.github.apec2026.value.DateRange;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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

    private final Narrowing narrowing;

    Observations(List<Observation> observations, Narrowing narrowing) {
        super(observations);
        this.narrowing = narrowing;
    }

    private Observations narrowed(List<Observation> kept) {
        return new Observations(kept, narrowing);
    }

    @Override
    public ObservationCatalog of(Id<Indicator> indicator) {
        return narrowed(kept(observation -> narrowing.identities().same(observation.indicator(), indicator)));
    }

    @Override
    public ObservationCatalog of(ObservationStatus status) {
        return narrowed(kept(observation -> observation.status() == status));
    }

    @Override
    public Optional<Observation> latest() {
        List<Observation> all = list();
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }
}
