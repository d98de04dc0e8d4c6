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
 * What remains of a resolved entity.
 *
 * @param contested the choices for properties with more than one claim
 */
public record EntityInMemory(
        Id<?> id,
        @Nullable Entity entity,
        List<VerifiedClaim<?>> claims,
        List<Choice<?>> contested,
        List<Property<?>> withheld)
        implements StoredEntity {

    static EntityInMemory of(ResolvedEntity resolved) {
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
        return new EntityInMemory(
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

    @Override
    public List<VerifiedClaim<?>> claims(String property) {
        List<VerifiedClaim<?>> some = new ArrayList<>();
        for (VerifiedClaim<?> claim : claims) {
            if (claim.property().name().equals(property)) {
                some.add(claim);
            }
        }
        return some;
    }

    @Override
    public List<Choice<?>> disputed() {
        List<Choice<?>> disputed = new ArrayList<>();
        for (Choice<?> choice : contested) {
            if (!choice.rivals().isEmpty()) {
                disputed.add(choice);
            }
        }
        return disputed;
    }

    @Override
    public @Nullable Choice<?> contested(String property) {
        for (Choice<?> choice : contested) {
            if (choice.chosen().property().name().equals(property)) {
                return choice;
            }
        }
        return null;
    }
}
