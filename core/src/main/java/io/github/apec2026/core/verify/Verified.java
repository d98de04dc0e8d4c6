package io.github.apec2026.core.verify;

import io.github.apec2026.core.read.Redirect;
import io.github.apec2026.core.read.Referent;
import java.util.List;

/**
 * The output of the stage.
 *
 * @param claims the claims, in the order of the files
 * @param passages the passages, in the order of the files
 * @param redirects the former ids of entities
 * @param referents what words mean, in documents and passages
 * @param checked counts of the checks against documents
 * @param notices how many notices there were after each part
 */
public record Verified(
        List<VerifiedClaim<?>> claims,
        List<VerifiedPassage> passages,
        List<Redirect> redirects,
        List<Referent> referents,
        VerificationCounts checked,
        NoticeCounts notices) {

    /** The same, without referents. */
    public Verified withoutReferents() {
        return new Verified(claims, passages, redirects, List.of(), checked, notices);
    }
}
