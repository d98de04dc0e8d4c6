package io.github.apec2026.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.util.Statistics;

/**
 * How long a question takes among 100,000 made-up meetings, and among 200,000: runs {@link QueryBenchmark} with JMH, after all have been
 * asked once and answered alike, and prints a table in Markdown.
 *
 * <p>From the root of the repository:
 *
 * <pre>mvn -q -Pbenchmarks -pl core -am test-compile -Dbenchmarks=Queries</pre>
 *
 * <p>What stands behind the first word is JMH's own command line: {@code -Dbenchmarks="Queries -f 3"}.
 */
final class Queries {

    private static final String SIZE = "100000";
    private static final String TWICE = "200000";

    private Queries() {}

    /** Measures; answers tables in Markdown. */
    static String measure(String[] args) throws RunnerException {
        StringBuilder out = new StringBuilder(agreed());
        Map<String, Statistics> nanos = new TreeMap<>();
        for (RunResult result : new Runner(options(args).build()).run()) {
            String size = result.getParams().getParam("size");
            nanos.put(
                    result.getPrimaryResult().getLabel() + (size == null ? "" : " " + size),
                    result.getAggregatedResult().getPrimaryResult().getStatistics());
        }
        out.append("\n\n| question | ns among 100,000 (quartiles) | ns among 200,000 (quartiles) | doubling | to"
                + " hand-written |\n|---|--:|--:|--:|--:|\n");
        for (String label : labels(nanos)) {
            out.append(row(label, nanos));
        }
        out.append("\n| of the record of this version | ns (quartiles) |\n|---|--:|\n");
        for (Map.Entry<String, Statistics> each : nanos.entrySet()) {
            if (each.getKey().startsWith("record")) {
                out.append(String.format("| %s | %s |%n", each.getKey(), nanos(each.getValue())));
            }
        }
        return out.append(String.format("%nMedians, Java %s.%n", Runtime.version()))
                .toString();
    }

    /** Asks everybody once: answers of different sizes are of different questions. */
    private static String agreed() {
        QueryBenchmark asked = new QueryBenchmark();
        QueryBenchmark.Made made = new QueryBenchmark.Made();
        made.size = Integer.parseInt(SIZE);
        made.make();
        QueryBenchmark.Hand hand = new QueryBenchmark.Hand();
        hand.make(made);
        QueryBenchmark.CqEngine cqEngine = new QueryBenchmark.CqEngine();
        cqEngine.make(made);
        QueryBenchmark.Hollow hollow = new QueryBenchmark.Hollow();
        try {
            hollow.make(made);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "Place and dates find "
                + alike(
                        asked.placeAndDatesHere(made),
                        asked.placeAndDatesHand(made, hand),
                        asked.placeAndDatesCqEngine(made, cqEngine).size(),
                        asked.placeAndDatesHollow(made, hollow).length)
                + ", priority and forum and dates "
                + alike(
                        asked.priorityForumDatesHere(made),
                        asked.priorityForumDatesHereDatesFirst(made),
                        asked.priorityForumDatesHand(made, hand),
                        asked.priorityForumDatesCqEngine(made, cqEngine).size(),
                        asked.priorityForumDatesHollow(made, hollow).length)
                + ".";
    }

    private static int alike(int... sizes) {
        for (int size : sizes) {
            if (size != sizes[0] || size == 0) {
                throw new IllegalStateException("Found are " + Arrays.toString(sizes));
            }
        }
        return sizes[0];
    }

    private static OptionsBuilder options(String[] args) throws RunnerException {
        try {
            OptionsBuilder options = new OptionsBuilder();
            options.parent(new CommandLineOptions(args));
            options.include(QueryBenchmark.class.getName());
            return options;
        } catch (CommandLineOptionException e) {
            throw new RunnerException("Not a command line of JMH: " + String.join(" ", args), e);
        }
    }

    private static List<String> labels(Map<String, Statistics> nanos) {
        List<String> labels = new ArrayList<>();
        for (String each : nanos.keySet()) {
            if (each.endsWith(" " + SIZE)) {
                labels.add(each.substring(0, each.indexOf(' ')));
            }
        }
        Collections.sort(labels);
        return labels;
    }

    private static String row(String label, Map<String, Statistics> nanos) {
        Statistics once = nanos.get(label + " " + SIZE);
        Statistics twice = nanos.get(label + " " + TWICE);
        String question = label.replaceFirst("(Here|Hand|CqEngine|Hollow).*", "");
        Statistics hand = nanos.get(question + "Hand " + SIZE);
        return String.format(
                Locale.ROOT,
                "| %s | %s | %s | %.2f | %s |%n",
                label,
                nanos(once),
                nanos(twice),
                median(twice) / median(once),
                hand == null ? "" : String.format(Locale.ROOT, "%.2f", median(once) / median(hand)));
    }

    private static double median(Statistics nanos) {
        return nanos.getPercentile(50);
    }

    private static String nanos(Statistics nanos) {
        return String.format(
                Locale.ROOT, "%,.0f (%,.0f–%,.0f)", median(nanos), nanos.getPercentile(25), nanos.getPercentile(75));
    }
}
