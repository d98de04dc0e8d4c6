package io.github.apec2026.core.store;

import io.github.apec2026.claim.Passage;
import io.github.apec2026.core.resolve.Resolved;
import io.github.apec2026.core.resolve.ResolvedEntity;
import io.github.apec2026.core.schema.Schemas;
import io.github.apec2026.core.verify.VerifiedClaim;
import io.github.apec2026.core.verify.VerifiedPassage;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.SourceDocument;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was resolved in memory. */
public final class ResolvedStore implements EntityStore {

    private final Schemas schemas;
    private final Map<Id<?>, EntityInMemory> byId = new LinkedHashMap<>();
    private final Map<EntityType<?>, List<EntityInMemory>> byType = new HashMap<>();
    private final Map<Id<?>, Id<?>> formerIds;
    private final Map<Id<SourceDocument>, List<VerifiedClaim<?>>> claims = new HashMap<>();
    private final Map<Id<SourceDocument>, List<Passage>> passages = new HashMap<>();

    /** The store of what was resolved, which must not be changed afterwards. */
    public ResolvedStore(Resolved resolved, Schemas schemas) {
        this.schemas = schemas;
        formerIds = Collections.unmodifiableMap(resolved.formerIds());
        for (ResolvedEntity each : resolved.entities().values()) {
            EntityInMemory stored = EntityInMemory.of(each);
            byId.put(each.id(), stored);
            listOf(each.id().type(), byType).add(stored);
        }
        for (VerifiedClaim<?> claim : resolved.claims()) {
            Optional<Id<SourceDocument>> document = claim.document();
            if (document.isPresent()) {
                listOf(document.get(), claims).add(claim);
            }
        }
        for (VerifiedPassage verified : resolved.passages()) {
            listOf(verified.passage().document(), passages).add(verified.passage());
        }
    }

    private static <K, V> List<V> listOf(K key, Map<K, List<V>> lists) {
        List<V> list = lists.get(key);
        if (list == null) {
            list = new ArrayList<>();
            lists.put(key, list);
        }
        return list;
    }

    @Override
    public Schemas schemas() {
        return schemas;
    }

    @Override
    public @Nullable EntityInMemory find(Id<?> id) {
        return byId.get(id);
    }

    @Override
    public Collection<EntityInMemory> all() {
        return Collections.unmodifiableCollection(byId.values());
    }

    @Override
    public Collection<EntityInMemory> of(EntityType<?> type) {
        return Collections.unmodifiableList(byType.getOrDefault(type, List.of()));
    }

    @Override
    public Map<Id<?>, Id<?>> formerIds() {
        return formerIds;
    }

    @Override
    public List<VerifiedClaim<?>> claimsOf(Id<SourceDocument> document) {
        return Collections.unmodifiableList(claims.getOrDefault(document, List.of()));
    }

    @Override
    public List<Passage> passagesOf(Id<SourceDocument> document) {
        return Collections.unmodifiableList(passages.getOrDefault(document, List.of()));
    }
}
