package io.github.apec2026.report;

import io.github.apec2026.notice.Notice;
import io.github.apec2026.notice.Report;
import io.github.apec2026.value.Printable;
import java.io.IOException;
import java.util.Optional;

/** A report for a terminal. */
final class TextReport {

    private static final int ABOUT = 13;

    /** The indent of continuation lines of text from a file, so that none of them looks like the start of a notice. */
    private static final String INDENT = "    ";

    private final TextLines lines;

    TextReport(Appendable out) {
        this.lines = new TextLines(out);
    }

    void write(Report report) throws IOException {
        for (FileNotices file : FileNotices.of(report.notices())) {
            lines.write("", INDENT, file.word() + ": " + Counted.findings(file::count));
            lines.end();
            for (Notice notice : file.notices()) {
                write(notice);
            }
        }
        Summary summary = Summary.of(report);
        lines.write("", Counted.findings(report) + ". " + summary.verdict());
        for (Summary.Line line : summary.lines()) {
            lines.write(line.about() + " ".repeat(ABOUT - line.about().length()), line.text());
        }
        new TextTables(lines).write(report.tally().claimsByKind());
    }

    private void write(Notice notice) throws IOException {
        lines.write("", INDENT, notice.toLogLine());
        String place = place(notice);
        if (!place.isEmpty()) {
            lines.write(INDENT + "at    ", place);
        }
        lines.write(INDENT + "remedy  ", notice.code().remedy());
        lines.end();
    }

    private static String place(Notice notice) {
        StringBuilder out = new StringBuilder(Printable.of(notice.pointer().orElse("")));
        notice.document()
                .filter(id -> !notice.entity().equals(Optional.of(id)))
                .ifPresent(id -> out.append(out.length() == 0 ? "" : ", ").append(id));
        notice.passage()
                .ifPresent(at -> out.append(out.length() == 0 ? "" : ", ")
                        .append("passage at ")
                        .append(at));
        return out.toString();
    }
}
