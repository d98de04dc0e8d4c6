package io.github.apec2026.core.catalog;

import io.github.apec2026.core.entities.Identities;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Indicator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an indicator inherits from the one whose growth, share, rank or duration it measures. */
final class IndicatorHierarchy {

    private final Map<Id<?>, Indicator> indicators = new HashMap<>();
    private final Identities identities;

    IndicatorHierarchy(List<Indicator> all, Identities identities) {
        this.identities = identities;
        for (Indicator each : all) {
            indicators.put(each.id(), each);
        }
    }

    /** Its subject, its own or inherited. */
    Optional<Id<?>> subject(Indicator indicator) {
        Indicator stating = indicator;
        // Comes to an end: validated entities form no cycle.
        while (stating != null && stating.subject().isEmpty()) {
            stating = above(stating);
        }
        return stating == null ? Optional.empty() : stating.subject();
    }

    /** Its counterpart, its own or inherited. */
    Optional<Id<?>> counterpart(Indicator indicator) {
        Indicator stating = indicator;
        while (stating != null && stating.counterpart().isEmpty()) {
            stating = above(stating);
        }
        return stating == null ? Optional.empty() : stating.counterpart();
    }

    private @Nullable Indicator above(Indicator indicator) {
        return indicator.of().isPresent()
                ? indicators.get(identities.today(indicator.of().get()))
                : null;
    }
}
