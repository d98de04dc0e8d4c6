package io.github.apec2026.core.store;

import io.github.apec2026.claim.Reason;
import io.github.apec2026.core.resolve.Choice;
import io.github.apec2026.core.resolve.ResolvedEntity;
import io.github.apec2026.core.schema.Property;
import io.github.apec2026.core.verify.VerifiedClaim;
import io.github.apec2026.model.Entity;
import io.github.apec2026.model.Id;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entity with its claims, as far as a data set asks for them.
 *
 * @param id its id
 * @param entity the entity, or {@code null} when it could not be assembled
 * @param claims every claim about it, in the order of the files
 * @param contested the choices for properties with more than one claim
 * @param withheld the properties without a value although they are claimed: another one that must come from the same document does not
 */
public record StoredEntity(
        Id<?> id,
        @Nullable Entity entity,
        List<VerifiedClaim<?>> claims,
        List<Choice<?>> contested,
        List<Property<?>> withheld) {

    /** What remains of a resolved entity. */
    static StoredEntity of(ResolvedEntity resolved) {
        List<Choice<?>> contested = new ArrayList<>();
        for (Property<?> property : resolved.schema().properties()) {
            Choice<?> choice = resolved.choices().get(property);
            if (choice != null && choice.reason() != Reason.ONLY_CLAIM) {
                contested.add(choice);
            }
        }
        List<Property<?>> withheld = new ArrayList<>();
        for (Property<?> property : resolved.schema().together()) {
            if (!resolved.choices().containsKey(property) && isClaimed(property, resolved)) {
                withheld.add(property);
            }
        }
        return new StoredEntity(
                resolved.id(),
                resolved.entity(),
                List.copyOf(resolved.claims()),
                List.copyOf(contested),
                List.copyOf(withheld));
    }

    private static boolean isClaimed(Property<?> property, ResolvedEntity resolved) {
        for (VerifiedClaim<?> claim : resolved.claims()) {
            if (claim.property() == property) {
                return true;
            }
        }
        return false;
    }
}
