package io.github.apec2026.core.resolve;

import io.github.apec2026.core.finding.Location;
import io.github.apec2026.core.schema.EntitySchema;
import io.github.apec2026.core.schema.Property;
import io.github.apec2026.core.verify.VerifiedClaim;
import io.github.apec2026.model.Entity;
import io.github.apec2026.model.Id;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An entity with the claims it rests on.
 *
 * @param id its id
 * @param schema its rows
 * @param entity the entity, or {@code null} when it could not be assembled
 * @param claims every claim about it, in the order of the files
 * @param choices the choice for each property with one value
 */
public record ResolvedEntity(
        Id<?> id,
        EntitySchema<?> schema,
        @Nullable Entity entity,
        List<VerifiedClaim<?>> claims,
        Map<Property<?>, Choice<?>> choices) {

    /** Where the chosen claim about a property is; where the entity is, when none was chosen. */
    public Location where(String property) {
        Property<?> row = schema.property(property);
        Choice<?> choice = row == null ? null : choices.get(row);
        return choice == null ? claims.get(0).where() : choice.chosen().where();
    }
}
