package io.github.apec2026.query;

import io.github.apec2026.model.Id;
import io.github.apec2026.model.Indicator;
import io.github.apec2026.model.Observation;
import io.github.apec2026.model.ObservationStatus;
import java.util.Optional;

/** Figures, by period (none first), then by id. Immutable and thread-safe. */
public interface ObservationCatalog extends Catalog<Observation> {

    /** The figures of one indicator. */
    ObservationCatalog of(Id<Indicator> indicator);

    /** The figures of one status. */
    ObservationCatalog of(ObservationStatus status);

    /** The figures that were counted or measured. */
    default ObservationCatalog actual() {
        return of(ObservationStatus.ACTUAL);
    }

    /** The figure of the latest period; empty when there is none here. */
    Optional<Observation> latest();
}
