package io.github.apec2026.core.resolve;

import io.github.apec2026.claim.Rank;
import io.github.apec2026.core.type.ValueKey;
import io.github.apec2026.core.verify.VerifiedClaim;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The values of a property that takes many. */
public final class ManyValues {

    private ManyValues() {}

    /** Every value that is not deprecated, once; the preferred ones first, then in the order of the files. */
    public static <T> List<T> of(List<VerifiedClaim<T>> claims) {
        if (claims.size() == 1) {
            VerifiedClaim<T> only = claims.get(0);
            return only.claim().rank() == Rank.DEPRECATED
                    ? List.of()
                    : List.of(only.claim().value());
        }
        List<T> union = new ArrayList<>();
        Set<ValueKey> known = new HashSet<>();
        add(claims, Rank.PREFERRED, known, union);
        add(claims, Rank.NORMAL, known, union);
        return union;
    }

    private static <T> void add(List<VerifiedClaim<T>> claims, Rank rank, Set<ValueKey> known, List<T> union) {
        for (VerifiedClaim<T> claim : claims) {
            if (claim.claim().rank() == rank
                    && known.add(new ValueKey(claim.claim().value()))) {
                union.add(claim.claim().value());
            }
        }
    }
}
