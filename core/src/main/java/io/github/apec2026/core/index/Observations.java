package io.github.apec2026.core.index;

import io.github.apec2026.model.Id;
import io.github.apec2026.model.Indicator;
import io.github.apec2026.model.Observation;
import io.github.apec2026.model.ObservationStatus;
import io.github.apec2026.query.ObservationCatalog;
import io.github.apec2026.value.Bound;
import io.github.apec2026.value.DateRange;
import io.github.apec2026.value.Quantity;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
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

    Observations(List<Observation> observations, Narrowing narrowing) {
        super(observations, narrowing);
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
    public ObservationCatalog overlapping(DateRange dates) {
        return narrowed(kept(observation ->
                observation.period().isPresent() && observation.period().get().overlaps(dates)));
    }

    @Override
    public ObservationCatalog atLeast(Quantity limit) {
        BigDecimal amount = exact(limit);
        return narrowed(kept(observation -> {
            Quantity figure = in(limit.unit(), observation);
            return figure != null && figure.isAtLeast(amount);
        }));
    }

    @Override
    public ObservationCatalog atMost(Quantity limit) {
        BigDecimal amount = exact(limit);
        return narrowed(kept(observation -> {
            Quantity figure = in(limit.unit(), observation);
            return figure != null && figure.isAtMost(amount);
        }));
    }

    private static BigDecimal exact(Quantity limit) {
        if (limit.bound() != Bound.EXACT) {
            throw new IllegalArgumentException("A limit is exact, this is " + limit);
        }
        return limit.amount();
    }

    /** The figure in a unit, or its conversion, or {@code null}: two figures of one observation are of different units. */
    private static @Nullable Quantity in(String unit, Observation observation) {
        if (observation.value().unit().equals(unit)) {
            return observation.value();
        }
        Quantity converted = observation.converted().orElse(null);
        return converted != null && converted.unit().equals(unit) ? converted : null;
    }

    @Override
    public Optional<Observation> latest() {
        List<Observation> all = list();
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    @Override
    public ObservationCatalog named(String text) {
        return narrowed(called(text));
    }
}
