package io.github.apec2026.core.verify;

import io.github.apec2026.core.read.ReadClaim;
import io.github.apec2026.core.read.ReadPassage;
import io.github.apec2026.core.read.Referent;
import io.github.apec2026.model.Id;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What words of a claim mean by the referents of their passage and of their document. Used by one thread. */
final class Referents {

    /** So many are read one after the other faster than they are looked up. */
    private static final int FEW = 8;

    /** The meanings by words, of long lists of referents. */
    private final IdentityHashMap<List<Referent>, Map<String, Set<Id<?>>>> byWords = new IdentityHashMap<>();

    /** Whether some words of a claim mean an entity. */
    boolean mean(ReadClaim<?> claim, String words, Id<?> entity) {
        ReadPassage passage = claim.passage();
        return (passage != null && mean(passage.referents(), words, entity))
                || mean(claim.file().referents(), words, entity);
    }

    private boolean mean(List<Referent> referents, String words, Id<?> entity) {
        if (referents.size() > FEW) {
            return byWords(referents).getOrDefault(words, Set.of()).contains(entity);
        }
        for (Referent referent : referents) {
            if (referent.words().equals(words) && referent.means().equals(entity)) {
                return true;
            }
        }
        return false;
    }

    private Map<String, Set<Id<?>>> byWords(List<Referent> referents) {
        Map<String, Set<Id<?>>> known = byWords.get(referents);
        if (known == null) {
            known = new HashMap<>();
            for (Referent referent : referents) {
                known.computeIfAbsent(referent.words(), none -> new HashSet<>(2))
                        .add(referent.means());
            }
            byWords.put(referents, known);
        }
        return known;
    }
}
