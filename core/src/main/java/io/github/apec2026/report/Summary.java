package io.github.apec2026.report;

import io.github.apec2026.notice.Notice;
import io.github.apec2026.notice.NoticeCode;
import io.github.apec2026.notice.Report;
import io.github.apec2026.notice.Severity;
import io.github.apec2026.notice.Tally;
import java.util.ArrayList;
import java.util.List;

/**
 * What was read, what was checked and what was not, in a few labelled sentences. Silence is not success: it names what was not checked.
 */
record Summary(String verdict, List<Line> lines) {

    /** A sentence, its label, and whether it is a warning. */
    record Line(String about, String text, boolean isWarning) {}

    static Summary of(Report report) {
        Tally tally = report.tally();
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(
                "read",
                Counted.of(tally.files(), "file") + ", " + Counted.of(tally.documents(), "document") + ", "
                        + Counted.of(tally.passages(), "passage") + ", " + Counted.of(tally.claims(), "claim") + " ("
                        + Counted.byCode(tally.claimsByBasis()) + "), " + entities(tally.entities()),
                false));
        lines.add(new Line(
                "checked",
                Counted.of(tally.documentsChecked(), "document") + ", "
                        + Counted.of(tally.passagesChecked(), "passage") + " and "
                        + Counted.of(tally.wordsChecked(), "quote") + " against their text",
                false));
        int documents = tally.documents() - tally.documentsChecked();
        int passages = tally.passages() - tally.passagesChecked();
        if (documents + passages + tally.wordsNotChecked() > 0) {
            lines.add(new Line(
                    "NOT CHECKED",
                    Counted.of(documents, "document") + ", " + Counted.of(passages, "passage") + " and "
                            + Counted.of(tally.wordsNotChecked(), "quote") + ", whose text is not at hand",
                    true));
        }
        int directions = directions(report);
        if (directions > 0) {
            lines.add(new Line(
                    "NOT CHECKED", Counted.of(directions, "direction") + " of growth, which only the text says", true));
        }
        int foreign = report.of(NoticeCode.UNKNOWN_LANGUAGE).size();
        if (foreign > 0) {
            lines.add(new Line(
                    "NOT DERIVED",
                    "any value of " + Counted.of(foreign, "document") + " in a language without a grammar",
                    true));
        }
        lines.add(new Line("derived", Counted.byCode(tally.claimsByOutcome()), false));
        return new Summary(verdict(report), lines);
    }

    private static int directions(Report report) {
        int sum = 0;
        for (Notice notice : report.of(NoticeCode.DIRECTION_NOT_CHECKED)) {
            sum += number(notice.attributes().getOrDefault("count", ""));
        }
        return sum;
    }

    /** A number in a notice; 0 where a report that was read back has another text there. */
    private static int number(String digits) {
        try {
            return Integer.parseInt(digits);
        } catch (NumberFormatException notOurs) {
            return 0;
        }
    }

    private static String verdict(Report report) {
        return report.hasErrors()
                ? "There is no data set until "
                        + (report.count(Severity.ERROR) == 1 ? "the error is corrected." : "all errors are corrected.")
                : "There is no error: the data set is complete.";
    }

    private static String entities(int count) {
        return count + (count == 1 ? " entity" : " entities");
    }
}
