package io.github.apec2026.core.subset;

import io.github.apec2026.core.finding.Findings;
import io.github.apec2026.notice.Notice;
import io.github.apec2026.notice.NoticeCode;
import io.github.apec2026.notice.Severity;
import java.util.ArrayList;
import java.util.List;

/**
 * Findings about a subset of documents. The whole record has no error, so an error here results from what the subset leaves out: a missing
 * part becomes an information, everything else a warning.
 */
final class SubsetFindings extends Findings {

    private final List<Notice> cycles = new ArrayList<>();

    @Override
    public void add(Notice.Draft notice) {
        Notice built = notice.build();
        if (built.code() == NoticeCode.CYCLE) {
            cycles.add(built);
        } else {
            addLowered(built);
        }
    }

    /** Adds a notice that is an error of the whole record, and is none here. */
    void addLowered(Notice notice) {
        add(
                notice.severity() == Severity.ERROR
                        ? lowered(notice, isMissing(notice.code()) ? Severity.INFO : Severity.WARNING)
                        : notice);
    }

    /** All cycles: none must be left. They are not among the notices. */
    List<Notice> cycles() {
        return cycles;
    }

    private static Notice lowered(Notice notice, Severity severity) {
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
        return lowered.build();
    }

    private static boolean isMissing(NoticeCode code) {
        return switch (code) {
            case UNKNOWN_REFERENCE, UNKNOWN_UNIT, MISSING_PROPERTY, NOT_ASSEMBLED -> true;
            default -> false;
        };
    }
}
