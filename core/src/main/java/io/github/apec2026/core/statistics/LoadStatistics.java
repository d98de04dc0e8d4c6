package io.github.apec2026.core.statistics;

import io.github.apec2026.core.finding.Findings;
import io.github.apec2026.core.resolve.Resolved;
import io.github.apec2026.core.resolve.ResolvedEntity;
import io.github.apec2026.core.verify.VerificationCounts;
import io.github.apec2026.core.verify.VerifiedClaim;
import io.github.apec2026.notice.Report;
import io.github.apec2026.notice.Tally;

/** Makes the report of a load: every notice, and counts of what was read and checked. */
public final class LoadStatistics {

    private LoadStatistics() {}

    /** The report on resolved entities from so many files. */
    public static Report report(Resolved resolved, int files, Findings findings) {
        ClaimStatistics claims = new ClaimStatistics();
        int entities = 0;
        for (ResolvedEntity entity : resolved.entities().values()) {
            entities += entity.entity() == null ? 0 : 1;
            for (VerifiedClaim<?> verified : entity.claims()) {
                claims.count(verified);
            }
        }
        VerificationCounts checked = resolved.checked();
        Tally tally = Tally.builder()
                .files(files)
                .documents(checked.documents())
                .documentsChecked(checked.documentsChecked())
                .passages(checked.passages())
                .passagesChecked(checked.passagesChecked())
                .wordsChecked(checked.wordsChecked())
                .wordsNotChecked(checked.wordsNotChecked())
                .putAllClaimsByBasis(claims.byBasis())
                .putAllClaimsByOutcome(claims.byOutcome())
                .addAllClaimsByKind(claims.rows())
                .entities(entities)
                .build();
        return Report.builder().addAllNotices(findings.notices()).tally(tally).build();
    }
}
