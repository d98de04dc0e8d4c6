package io.github.apec2026.benchmark;

import io.github.apec2026.recognize.Recognizer;
import io.github.apec2026.recognize.RepeatedText;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;

/**
 * Whether adversarial texts take time in proportion to their length: each {@link RepeatedText} in each language at doubling lengths, everything
 * that a recognizer can be asked. Of several runs in turn the fastest counts.
 *
 * <p>From the root of the repository:
 *
 * <pre>mvn -q -Pbenchmarks -pl core -am test-compile -Dbenchmarks=Linearity</pre>
 */
final class Linearity {

    private static final int[] LENGTHS = {12_500, 25_000, 50_000, 100_000, 200_000};
    private static final int RUNS = 5;

    /** Twice the length takes twice the time; four times would be quadratic. */
    private static final double MOST = 3;

    private Linearity() {}

    /** Measures; answers a table in Markdown. */
    static String measure() {
        StringBuilder out =
                new StringBuilder("Nanoseconds for each character, by length in characters.\n\n| language | text | ");
        for (int length : LENGTHS) {
            out.append(String.format(Locale.ROOT, "%,d | ", length));
        }
        out.append("most at a doubling |\n|---|---|")
                .append("--:|".repeat(LENGTHS.length + 1))
                .append('\n');
        double most = 0;
        for (String language : new String[] {"en", "zh"}) {
            Recognizer recognizer = Recognizer.of(language).asOf(LocalDate.of(2026, 2, 11));
            warmUp(recognizer);
            for (RepeatedText repeated : RepeatedText.all()) {
                most = Math.max(most, row(language, recognizer, repeated, out));
            }
        }
        return out.append(String.format(
                        Locale.ROOT,
                        "%nTwice the length takes at most %.1f times the time: %s. Fastest of %d runs, Java %s.%n",
                        most,
                        most < MOST ? "linear" : "NOT LINEAR",
                        RUNS,
                        Runtime.version()))
                .toString();
    }

    private static void warmUp(Recognizer recognizer) {
        for (int round = 0; round < 20; round++) {
            for (RepeatedText repeated : RepeatedText.all()) {
                RepeatedText.ask(recognizer, repeated.text(2_000));
            }
        }
    }

    /** Adds a row, and returns by how much the time grew at most when the length doubled. */
    private static double row(String language, Recognizer recognizer, RepeatedText repeated, StringBuilder out) {
        double[] times = times(recognizer, repeated);
        out.append("| " + language + " | `" + repeated + "` | ");
        double most = 0;
        for (int i = 0; i < LENGTHS.length; i++) {
            most = i == 0 ? 0 : Math.max(most, times[i] / times[i - 1]);
            out.append(String.format(Locale.ROOT, "%.0f | ", times[i] / LENGTHS[i]));
        }
        out.append(String.format(Locale.ROOT, "%.1f |%n", most));
        return most;
    }

    /** The least time for each length; the lengths take turns. */
    private static double[] times(Recognizer recognizer, RepeatedText repeated) {
        double[] least = new double[LENGTHS.length];
        Arrays.fill(least, Double.MAX_VALUE);
        for (int run = 0; run < RUNS; run++) {
            for (int i = 0; i < LENGTHS.length; i++) {
                least[i] = Math.min(least[i], time(recognizer, repeated.text(LENGTHS[i])));
            }
        }
        return least;
    }

    private static double time(Recognizer recognizer, String text) {
        int times = LENGTHS[LENGTHS.length - 1] / text.length(); // as much work at each length
        int found = 0;
        long start = System.nanoTime();
        for (int i = 0; i < times; i++) {
            found += RepeatedText.ask(recognizer, text);
        }
        double nanos = (double) (System.nanoTime() - start) / times;
        if (found < 0) {
            throw new IllegalStateException("A text says less than nothing");
        }
        return nanos;
    }
}
