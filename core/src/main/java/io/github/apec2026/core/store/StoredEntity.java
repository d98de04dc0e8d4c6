package io.github.apec2026.core.store;

import io.github.apec2026.core.resolve.Choice;
import io.github.apec2026.core.schema.Property;
import io.github.apec2026.core.verify.VerifiedClaim;
import io.github.apec2026.model.Entity;
import io.github.apec2026.model.Id;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entity with its claims, as far as a data set asks for them. Implementations are immutable and thread-safe. Claims may be made at each
 * call, so compare them by {@code equals} only.
 */
public interface StoredEntity {

    /** Its id. */
    Id<?> id();

    /** The entity, or {@code null} when it could not be assembled. */
    @Nullable
    Entity entity();

    /** Every claim about it, in the order of the files. */
    List<VerifiedClaim<?>> claims();

    /** The claims for one property, in the same order. */
    List<VerifiedClaim<?>> claims(String property);

    /** The choices for properties about which claims disagree. */
    List<Choice<?>> disputed();

    /** The choice for one property; {@code null} when it has no more than one claim. */
    @Nullable
    Choice<?> contested(String property);

    /** The properties without a value although they are claimed: another one that must come from the same document does not. */
    List<Property<?>> withheld();
}
