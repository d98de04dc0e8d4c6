package io.github.apec2026.examples.quickstart;

import io.github.apec2026.claim.Outcome;
import io.github.apec2026.notice.Report;
import io.github.apec2026.notice.Severity;
import io.github.apec2026.notice.Tally;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What was read: claims by basis, notices, derived values, and what was not checked. */
final class CountsSection {

    private final Report report;

    CountsSection(Report report) {
        this.report = report;
    }

    void print(Screen screen) {
        screen.heading("COUNTS", line());
    }

    private String line() {
        Tally tally = report.tally();
        return number(tally.documents()) + " documents, "
                + number(tally.passages()) + " passages, "
                + number(tally.claims()) + " claims (" + byBasis(tally) + "), "
                + number(tally.entities()) + " entities; notices: " + bySeverity()
                + "; " + derived(tally) + "; not checked: " + notChecked(tally);
    }

    private static String byBasis(Tally tally) {
        return tally.claimsByBasis().entrySet().stream()
                .map(e -> number(e.getValue()) + " " + e.getKey().code())
                .collect(Collectors.joining(", "));
    }

    private String bySeverity() {
        return Arrays.stream(Severity.values())
                .map(severity -> number(report.count(severity)) + " " + severity.code())
                .collect(Collectors.joining(", "));
    }

    /** The claims whose value was derived again from their words, exactly, by containment, or in context. */
    private static String derived(Tally tally) {
        int derived = 0;
        for (Outcome outcome : List.of(Outcome.DERIVED_EXACT, Outcome.DERIVED_CONTAINED, Outcome.IN_CONTEXT)) {
            derived += tally.claimsByOutcome().getOrDefault(outcome, 0);
        }
        return number(derived) + " derived values";
    }

    /** Silence is not success: the documents that were not at hand. */
    private static String notChecked(Tally tally) {
        return number(tally.documents() - tally.documentsChecked()) + " documents not at hand ("
                + number(tally.passages() - tally.passagesChecked()) + " digests, "
                + number(tally.wordsNotChecked()) + " quotes)";
    }

    private static String number(int count) {
        return String.format(Locale.ENGLISH, "%,d", count);
    }
}
