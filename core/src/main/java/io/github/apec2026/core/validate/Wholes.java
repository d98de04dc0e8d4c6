package io.github.apec2026.core.validate;

import io.github.apec2026.model.Id;
import io.github.apec2026.model.Indicator;
import io.github.apec2026.model.Observation;
import io.github.apec2026.value.DateRange;
import io.github.apec2026.value.Quantity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The figures of which others are a part, by indicator, period, status and unit. Of several the least counts: whoever exceeds any of them
 * exceeds that one.
 */
final class Wholes {

    private final Map<Id<Indicator>, List<Observation>> byIndicator;
    private final Map<Id<Indicator>, Map<String, Observation>> least = new HashMap<>();

    Wholes(Map<Id<Indicator>, List<Observation>> byIndicator) {
        this.byIndicator = byIndicator;
    }

    /** The least figure of an indicator that is comparable with a part and may be exceeded; {@code null} when there is none. */
    @Nullable
    Observation of(Observation part, Id<Indicator> whole) {
        Map<String, Observation> figures = least.get(whole);
        if (figures == null) {
            figures = leastOf(byIndicator.getOrDefault(whole, List.of()));
            least.put(whole, figures);
        }
        return figures.get(key(part));
    }

    private static Map<String, Observation> leastOf(List<Observation> all) {
        Map<String, Observation> figures = new HashMap<>();
        for (Observation each : all) {
            Quantity value = each.value();
            if (value.isAtMost(value.amount())) {
                String key = key(each);
                Observation other = figures.get(key);
                if (other == null || isLess(value, other.value())) {
                    figures.put(key, each);
                }
            }
        }
        return figures;
    }

    private static boolean isLess(Quantity one, Quantity other) {
        int c = one.amount().compareTo(other.amount());
        return c < 0 || (c == 0 && one.isLessThan(one.amount()) && !other.isLessThan(other.amount()));
    }

    private static String key(Observation observation) {
        Optional<DateRange> period = observation.period();
        return (period.isPresent() ? period.get().toString() : "") + " "
                + observation.status().code() + " " + observation.value().unit();
    }
}
