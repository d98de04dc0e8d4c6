package io.github.apec2026.core.catalog;

import io.github.apec2026.core.entities.Identities;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Indicator;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is of an indicator, shares it as base or is part of it, step by step down. */
final class IndicatorTree {

    private static final Comparator<Indicator> BY_MEASURE =
            Comparator.comparing(Indicator::measure).thenComparing(Indicator::id);

    private final Map<Id<?>, Indicator> indicators = new HashMap<>();
    private final Map<Id<?>, List<Indicator>> below = new HashMap<>();

    /** The trees of indicators that are given by id. */
    IndicatorTree(List<Indicator> byId, Identities identities) {
        List<Indicator> byMeasure = new ArrayList<>(byId);
        byMeasure.sort(BY_MEASURE);
        for (Indicator each : byMeasure) {
            indicators.put(each.id(), each);
            if (each.of().isPresent()) {
                add(each, identities.today(each.of().get()));
            }
        }
        for (Indicator each : byId) {
            if (each.base().isPresent()) {
                add(each, identities.today(each.base().get()));
            }
        }
        for (Indicator each : byId) {
            if (each.subsetOf().isPresent()) {
                add(each, identities.today(each.subsetOf().get()));
            }
        }
    }

    private void add(Indicator indicator, Id<?> above) {
        below.computeIfAbsent(above, none -> new ArrayList<>()).add(indicator);
    }

    /** An indicator and all below it, each at its first place. */
    Order under(Id<?> root) {
        Map<Id<?>, Integer> places = new LinkedHashMap<>();
        Deque<Indicator> open = new ArrayDeque<>();
        Indicator first = indicators.get(root);
        if (first == null) {
            pushBelow(root, open); // a part of the record may lack the indicator and have what is of it
        } else {
            open.push(first);
        }
        while (!open.isEmpty()) {
            Indicator next = open.pop();
            if (places.putIfAbsent(next.id(), places.size()) == null) {
                pushBelow(next.id(), open);
            }
        }
        return new Order(root, places);
    }

    private void pushBelow(Id<?> above, Deque<Indicator> open) {
        List<Indicator> children = below.getOrDefault(above, List.of());
        for (int i = children.size() - 1; i >= 0; i--) {
            open.push(children.get(i));
        }
    }

    /**
     * The order of a tree; what is not in it comes last.
     *
     * @param root the id at its top
     * @param places the place of each indicator in it
     */
    record Order(Id<?> root, Map<Id<?>, Integer> places) implements Comparator<Indicator> {

        Set<Id<?>> ids() {
            return places.keySet();
        }

        @Override
        public int compare(Indicator a, Indicator b) {
            return Integer.compare(
                    places.getOrDefault(a.id(), Integer.MAX_VALUE), places.getOrDefault(b.id(), Integer.MAX_VALUE));
        }
    }
}
