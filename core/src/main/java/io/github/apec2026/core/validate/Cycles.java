package io.github.apec2026.core.validate;

import io.github.apec2026.core.finding.Findings;
import io.github.apec2026.core.resolve.Choice;
import io.github.apec2026.core.resolve.ResolvedEntity;
import io.github.apec2026.core.schema.Property;
import io.github.apec2026.core.schema.Trait;
import io.github.apec2026.model.Id;
import io.github.apec2026.notice.NoticeCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Following a property from part to whole must come to an end. */
final class Cycles implements Rule {

    @Override
    public void check(Entities entities, Findings findings) {
        Set<String> seen = new HashSet<>();
        for (ResolvedEntity entity : entities.all()) {
            for (Property<?> property : entity.schema().properties()) {
                if (property.is(Trait.UPWARD)) {
                    follow(entity.id(), property, entities, findings, seen);
                }
            }
        }
    }

    private static void follow(
            Id<?> start, Property<?> property, Entities entities, Findings findings, Set<String> seen) {
        List<Id<?>> path = new ArrayList<>();
        Set<Id<?>> onPath = new HashSet<>();
        for (Id<?> id = start; id != null; id = next(id, property, entities)) {
            if (seen.contains(property.name() + id)) {
                break;
            }
            if (!onPath.add(id)) {
                // A way may lead into a cycle that it did not start from.
                List<Id<?>> cycle = new ArrayList<>(path.subList(path.indexOf(id), path.size()));
                cycle.add(id);
                findings.add(
                        entities.notice(NoticeCode.CYCLE, id, property.name()).with("path", cycle));
                break;
            }
            path.add(id);
        }
        for (Id<?> id : path) {
            seen.add(property.name() + id);
        }
    }

    private static @Nullable Id<?> next(Id<?> id, Property<?> property, Entities entities) {
        ResolvedEntity entity = entities.resolved().entities().get(id);
        Choice<?> choice = entity == null ? null : entity.choices().get(property);
        return choice != null && choice.value() instanceof Id<?> next ? entities.today(next) : null;
    }
}
