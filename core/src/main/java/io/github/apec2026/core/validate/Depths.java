package io.github.apec2026.core.validate;

import io.github.apec2026.core.finding.Findings;
import io.github.apec2026.core.resolve.ResolvedEntity;
import io.github.apec2026.core.schema.Property;
import io.github.apec2026.core.schema.Trait;
import io.github.apec2026.model.Id;
import io.github.apec2026.notice.NoticeCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Containment has a limited number of levels: a query for an entity also finds those on all levels below it. */
final class Depths implements Rule {

    @Override
    public void check(Entities entities, Findings findings) {
        Map<String, Map<Id<?>, Integer>> levels = new HashMap<>();
        for (ResolvedEntity entity : entities.all()) {
            for (Property<?> property : entity.schema().properties()) {
                if (property.is(Trait.CONTAINMENT) && entity.choices().containsKey(property)) {
                    Map<Id<?>, Integer> above = levels.computeIfAbsent(property.name(), none -> new HashMap<>());
                    follow(entity.id(), property, entities, findings, above);
                }
            }
        }
    }

    /** Counts the levels above an entity, each once; a circle, which is reported as one, has none. */
    private static void follow(
            Id<?> start, Property<?> property, Entities entities, Findings findings, Map<Id<?>, Integer> levels) {
        List<Id<?>> way = new ArrayList<>();
        @Nullable Id<?> id = start;
        while (id != null && !levels.containsKey(id)) {
            levels.put(id, 0);
            way.add(id);
            id = Cycles.next(id, property, entities);
        }
        Integer known = id == null ? null : levels.get(id);
        int level = known == null ? -1 : known;
        for (int i = way.size() - 1; i >= 0; i--) {
            if (level == Property.MOST_LEVELS) {
                findings.add(entities.notice(NoticeCode.TOO_DEEP, way.get(i), property.name())
                        .with("value", way.get(i))
                        .with("limit", Property.MOST_LEVELS));
            }
            level = Math.min(level + 1, Property.MOST_LEVELS + 1);
            levels.put(way.get(i), level);
        }
    }
}
