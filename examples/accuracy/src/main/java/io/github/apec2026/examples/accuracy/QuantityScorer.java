package io.github.apec2026.examples.accuracy;

import io.github.apec2026.value.Printable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * Scores what is read in labelled sentences, as the evaluation of CQE does (Almasian and others, "CQE: A Comprehensive Quantity
 * Extractor", EMNLP 2023).
 *
 * <p>Within a sentence, a value is right when a label has the same one: amounts that differ by no more than a hundred-thousandth, a
 * range only by a range with both ends. Value and unit are right when a label has the same value and the same normalised unit; value and
 * change when it has the same value and the same change. Where the words are is not labelled and does not count. Each label counts
 * once and so does each reading, in which this is stricter than CQE's program. One score is not of CQE: it counts each end of a range as
 * a value by itself, in the labels and in what is read.
 */
final class QuantityScorer {

    private Score values = Score.NONE;
    private Score ends = Score.NONE;
    private Score units = Score.NONE;
    private Score changes = Score.NONE;
    private int sentences;
    private final StringBuilder differences = new StringBuilder();

    /** Counts a sentence in which {@code read} was read. */
    void add(LabelledSentence sentence, List<LabelledQuantity> read) {
        List<LabelledQuantity> labelled = sentence.quantities();
        sentences++;
        values = values.plus(score(labelled, read, QuantityScorer::isSameValue));
        ends = ends.plus(score(ends(labelled), ends(read), QuantityScorer::isSameValue));
        units = units.plus(
                score(labelled, read, (a, b) -> isSameValue(a, b) && a.unit().equals(b.unit())));
        changes = changes.plus(
                score(labelled, read, (a, b) -> isSameValue(a, b) && a.change().equals(b.change())));
        list(sentence.text(), labelled, read);
    }

    Score values() {
        return values;
    }

    Score ends() {
        return ends;
    }

    Score units() {
        return units;
    }

    Score changes() {
        return changes;
    }

    String table() {
        return new ScoreTable("Quantities in " + sentences + " sentences")
                .row("value", values)
                .row("value, each end of a range by itself", ends)
                .row("value and unit", units)
                .row("value and change", changes)
                .toString();
    }

    /** The sentences that differ from their labels in a value or a unit, and in what. */
    String differences() {
        return differences.toString();
    }

    private static List<LabelledQuantity> ends(List<LabelledQuantity> quantities) {
        List<LabelledQuantity> ends = new ArrayList<>();
        for (LabelledQuantity each : quantities) {
            ends.add(each.with(Amount.of(each.amount().low())));
            if (each.amount().isRange()) {
                ends.add(each.with(Amount.of(each.amount().high())));
            }
        }
        return ends;
    }

    private static boolean isSameValue(LabelledQuantity labelled, LabelledQuantity read) {
        return labelled.amount().isCloseTo(read.amount());
    }

    private static Score score(
            List<LabelledQuantity> labelled,
            List<LabelledQuantity> read,
            BiPredicate<LabelledQuantity, LabelledQuantity> isRight) {
        return new Score(
                labelled.size(),
                read.size(),
                labelled.size() - without(read, labelled, isRight).size());
    }

    /** The labels that are left when each reading has taken the first that it is right for. */
    private static List<LabelledQuantity> without(
            List<LabelledQuantity> read,
            List<LabelledQuantity> labelled,
            BiPredicate<LabelledQuantity, LabelledQuantity> isRight) {
        List<LabelledQuantity> left = new ArrayList<>(labelled);
        for (LabelledQuantity each : read) {
            for (int i = 0; i < left.size(); i++) {
                if (isRight.test(left.get(i), each)) {
                    left.remove(i);
                    break;
                }
            }
        }
        return left;
    }

    private void list(String text, List<LabelledQuantity> labelled, List<LabelledQuantity> read) {
        BiPredicate<LabelledQuantity, LabelledQuantity> same =
                (a, b) -> isSameValue(a, b) && a.unit().equals(b.unit());
        List<LabelledQuantity> missed = without(read, labelled, same);
        List<LabelledQuantity> wrong = without(labelled, read, (a, b) -> same.test(b, a));
        StringBuilder lines = new StringBuilder();
        for (LabelledQuantity label : List.copyOf(missed)) {
            for (LabelledQuantity other : List.copyOf(wrong)) {
                if (isSameValue(label, other) && missed.remove(label)) {
                    wrong.remove(other);
                    line(lines, "unit   ", label + "; read: " + other);
                }
            }
        }
        missed.forEach(label -> line(lines, "missed ", label.toString()));
        wrong.forEach(other -> line(lines, "wrong  ", other.toString()));
        if (lines.length() > 0) {
            differences
                    .append(Printable.of(text))
                    .append(System.lineSeparator())
                    .append(lines);
        }
    }

    private static void line(StringBuilder lines, String what, String which) {
        lines.append("    ").append(what).append(Printable.of(which)).append(System.lineSeparator());
    }
}
