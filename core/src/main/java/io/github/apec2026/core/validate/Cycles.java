package io.github.apec2026.core.validate;

import io.github.apec2026.core.finding.Findings;
import io.github.apec2026.core.resolve.Choice;
import io.github.apec2026.core.resolve.ResolvedEntity;
import io.github.apec2026.core.schema.Property;
import io.github.apec2026.core.schema.Trait;
import io.github.apec2026.model.Id;
import io.github.apec2026.notice.NoticeCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Following a property from part to whole must not lead in a circle. */
final class Cycles implements Rule {

    @Override
    public void check(Entities entities, Findings findings) {
        Map<String, Set<Id<?>>> followed = new HashMap<>();
        for (ResolvedEntity entity : entities.all()) {
            for (Property<?> property : entity.schema().properties()) {
                if (property.is(Trait.ACYCLIC) && next(entity.id(), property, entities) != null) {
                    Set<Id<?>> seen = followed.computeIfAbsent(property.name(), none -> new HashSet<>());
                    follow(entity.id(), property, entities, findings, seen);
                }
            }
        }
    }

    private static void follow(
            Id<?> start, Property<?> property, Entities entities, Findings findings, Set<Id<?>> seen) {
        Set<Id<?>> path = new LinkedHashSet<>();
        for (Id<?> id = start; id != null && !seen.contains(id); id = next(id, property, entities)) {
            if (!path.add(id)) {
                // A path may lead into a cycle that it did not start from.
                List<Id<?>> way = new ArrayList<>(path);
                List<Id<?>> cycle = new ArrayList<>(way.subList(way.indexOf(id), way.size()));
                cycle.add(id);
                findings.add(
                        entities.notice(NoticeCode.CYCLE, id, property.name()).with("path", cycle));
                break;
            }
        }
        seen.addAll(path);
    }

    /** What a property of an entity leads to; {@code null} when it leads nowhere. */
    static @Nullable Id<?> next(Id<?> id, Property<?> property, Entities entities) {
        ResolvedEntity entity = entities.resolved().entities().get(id);
        Choice<?> choice = entity == null ? null : entity.choices().get(property);
        return choice != null && choice.value() instanceof Id<?> next ? entities.today(next) : null;
    }
}
