package io.github.apec2026.core.index;

import io.github.apec2026.core.finding.Findings;
import io.github.apec2026.core.resolve.Resolved;
import io.github.apec2026.core.resolve.ResolvedEntity;
import io.github.apec2026.core.schema.Schemas;
import io.github.apec2026.core.verify.VerificationCounts;
import io.github.apec2026.core.verify.Verified;
import io.github.apec2026.core.verify.VerifiedClaim;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.notice.Report;
import io.github.apec2026.notice.Tally;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.query.DatasetInfo;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** Makes the report of a load, and the data set where there is no error. */
public final class IndexStage {

    static final int FORMAT = 1;

    private final Schemas schemas;

    /** A stage that looks properties up in {@code schemas}. */
    public IndexStage(Schemas schemas) {
        this.schemas = schemas;
    }

    /** The report: every notice, and what was read and checked, in numbers. */
    public Report report(Resolved resolved, int files, Findings findings) {
        ClaimStatistics table = new ClaimStatistics();
        int entities = 0;
        for (ResolvedEntity entity : resolved.entities().values()) {
            entities += entity.entity() == null ? 0 : 1;
            for (VerifiedClaim<?> verified : entity.claims()) {
                table.count(verified);
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
                .putAllClaimsByBasis(table.byBasis())
                .putAllClaimsByOutcome(table.byOutcome())
                .addAllClaimsByKind(table.rows())
                .entities(entities)
                .build();
        return Report.builder().addAllNotices(findings.notices()).tally(tally).build();
    }

    /**
     * The data set; the report has no error.
     *
     * @param verified what the entities were resolved from, so that it can be told anew
     * @param found how many notices of the report are of the stages up to that
     */
    public ApecDataset index(Resolved resolved, List<String> sources, Report report, Verified verified, int found) {
        DatasetInfo info = DatasetInfo.builder()
                .format(FORMAT)
                .addAllSources(sources)
                .addAllDocuments(sorted(resolved.checked().described()))
                .addAllNotices(report.notices())
                .tally(report.tally())
                .build();
        // Referents are spent: the claims that rest on them are verified.
        Verified kept = new Verified(
                verified.claims(), verified.passages(), verified.redirects(), List.of(), verified.checked());
        EntitiesById byId = new EntitiesById(resolved);
        Citations citations = new Citations(byId);
        ClaimIndex claims = new ClaimIndex(resolved, schemas, new Facts(citations));
        EntityIndex entities = new EntityIndex(resolved, byId, claims);
        return new IndexedDataset(entities, claims, citations, info, schemas, kept, found);
    }

    /** By id. */
    static List<Id<SourceDocument>> sorted(Collection<Id<SourceDocument>> documents) {
        List<Id<SourceDocument>> sorted = new ArrayList<>(documents);
        Collections.sort(sorted);
        return sorted;
    }
}
