package io.github.apec2026.core.compiled;

import io.github.apec2026.claim.Basis;
import io.github.apec2026.claim.Outcome;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.notice.ClaimCounts;
import io.github.apec2026.notice.Notice;
import io.github.apec2026.notice.NoticeCode;
import io.github.apec2026.notice.Report;
import io.github.apec2026.notice.Severity;
import io.github.apec2026.notice.Tally;
import org.jspecify.annotations.Nullable;

/** Reads a report in compiled form. Used by one thread. */
final class ReportReader {

    private final BlockReader in;

    ReportReader(BlockReader in) {
        this.in = in;
    }

    Report read() {
        Report.Builder report = Report.builder();
        int notices = in.number();
        for (int i = 0; i < notices; i++) {
            report.addNotices(notice());
        }
        return report.tally(tally()).build();
    }

    private Notice notice() {
        Notice.Draft notice = Notice.of(NoticeCode.valueOf(in.text())).severity(Severity.fromString(in.text()));
        String file = in.textOrNull();
        int line = in.number() - 1;
        int column = in.number() - 1;
        String pointer = in.textOrNull();
        if (file != null) {
            notice.at(file, Math.max(line, 0), Math.max(column, 0), pointer == null ? "" : pointer);
        }
        Id<?> entity = in.idOrNull();
        if (entity != null) {
            notice.entity(entity);
        }
        String property = in.textOrNull();
        if (property != null) {
            notice.property(property);
        }
        Id<SourceDocument> document = in.idOrNull(EntityType.DOCUMENT);
        if (document != null) {
            notice.document(document);
        }
        int passage = in.number() - 1;
        if (passage >= 0) {
            notice.passage(passage);
        }
        int attributes = in.number();
        for (int i = 0; i < attributes; i++) {
            notice.with(in.text(), in.text());
        }
        return notice.build();
    }

    private Tally tally() {
        Tally.Builder tally = Tally.builder()
                .files(in.number())
                .documents(in.number())
                .documentsChecked(in.number())
                .passages(in.number())
                .passagesChecked(in.number())
                .wordsChecked(in.number())
                .wordsNotChecked(in.number());
        for (int i = in.number(); i > 0; i--) {
            tally.putClaimsByBasis(Basis.fromString(in.text()), in.number());
        }
        for (int i = in.number(); i > 0; i--) {
            tally.putClaimsByOutcome(Outcome.fromString(in.text()), in.number());
        }
        for (int i = in.number(); i > 0; i--) {
            tally.addClaimsByKind(counts());
        }
        return tally.entities(in.number()).build();
    }

    private ClaimCounts counts() {
        ClaimCounts.Builder counts = ClaimCounts.builder();
        @Nullable Id<SourceDocument> document = in.idOrNull(EntityType.DOCUMENT);
        if (document != null) {
            counts.document(document);
        }
        counts.kind(in.text());
        for (int i = in.number(); i > 0; i--) {
            counts.putByBasis(Basis.fromString(in.text()), in.number());
        }
        for (int i = in.number(); i > 0; i--) {
            counts.putByOutcome(Outcome.fromString(in.text()), in.number());
        }
        return counts.build();
    }
}
