package io.github.apec2026.examples.curation;

import io.github.apec2026.notice.Notice;
import io.github.apec2026.notice.NoticeCode;
import io.github.apec2026.notice.Report;
import io.github.apec2026.notice.Severity;
import io.github.apec2026.notice.Tally;
import io.github.apec2026.value.Coded;
import java.io.PrintStream;
import java.util.Map;

/** A report for a terminal: errors first, each with its place, its message and its remedy; then the numbers, and a table of them. */
final class ReportText {

    private ReportText() {}

    static void print(Report report, PrintStream out) {
        for (Severity severity : Severity.values()) {
            for (Notice notice : report.notices()) {
                if (notice.severity() == severity) {
                    print(notice, out);
                }
            }
        }
        out.println("errors " + report.count(Severity.ERROR) + ", warnings " + report.count(Severity.WARNING)
                + ", infos " + report.count(Severity.INFO));
        print(report.tally(), out);
    }

    /** The notices of one code. */
    static void printOnly(Report report, NoticeCode code, PrintStream out) {
        for (Notice notice : report.of(code)) {
            print(notice, out);
        }
    }

    private static void print(Notice notice, PrintStream out) {
        out.println(NoticeText.head(notice));
        out.println("    " + notice.message());
        out.println("    → " + notice.code().remedy());
        out.println();
    }

    private static void print(Tally tally, PrintStream out) {
        out.println("read         " + tally.files() + " files, " + tally.documents() + " documents, " + tally.passages()
                + " passages, " + tally.claims() + " claims (" + counts(tally.claimsByBasis()) + "), "
                + tally.entities() + " entities");
        out.println("checked      " + tally.documentsChecked() + " documents, " + tally.passagesChecked()
                + " passages and " + tally.wordsChecked() + " words against their text");
        int documents = tally.documents() - tally.documentsChecked();
        int passages = tally.passages() - tally.passagesChecked();
        if (documents + passages + tally.wordsNotChecked() > 0) {
            out.println("NOT CHECKED  " + documents + " documents, " + passages + " passages and "
                    + tally.wordsNotChecked() + " words, whose text is not at hand (--documents DIR)");
        }
        out.println("derived      " + counts(tally.claimsByOutcome()));
        out.println();
        ClaimsTable.print(tally.claimsByKind(), out);
    }

    private static String counts(Map<? extends Coded, Integer> counts) {
        StringBuilder out = new StringBuilder();
        counts.forEach((code, count) -> out.append(out.length() == 0 ? "" : ", ")
                .append(code.code())
                .append(' ')
                .append(count));
        return out.toString();
    }
}
