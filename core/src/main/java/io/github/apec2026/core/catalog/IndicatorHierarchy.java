package io.github.apec2026.core.catalog;

import io.github.apec2026.core.entities.Identities;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Indicator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which indicator is the growth, share, rank or duration of which, and what it has from there. */
final class IndicatorHierarchy {

    private final Map<Id<?>, Indicator> indicators = new HashMap<>();
    private final Identities identities;

    IndicatorHierarchy(List<Indicator> all, Identities identities) {
        this.identities = identities;
        for (Indicator each : all) {
            indicators.put(each.id(), each);
        }
    }

    /** Its subject, its own or from there. */
    Optional<Id<?>> subject(Indicator indicator) {
        Indicator told = indicator;
        // Comes to an end: validated entities form no cycle.
        while (told != null && told.subject().isEmpty()) {
            told = above(told);
        }
        return told == null ? Optional.empty() : told.subject();
    }

    /** Its other side, its own or from there. */
    Optional<Id<?>> counterpart(Indicator indicator) {
        Indicator told = indicator;
        while (told != null && told.counterpart().isEmpty()) {
            told = above(told);
        }
        return told == null ? Optional.empty() : told.counterpart();
    }

    private @Nullable Indicator above(Indicator indicator) {
        return indicator.of().isPresent()
                ? indicators.get(identities.today(indicator.of().get()))
                : null;
    }
}
