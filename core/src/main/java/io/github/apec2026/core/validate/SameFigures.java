package io.github.apec2026.core.validate;

import io.github.apec2026.model.Id;
import io.github.apec2026.model.Observation;
import io.github.apec2026.value.DateRange;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Of each observation, one that is of the same indicator, period, status and sources and has another value: the next one by id. So all
 * that differ are reported, and not each with each other one.
 */
final class SameFigures {

    private static final Comparator<Observation> BY_ID = Comparator.comparing(Observation::id);

    private final Map<Id<Observation>, Observation> differing = new HashMap<>();

    SameFigures(Collection<List<Observation>> byIndicator) {
        for (List<Observation> same : byIndicator) {
            if (same.size() > 1) {
                for (List<Observation> group : groups(same)) {
                    compare(group);
                }
            }
        }
    }

    /** The next one by id that is the same and has another value; {@code null} when there is none. */
    @Nullable
    Observation differing(Observation from) {
        return differing.get(from.id());
    }

    private void compare(List<Observation> group) {
        group.sort(BY_ID);
        Observation next = null;
        for (int i = group.size() - 2; i >= 0; i--) {
            Observation behind = group.get(i + 1);
            next = group.get(i).value().equals(behind.value()) ? next : behind;
            if (next != null) {
                differing.put(group.get(i).id(), next);
            }
        }
    }

    private static Collection<List<Observation>> groups(List<Observation> ofIndicator) {
        Map<String, List<Observation>> groups = new HashMap<>();
        for (Observation observation : ofIndicator) {
            String key = key(observation);
            groups.computeIfAbsent(key, none -> new ArrayList<>(2)).add(observation);
        }
        return groups.values();
    }

    private static String key(Observation observation) {
        List<Id<?>> sources = new ArrayList<>(observation.according());
        Collections.sort(sources);
        Optional<DateRange> period = observation.period();
        StringBuilder key = new StringBuilder(60);
        key.append(period.isPresent() ? period.get().toString() : "").append(' ');
        key.append(observation.status().code());
        Id<?> last = null;
        for (Id<?> source : sources) {
            if (!source.equals(last)) {
                key.append(' ').append(source);
            }
            last = source;
        }
        return key.toString();
    }
}
