package io.github.apec2026.core.validate;

import io.github.apec2026.core.finding.Findings;
import io.github.apec2026.core.read.Referent;
import io.github.apec2026.core.resolve.ResolvedEntity;
import io.github.apec2026.core.verify.VerifiedClaim;
import io.github.apec2026.model.Id;
import io.github.apec2026.notice.NoticeCode;

/** An entity that a claim refers to, as value or as source, or that a referent means must be claimed too. */
final class References implements Rule {

    @Override
    public void check(Entities entities, Findings findings) {
        for (ResolvedEntity entity : entities.all()) {
            for (VerifiedClaim<?> claim : entity.claims()) {
                if (claim.claim().value() instanceof Id<?> id) {
                    check(id, claim, entities, findings);
                }
                for (Id<?> source : claim.claim().according()) {
                    check(source, claim, entities, findings);
                }
            }
        }
        for (Referent referent : entities.resolved().referents()) {
            if (!entities.isClaimed(referent.means()) && !findings.isDamaged(referent.means())) {
                findings.add(Findings.notice(NoticeCode.UNKNOWN_REFERENCE, referent.where())
                        .entity(referent.means())
                        .with("value", referent.means()));
            }
        }
    }

    private static void check(Id<?> id, VerifiedClaim<?> claim, Entities entities, Findings findings) {
        if (!entities.isClaimed(id) && !findings.isDamaged(id)) {
            findings.add(Entities.notice(NoticeCode.UNKNOWN_REFERENCE, claim).with("value", id));
        }
    }
}
