package io.github.apec2026.core.verify;

import io.github.apec2026.core.read.ReadClaim;
import io.github.apec2026.core.read.ReadFile;
import io.github.apec2026.model.Economy;
import io.github.apec2026.model.Id;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The entities that each passage of one file mentions: the subjects of its claims and the entities that their words refer to. A claim that
 * its words do not state (inferred, inherited, given by another passage or refused) does not count.
 */
final class Mentions {

    private final Map<Id<?>, Set<Integer>> passages = new HashMap<>();

    /**
     * The mentions of a file.
     *
     * @param refused claims of it that were refused
     */
    Mentions(ReadFile file, Set<ReadClaim<?>> refused) {
        for (ReadClaim<?> claim : file.claims()) {
            if (claim.passage() == null
                    || claim.isInherited()
                    || (claim.words().isEmpty() && claim.property().isStated())
                    || ClaimedNames.isInferred(claim)
                    || refused.contains(claim)) {
                continue;
            }
            int at = claim.passage().passage().at();
            add(claim.subject(), at);
            Object value = claim.value() instanceof Economy economy ? economy.id() : claim.value();
            if (!claim.words().isEmpty() && value instanceof Id<?> id) {
                add(id, at);
            }
        }
    }

    private void add(Id<?> id, int at) {
        passages.computeIfAbsent(id, none -> new HashSet<>()).add(at);
    }

    /** Whether the passage that starts there mentions the entity. */
    boolean in(int at, Id<?> id) {
        return passages.getOrDefault(id, Set.of()).contains(at);
    }

    /** Whether any passage mentions the entity. */
    boolean anywhere(Id<?> id) {
        return passages.containsKey(id);
    }
}
