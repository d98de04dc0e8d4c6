package io.github.apec2026.core.subset;

import io.github.apec2026.core.finding.Findings;
import io.github.apec2026.notice.Notice;
import io.github.apec2026.notice.NoticeCode;
import io.github.apec2026.notice.Severity;
import java.util.List;

/**
 * Findings about a subset of documents. The whole record has no error, so an error here results from what the subset leaves out: a missing
 * part becomes an information, everything else a warning.
 */
final class SubsetFindings extends Findings {

    @Override
    public void add(Notice.Draft notice) {
        Notice built = notice.build();
        if (built.severity() == Severity.ERROR) {
            super.add(lowered(built, isMissing(built.code()) ? Severity.INFO : Severity.WARNING));
        } else {
            addAll(List.of(built));
        }
    }

    private static Notice.Draft lowered(Notice notice, Severity severity) {
        Notice.Draft lowered = Notice.of(notice.code()).severity(severity);
        notice.file()
                .ifPresent(file -> lowered.at(
                        file,
                        notice.line().orElse(0),
                        notice.column().orElse(0),
                        notice.pointer().orElse("")));
        notice.entity().ifPresent(lowered::entity);
        notice.property().ifPresent(lowered::property);
        notice.document().ifPresent(lowered::document);
        notice.passage().ifPresent(lowered::passage);
        notice.attributes().forEach(lowered::with);
        return lowered;
    }

    private static boolean isMissing(NoticeCode code) {
        return switch (code) {
            case UNKNOWN_REFERENCE, UNKNOWN_UNIT, MISSING_PROPERTY, NOT_ASSEMBLED -> true;
            default -> false;
        };
    }
}
