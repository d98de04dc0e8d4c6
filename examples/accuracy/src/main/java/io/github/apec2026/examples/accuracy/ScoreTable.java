package io.github.apec2026.examples.accuracy;

import java.util.Locale;

/** A table of scores for a terminal, in percent. Not thread-safe. */
final class ScoreTable {

    private static final String ROW = "  %-42s %9s %9s %9s %9s %9s %9s%n";

    private final StringBuilder text = new StringBuilder();

    ScoreTable(String title) {
        text.append(title).append(System.lineSeparator());
        text.append(String.format(Locale.ROOT, ROW, "", "precision", "recall", "F1", "labelled", "read", "right"));
    }

    ScoreTable row(String name, Score score) {
        text.append(String.format(
                Locale.ROOT,
                ROW,
                name,
                percent(score.precision()),
                percent(score.recall()),
                percent(score.f1()),
                score.labelled(),
                score.read(),
                score.right()));
        return this;
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f", 100 * share);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
