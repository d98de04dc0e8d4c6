package io.github.apec2026.core.catalog;

import io.github.apec2026.core.entities.Identities;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Indicator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an indicator inherits from the one whose growth, share, rank or duration it measures. */
final class IndicatorHierarchy {

    private final Map<Id<?>, Indicator> indicators = new HashMap<>();
    private final Identities identities;
    private final Map<Id<?>, Id<?>> subjects = new HashMap<>();
    private final Map<Id<?>, Id<?>> counterparts = new HashMap<>();

    IndicatorHierarchy(List<Indicator> all, Identities identities) {
        this.identities = identities;
        for (Indicator each : all) {
            indicators.put(each.id(), each);
        }
        Set<Id<?>> followed = new HashSet<>();
        for (Indicator each : all) {
            follow(each, followed);
        }
    }

    /** Works out what an indicator has from those above it, each step once, however long their chain is. */
    private void follow(Indicator start, Set<Id<?>> followed) {
        List<Indicator> way = new ArrayList<>();
        Indicator each = start;
        while (each != null && followed.add(each.id())) {
            way.add(each);
            each = above(each);
        }
        for (int i = way.size() - 1; i >= 0; i--) {
            Indicator indicator = way.get(i);
            put(indicator, subject(indicator), subjects);
            put(indicator, counterpart(indicator), counterparts);
        }
    }

    private static void put(Indicator indicator, Optional<Id<?>> value, Map<Id<?>, Id<?>> values) {
        if (value.isPresent()) {
            values.put(indicator.id(), value.get());
        }
    }

    /** The subject of an indicator, or that of the one that it is derived from. */
    Optional<Id<?>> subject(Indicator indicator) {
        return indicator.subject().isPresent() ? indicator.subject() : above(indicator, subjects);
    }

    /** The counterpart of an indicator, or that of the one that it is derived from. */
    Optional<Id<?>> counterpart(Indicator indicator) {
        return indicator.counterpart().isPresent() ? indicator.counterpart() : above(indicator, counterparts);
    }

    private Optional<Id<?>> above(Indicator indicator, Map<Id<?>, Id<?>> values) {
        return indicator.of().isPresent()
                ? Optional.ofNullable(values.get(identities.today(indicator.of().get())))
                : Optional.empty();
    }

    private @Nullable Indicator above(Indicator indicator) {
        return indicator.of().isPresent()
                ? indicators.get(identities.today(indicator.of().get()))
                : null;
    }
}
