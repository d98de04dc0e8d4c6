package io.github.apec2026.benchmark;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.util.Statistics;

/**
 * What a load of a large record costs in a warm JVM, and whether that is linear in its size: runs {@link BulkBenchmark} with JMH, and
 * prints a table in Markdown.
 *
 * <p>From the root of the repository:
 *
 * <pre>mvn -q -Pbenchmarks -pl core -am test-compile -Dbenchmarks=Load</pre>
 *
 * <p>The words after the first one are JMH's own command line: {@code -Dbenchmarks="Load -f 3"}.
 */
final class Load {

    private static final double BUDGET = 9;
    private static final double GOAL = 4;
    private static final int BUDGETED = 20_000;

    private Load() {}

    /** Measures; answers a table in Markdown. */
    static String measure(String[] args) throws RunnerException {
        Map<Integer, Map<String, Statistics>> millis = new TreeMap<>();
        for (RunResult result : new Runner(options(args)).run()) {
            millis.computeIfAbsent(Integer.valueOf(result.getParams().getParam("entities")), none -> new TreeMap<>())
                    .put(
                            result.getPrimaryResult().getLabel(),
                            result.getAggregatedResult().getPrimaryResult().getStatistics());
        }
        StringBuilder out = new StringBuilder(
                "| entities | claims | MB | tokens only, ms | load, ms (quartiles) | ratio | ns for a claim"
                        + " | databind, ms | ratio | compiled, ms | ratio |\n|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|\n");
        millis.forEach((entities, times) -> out.append(row(entities, times)));
        Map<String, Statistics> budgeted = millis.get(BUDGETED);
        if (budgeted != null) {
            double ratio = ratio(budgeted, "load");
            out.append(String.format(
                    Locale.ROOT,
                    "%nMedians of %d calls, Java %s, %d processors. The load needs %.1f times what jackson-core needs for"
                            + " the tokens: budget %.0f %s, goal %.0f %s.%n",
                    budgeted.get("load").getN(),
                    Runtime.version(),
                    Runtime.getRuntime().availableProcessors(),
                    ratio,
                    BUDGET,
                    ratio <= BUDGET ? "met" : "MISSED",
                    GOAL,
                    ratio <= GOAL ? "met" : "missed"));
        }
        return out.toString();
    }

    private static Options options(String[] args) throws RunnerException {
        try {
            return new OptionsBuilder()
                    .parent(new CommandLineOptions(args))
                    .include(BulkBenchmark.class.getName())
                    .build();
        } catch (CommandLineOptionException e) {
            throw new RunnerException("Not a command line of JMH: " + String.join(" ", args), e);
        }
    }

    private static String row(int entities, Map<String, Statistics> millis) {
        SyntheticRecord record = SyntheticRecord.of(entities);
        Statistics load = millis.get("load");
        return String.format(
                Locale.ROOT,
                "| %,d | %,d | %.1f | %.0f | %.0f (%.0f–%.0f) | %.1f | %.0f | %.0f | %.1f | %.1f | %.2f |%n",
                record.entities(),
                record.claims(),
                record.bytes() / 1e6,
                millis.get("parse").getPercentile(50),
                load.getPercentile(50),
                load.getPercentile(25),
                load.getPercentile(75),
                ratio(millis, "load"),
                load.getPercentile(50) * 1e6 / record.claims(),
                millis.get("bind").getPercentile(50),
                ratio(millis, "bind"),
                millis.get("compiled").getPercentile(50),
                ratio(millis, "compiled"));
    }

    private static double ratio(Map<String, Statistics> millis, String label) {
        return millis.get(label).getPercentile(50) / millis.get("parse").getPercentile(50);
    }
}
