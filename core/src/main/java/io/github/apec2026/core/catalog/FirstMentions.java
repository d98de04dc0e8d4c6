package io.github.apec2026.core.catalog;

import io.github.apec2026.claim.Claim;
import io.github.apec2026.claim.Passage;
import io.github.apec2026.claim.Rank;
import io.github.apec2026.core.store.StoredEntity;
import io.github.apec2026.core.verify.VerifiedClaim;
import io.github.apec2026.model.Entity;
import io.github.apec2026.model.Id;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The documents that mention entities, and the first passage of each that does. Deprecated claims do not count. */
final class FirstMentions implements Comparator<Entity> {

    private final Map<Id<?>, TreeMap<Id<?>, Integer>> starts = new HashMap<>();
    private final Map<Id<?>, Integer> turns = new HashMap<>();

    /** Takes an entity; entities come in the order in which they are first claimed. */
    void add(StoredEntity entity) {
        TreeMap<Id<?>, Integer> byDocument = new TreeMap<>();
        for (VerifiedClaim<?> verified : entity.claims()) {
            Claim<?> claim = verified.claim();
            if (claim.evidence().isPresent() && claim.rank() != Rank.DEPRECATED) {
                Passage passage = claim.evidence().get().passage();
                Integer before = byDocument.get(passage.document());
                if (before == null || passage.at() < before) {
                    byDocument.put(passage.document(), passage.at());
                }
            }
        }
        starts.put(entity.id(), byDocument);
        turns.put(entity.id(), turns.size());
    }

    /** The documents that mention an entity. */
    List<Id<?>> documents(Id<?> entity) {
        TreeMap<Id<?>, Integer> byDocument = starts.get(entity);
        return byDocument == null ? List.of() : new ArrayList<>(byDocument.keySet());
    }

    /** By the first document that mentions them, the passage there and their turn in it; those without a mention last, by id. */
    @Override
    public int compare(Entity a, Entity b) {
        Map.@Nullable Entry<Id<?>, Integer> first = first(a);
        Map.@Nullable Entry<Id<?>, Integer> second = first(b);
        int c = Boolean.compare(first == null, second == null);
        if (c == 0 && first != null && second != null) {
            c = first.getKey().compareTo(second.getKey());
            c = c == 0 ? first.getValue().compareTo(second.getValue()) : c;
            c = c == 0 ? Integer.compare(turn(a), turn(b)) : c;
        }
        return c == 0 ? a.id().compareTo(b.id()) : c;
    }

    private int turn(Entity entity) {
        return turns.getOrDefault(entity.id(), Integer.MAX_VALUE);
    }

    private Map.@Nullable Entry<Id<?>, Integer> first(Entity entity) {
        TreeMap<Id<?>, Integer> byDocument = starts.get(entity.id());
        return byDocument == null ? null : byDocument.firstEntry();
    }
}
