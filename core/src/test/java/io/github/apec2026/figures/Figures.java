package io.github.apec2026.figures;

import io.github.apec2026.model.Indicator;
import io.github.apec2026.model.Observation;
import io.github.apec2026.model.ObservationStatus;
import io.github.apec2026.value.Bound;
import io.github.apec2026.value.DateRange;
import io.github.apec2026.value.Quantity;

/** Made-up figures: "10 ships", "more-than 10 ships", each of an indicator of its own name and for 2025. */
final class Figures {

    private Figures() {}

    static Observation.Builder builder(String key, String figure) {
        return Observation.builder()
                .id(Observation.id(key))
                .indicator(Indicator.id(key))
                .value(quantity(figure))
                .status(ObservationStatus.ACTUAL);
    }

    static Observation of(String key, String figure) {
        return builder(key, figure).period(DateRange.parse("2025")).build();
    }

    static Quantity quantity(String figure) {
        String[] parts = figure.split(" ", -1);
        int first = parts.length - 2;
        Quantity exact = Quantity.of(parts[first], parts[first + 1]);
        return first == 0 ? exact : exact.with(Bound.fromString(parts[0]));
    }
}
