package io.github.apec2026.core.resolve;

import io.github.apec2026.claim.Claim;
import io.github.apec2026.claim.Rank;
import io.github.apec2026.core.schema.Trait;
import io.github.apec2026.core.type.Relation;
import io.github.apec2026.core.type.ValueType;
import io.github.apec2026.core.verify.VerifiedClaim;
import io.github.apec2026.model.Id;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which entity contains which, by the claims of all documents: a document that names the city refines one that names its province.
 */
final class Containment {

    /** The most steps that are looked at for one answer; real containments are a few levels deep. */
    private static final int MOST_STEPS = 200;

    private final Map<Id<?>, Set<Id<?>>> around = new HashMap<>();

    Containment(List<VerifiedClaim<?>> claims) {
        for (VerifiedClaim<?> verified : claims) {
            Claim<?> claim = verified.claim();
            if (verified.property().is(Trait.CONTAINMENT)
                    && claim.rank() != Rank.DEPRECATED
                    && claim.value() instanceof Id<?> whole) {
                around.computeIfAbsent(claim.subject(), none -> new LinkedHashSet<>(2))
                        .add(whole);
            }
        }
    }

    /**
     * How the value of one claim relates to that of another about the same, also where one refers to a part of what the other refers to.
     * The parents of their subject itself are still to be chosen and do not count.
     */
    <T> Relation relate(ValueType<T> type, T one, T other, Id<?> subject) {
        Relation relation = type.relate(one, other);
        if (relation != Relation.CONFLICTS || !(one instanceof Id<?> a) || !(other instanceof Id<?> b)) {
            return relation;
        }
        boolean isPart = isWithin(a, b, subject);
        if (isPart == isWithin(b, a, subject)) {
            return Relation.CONFLICTS; // neither contains the other, or both do in a circle
        }
        return isPart ? Relation.REFINES : Relation.REFINED;
    }

    private boolean isWithin(Id<?> part, Id<?> whole, Id<?> subject) {
        Set<Id<?>> seen = new HashSet<>();
        seen.add(subject);
        Deque<Id<?>> ahead = new ArrayDeque<>();
        ahead.add(part);
        int steps = 0;
        for (Id<?> at = ahead.poll(); at != null; at = ahead.poll()) {
            for (Id<?> each : seen.add(at) ? around.getOrDefault(at, Set.of()) : Set.<Id<?>>of()) {
                if (each.equals(whole)) {
                    return true;
                }
                steps++;
                if (steps > MOST_STEPS) {
                    return false;
                }
                ahead.add(each);
            }
        }
        return false;
    }
}
