package io.github.apec2026.core.resolve;

import io.github.apec2026.core.read.Referent;
import io.github.apec2026.core.verify.VerificationCounts;
import io.github.apec2026.core.verify.VerifiedClaim;
import io.github.apec2026.core.verify.VerifiedPassage;
import io.github.apec2026.model.Id;
import java.util.List;
import java.util.Map;

/**
 * The output of the stage.
 *
 * @param entities the entities by id, in the order in which they are first claimed
 * @param claims the claims, in the order of the files
 * @param formerIds present id by former id
 * @param passages the passages, in the order of the files
 * @param referents what words mean, in documents and passages
 * @param checked counts of the checks against documents
 */
public record Resolved(
        Map<Id<?>, ResolvedEntity> entities,
        List<VerifiedClaim<?>> claims,
        Map<Id<?>, Id<?>> formerIds,
        List<VerifiedPassage> passages,
        List<Referent> referents,
        VerificationCounts checked) {}
