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
        Set<String> sound = new HashSet<>();
        for (ResolvedEntity entity : entities.all()) {
            for (Property<?> property : entity.schema().properties()) {
                if (property.is(Trait.UPWARD)) {
                    follow(entity.id(), property, entities, findings, sound);
                }
            }
        }
    }

    private static void follow(
            Id<?> start, Property<?> property, Entities entities, Findings findings, Set<String> seen) {
        List<Id<?>> path = new ArrayList<>();
        Set<Id<?>> onPath = new HashSet<>();
        for (Id<?> id = start; id != null; id = next(id, property, entities)) {
            if (!onPath.add(id)) {
                path.add(id);
                if (id.equals(start)) {
                    findings.add(entities.notice(NoticeCode.CYCLE, start, property.name())
                            .with("path", path));
                }
                break;
            }
            path.add(id);
            if (seen.contains(property.name() + id)) {
                return;
            }
        }
        for (Id<?> id : path) {
            seen.add(property.name() + id);
        }
    }

    private static @Nullable Id<?> next(Id<?> id, Property<?> property, Entities entities) {
        ResolvedEntity entity = entities.resolved().entities().get(id);
        Choice<?> choice = entity == null ? null : entity.choices().get(property);
        return choice != null && choice.value() instanceof Id<?> next ? next : null;
    }
}
