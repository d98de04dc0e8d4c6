package io.github.apec2026.examples.accuracy;

import io.github.apec2026.value.Printable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * Scores what is read in documents of TimeML, as TempEval-3 does (UzZaman and others, "SemEval-2013 Task 1: TempEval-3", 2013).
 *
 * <p>Strict: the span is that of the label, to the character. Relaxed: the spans overlap. Value: the spans overlap and the TIMEX3 value
 * is that of the label, letter by letter; precision counts it against all that was read, recall against all labels. Strict value: span
 * and value are those of the label. Each label counts once and so does each reading; a reading takes the label with its own span
 * before one that it overlaps.
 *
 * <p>Three sets of labels are counted apart. In the narrower ones, what is read over the words of a label that is left out counts neither
 * for nor against.
 *
 * <ol>
 *   <li>All labels in the text, as TempEval-3 counts.
 *   <li>Dates and durations: without {@code TIME} and {@code SET}.
 *   <li>Of these, the ones that {@linkplain Timex#carriesValue carry a value}: without {@code PRESENT_REF}, {@code PAST_REF} and
 *       {@code FUTURE_REF}, and without values with an {@code X}, such as {@code PXM} or {@code XXXX-XX-XX}.
 * </ol>
 */
final class TimexScorer {

    private final Counted all = new Counted(timex -> true);
    private final Counted datesAndDurations = new Counted(Timex::isDateOrDuration);
    private final Counted valued = new Counted(Timex::carriesValue);
    private int documents;
    private final StringBuilder differences = new StringBuilder();

    /** Counts a document in which {@code read} was read. */
    void add(TimeMl document, List<Timex> read) {
        documents++;
        for (Counted counted : List.of(all, datesAndDurations, valued)) {
            counted.add(document.timexes(), read);
        }
        list(document, read);
    }

    Counted all() {
        return all;
    }

    Counted datesAndDurations() {
        return datesAndDurations;
    }

    Counted valued() {
        return valued;
    }

    String table() {
        String of = documents == 1 ? " in 1 document" : " in " + documents + " documents";
        String end = System.lineSeparator();
        return all.table("All TIMEX3" + of)
                + end
                + datesAndDurations.table("DATE and DURATION" + of + " (TIME and SET left out)")
                + end
                + valued.table("DATE and DURATION with a value" + of + " (also left out: *_REF, values with X)");
    }

    /** What differs from the labels, document by document, each with its line. */
    String differences() {
        return differences.toString();
    }

    /** The scores of one set of labels. Not thread-safe. */
    static final class Counted {

        private final Predicate<Timex> belongs;
        private Score strict = Score.NONE;
        private Score relaxed = Score.NONE;
        private Score value = Score.NONE;
        private Score strictValue = Score.NONE;

        Counted(Predicate<Timex> belongs) {
            this.belongs = belongs;
        }

        Score strict() {
            return strict;
        }

        Score relaxed() {
            return relaxed;
        }

        Score value() {
            return value;
        }

        Score strictValue() {
            return strictValue;
        }

        private void add(List<Timex> labels, List<Timex> allRead) {
            List<Timex> labelled = labels.stream().filter(belongs).toList();
            List<Timex> read = allRead.stream()
                    .filter(each -> labelled.stream().anyMatch(each::overlaps)
                            || labels.stream().noneMatch(each::overlaps))
                    .toList();
            int same = 0;
            int sameValue = 0;
            int valued = 0;
            List<Match> matches = matches(labelled, read);
            for (Match match : matches) {
                boolean isValue = match.label().value().equals(match.reading().value());
                boolean isSpan = match.label().isSameSpan(match.reading());
                same += isSpan ? 1 : 0;
                valued += isValue ? 1 : 0;
                sameValue += isSpan && isValue ? 1 : 0;
            }
            strict = strict.plus(new Score(labelled.size(), read.size(), same));
            relaxed = relaxed.plus(new Score(labelled.size(), read.size(), matches.size()));
            value = value.plus(new Score(labelled.size(), read.size(), valued));
            strictValue = strictValue.plus(new Score(labelled.size(), read.size(), sameValue));
        }

        private String table(String title) {
            return new ScoreTable(title)
                    .row("span, strict", strict)
                    .row("span, relaxed", relaxed)
                    .row("value, where spans overlap (TempEval-3)", value)
                    .row("value, where spans are the same", strictValue)
                    .toString();
        }
    }

    private record Match(Timex label, Timex reading) {}

    private static List<Match> matches(List<Timex> labelled, List<Timex> read) {
        List<Match> matches = new ArrayList<>();
        List<Timex> labels = new ArrayList<>(labelled);
        List<Timex> readings = new ArrayList<>(read);
        match(labels, readings, Timex::isSameSpan, matches);
        match(labels, readings, (a, b) -> a.overlaps(b) && a.value().equals(b.value()), matches);
        match(labels, readings, Timex::overlaps, matches);
        return matches;
    }

    private static void match(
            List<Timex> labels, List<Timex> readings, BiPredicate<Timex, Timex> isMatch, List<Match> matches) {
        for (Timex reading : List.copyOf(readings)) {
            Optional<Timex> label =
                    labels.stream().filter(each -> isMatch.test(each, reading)).findFirst();
            if (label.isPresent()) {
                matches.add(new Match(label.get(), reading));
                labels.remove(label.get());
                readings.remove(reading);
            }
        }
    }

    private void list(TimeMl document, List<Timex> read) {
        List<Timex> labels = new ArrayList<>(document.timexes());
        List<Timex> readings = new ArrayList<>(read);
        List<String> lines = new ArrayList<>();
        for (Match match : matches(labels, readings)) {
            labels.remove(match.label());
            readings.remove(match.reading());
            boolean isSpan = match.label().isSameSpan(match.reading());
            if (!isSpan || !match.label().value().equals(match.reading().value())) {
                lines.add(line(isSpan ? "value " : "span  ", document, match.label()) + "; read: "
                        + words(document, match.reading()));
            }
        }
        labels.forEach(label -> lines.add(line("missed", document, label)));
        readings.forEach(reading -> lines.add(line("wrong ", document, reading)));
        if (!lines.isEmpty()) {
            differences.append(Printable.of(document.name())).append(System.lineSeparator());
            lines.forEach(line -> differences.append(Printable.of(line)).append(System.lineSeparator()));
        }
    }

    private static String line(String what, TimeMl document, Timex timex) {
        String before = document.text().substring(Math.max(0, timex.start() - 40), timex.start());
        String behind =
                document.text().substring(timex.end(), Math.min(document.text().length(), timex.end() + 25));
        return "    " + what + " " + oneLine(before) + "[" + words(document, timex) + "]" + oneLine(behind);
    }

    private static String words(TimeMl document, Timex timex) {
        return oneLine(document.text().substring(timex.start(), timex.end())) + " = " + timex.type() + " "
                + timex.value();
    }

    private static String oneLine(String text) {
        return text.replace('\n', ' ');
    }
}
