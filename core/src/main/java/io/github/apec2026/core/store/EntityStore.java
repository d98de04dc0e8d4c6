package io.github.apec2026.core.store;

import io.github.apec2026.claim.Passage;
import io.github.apec2026.core.schema.Schemas;
import io.github.apec2026.core.verify.VerifiedClaim;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.SourceDocument;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a data set is made from. Implementations are immutable, but for what they remember, and thread-safe. */
public interface EntityStore {

    /** The rows of all types. */
    Schemas schemas();

    /** What is claimed about an id; {@code null} when nothing is. */
    @Nullable
    StoredEntity find(Id<?> id);

    /** Everything that something is claimed about, in the order in which it is first claimed. */
    Collection<? extends StoredEntity> all();

    /** Those of a type, in the same order. */
    Collection<? extends StoredEntity> of(EntityType<?> type);

    /** The present id by former id. */
    Map<Id<?>, Id<?>> formerIds();

    /** The claims of a document, in its order. */
    List<VerifiedClaim<?>> claimsOf(Id<SourceDocument> document);

    /** The passages of a document, in its order. */
    List<Passage> passagesOf(Id<SourceDocument> document);
}
