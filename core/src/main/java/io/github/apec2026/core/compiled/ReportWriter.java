package io.github.apec2026.core.compiled;

import io.github.apec2026.notice.ClaimCounts;
import io.github.apec2026.notice.Notice;
import io.github.apec2026.notice.Report;
import io.github.apec2026.notice.Tally;
import io.github.apec2026.value.Coded;
import java.util.Map;

/** Writes a report in compiled form. Used by one thread. */
final class ReportWriter {

    private final BlockWriter out;

    ReportWriter(BlockWriter out) {
        this.out = out;
    }

    void write(Report report) {
        out.number(report.notices().size());
        report.notices().forEach(this::notice);
        tally(report.tally());
    }

    private void notice(Notice notice) {
        out.text(notice.code().name());
        out.text(notice.severity().code());
        out.textOrNull(notice.file().orElse(null));
        out.number(notice.line().orElse(-1) + 1);
        out.number(notice.column().orElse(-1) + 1);
        out.textOrNull(notice.pointer().orElse(null));
        out.idOrNull(notice.entity().orElse(null));
        out.textOrNull(notice.property().orElse(null));
        out.idOrNull(notice.document().orElse(null));
        out.number(notice.passage().orElse(-1) + 1);
        out.number(notice.attributes().size());
        notice.attributes().forEach((name, value) -> {
            out.text(name);
            out.text(value);
        });
    }

    private void tally(Tally tally) {
        out.number(tally.files());
        out.number(tally.documents());
        out.number(tally.documentsChecked());
        out.number(tally.passages());
        out.number(tally.passagesChecked());
        out.number(tally.wordsChecked());
        out.number(tally.wordsNotChecked());
        counts(tally.claimsByBasis());
        counts(tally.claimsByOutcome());
        out.number(tally.claimsByKind().size());
        for (ClaimCounts each : tally.claimsByKind()) {
            out.idOrNull(each.document().orElse(null));
            out.text(each.kind());
            counts(each.byBasis());
            counts(each.byOutcome());
        }
        out.number(tally.entities());
    }

    private <C extends Coded> void counts(Map<C, Integer> counts) {
        out.number(counts.size());
        counts.forEach((code, count) -> {
            out.text(code.code());
            out.number(count);
        });
    }
}
