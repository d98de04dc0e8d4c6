package io.github.apec2026.core.resolve;

import io.github.apec2026.claim.Rank;
import io.github.apec2026.claim.Reason;
import io.github.apec2026.core.type.Relation;
import io.github.apec2026.core.type.ValueType;
import io.github.apec2026.core.verify.VerifiedClaim;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Chooses among the claims about one property that takes one value. */
final class Chooser {

    private final Precedence precedence;
    private final Containment containment;

    Chooser(Precedence precedence, Containment containment) {
        this.precedence = precedence;
        this.containment = containment;
    }

    /** The choice, or {@code null} when every claim is deprecated. */
    <T> @Nullable Choice<T> choose(ValueType<T> type, List<VerifiedClaim<T>> claims) {
        if (claims.size() == 1 && claims.get(0).claim().rank() != Rank.DEPRECATED) {
            VerifiedClaim<T> only = claims.get(0);
            return new Choice<>(only.claim().value(), only, List.of(), List.of(), Reason.ONLY_CLAIM);
        }
        List<VerifiedClaim<T>> candidates = new ArrayList<>();
        List<VerifiedClaim<T>> deprecated = new ArrayList<>();
        for (VerifiedClaim<T> claim : claims) {
            (claim.claim().rank() == Rank.DEPRECATED ? deprecated : candidates).add(claim);
        }
        if (candidates.isEmpty()) {
            return null;
        }
        candidates.sort(precedence);
        VerifiedClaim<T> chosen = finest(type, candidates);
        T value = chosen.claim().value();
        List<VerifiedClaim<T>> agreeing = new ArrayList<>();
        List<VerifiedClaim<T>> rivals = new ArrayList<>();
        boolean finer = false;
        VerifiedClaim<T> strongestRival = null;
        for (VerifiedClaim<T> claim : candidates) {
            if (claim == chosen) {
                continue;
            }
            Relation relation = containment.relate(
                    type, value, claim.claim().value(), claim.claim().subject());
            if (relation == Relation.CONFLICTS) {
                rivals.add(claim);
                strongestRival = strongestRival == null ? claim : strongestRival;
            } else {
                finer |= relation == Relation.REFINES;
                value = relation == Relation.COMPLEMENTS
                        ? type.combine(value, claim.claim().value())
                        : value;
                agreeing.add(claim);
            }
        }
        deprecated.sort(precedence);
        rivals.addAll(deprecated);
        return new Choice<>(
                value,
                chosen,
                List.copyOf(agreeing),
                List.copyOf(rivals),
                reason(chosen, strongestRival, rivals, finer));
    }

    /** The claims in the order in which they would be chosen. */
    <T> List<VerifiedClaim<T>> ranked(List<VerifiedClaim<T>> claims) {
        List<VerifiedClaim<T>> ranked = new ArrayList<>(claims);
        ranked.sort(precedence);
        return List.copyOf(ranked);
    }

    /** The first by precedence, or a more exact claim that agrees with it. */
    private <T> VerifiedClaim<T> finest(ValueType<T> type, List<VerifiedClaim<T>> candidates) {
        VerifiedClaim<T> finest = candidates.get(0);
        for (VerifiedClaim<T> claim : candidates) {
            if (containment.relate(
                            type,
                            claim.claim().value(),
                            finest.claim().value(),
                            claim.claim().subject())
                    == Relation.REFINES) {
                finest = claim;
            }
        }
        return finest;
    }

    private <T> Reason reason(
            VerifiedClaim<T> chosen,
            @Nullable VerifiedClaim<T> strongestRival,
            List<VerifiedClaim<T>> rivals,
            boolean finer) {
        if (strongestRival != null) {
            return precedence.reason(chosen, strongestRival);
        }
        return !rivals.isEmpty() ? Reason.RANK : finer ? Reason.FINER : Reason.AGREED;
    }
}
