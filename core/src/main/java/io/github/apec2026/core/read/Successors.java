package io.github.apec2026.core.read;

import io.github.apec2026.model.Id;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where chains of former ids lead. */
public final class Successors {

    private Successors() {}

    /**
     * The last id of the chain that begins with each former id; {@code null} where a chain leads back to itself. Each step is taken once,
     * however long the chains are.
     *
     * @param next for each former id the one after it
     */
    public static Map<Id<?>, @Nullable Id<?>> last(Map<Id<?>, Id<?>> next) {
        Map<Id<?>, @Nullable Id<?>> last = new HashMap<>();
        List<Id<?>> way = new ArrayList<>();
        for (Id<?> start : next.keySet()) {
            way.clear();
            Id<?> id = start;
            Id<?> after = next.get(id);
            while (after != null && !last.containsKey(id)) {
                last.put(id, null); // until the end is known; whoever comes back to here is in a circle
                way.add(id);
                id = after;
                after = next.get(id);
            }
            Id<?> end = after == null ? id : last.get(id);
            for (Id<?> each : way) {
                last.put(each, end);
            }
        }
        return last;
    }
}
