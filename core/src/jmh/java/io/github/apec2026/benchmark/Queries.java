package io.github.apec2026.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * How long a question takes among 100,000 made-up meetings, and here also among 200,000: runs {@link QueryBenchmark},
 * {@link NarrowingBenchmark} and {@link RecordBenchmark} with JMH, after all have been asked once and answered alike, and prints tables in
 * Markdown.
 *
 * <p>From the root of the repository:
 *
 * <pre>mvn -q -Pbenchmarks -pl core -am test-compile -Dbenchmarks=Queries</pre>
 *
 * <p>The words after the first one are JMH's own command line: {@code -Dbenchmarks="Queries -f 5"}.
 */
final class Queries {

    private static final String ALL = "\\.(Query|Narrowing|Record)Benchmark\\.";
    private static final String GROWING = "\\.(QueryBenchmark\\..*Here|NarrowingBenchmark\\..*)$";

    private Queries() {}

    /** Measures; answers tables in Markdown. */
    static String measure(String[] args) throws RunnerException {
        QueryBenchmark.Made made = new QueryBenchmark.Made();
        made.size = Integer.parseInt(QueryTable.SIZE);
        made.make();
        String agreed = agreed(made);
        Map<OneNarrowing, Integer> found = new EnumMap<>(OneNarrowing.class);
        for (OneNarrowing each : OneNarrowing.values()) {
            found.put(each, each.of(made.meetings).size());
        }
        Nanos nanos = new Nanos();
        nanos.add(new Runner(options(args, ALL, QueryTable.SIZE)).run());
        nanos.add(new Runner(options(args, GROWING, QueryTable.TWICE)).run());
        return QueryTable.of(nanos, found) + agreed + "\n";
    }

    /** Asks everybody once: answers of different sizes are of different questions. */
    private static String agreed(QueryBenchmark.Made made) {
        QueryBenchmark asked = new QueryBenchmark();
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
        return "The province and the three weeks find "
                + alike(
                        asked.placeAndDatesHere(made),
                        asked.placeAndDatesHand(made, hand),
                        asked.placeAndDatesCqEngine(made, cqEngine).size(),
                        asked.placeAndDatesHollow(made, hollow).length)
                + ", the priority, the forum and the five months "
                + alike(
                        asked.priorityForumDatesHere(made),
                        asked.datesForumPriorityHere(made),
                        asked.priorityForumDatesHand(made, hand),
                        asked.priorityForumDatesCqEngine(made, cqEngine).size(),
                        asked.priorityForumDatesHollow(made, hollow).length)
                + ". What is found is walked here and by hand, and collected in the two engines.";
    }

    private static int alike(int... sizes) {
        for (int size : sizes) {
            if (size != sizes[0] || size == 0) {
                throw new IllegalStateException("Found are " + Arrays.toString(sizes));
            }
        }
        return sizes[0];
    }

    private static Options options(String[] args, String benchmarks, String size) throws RunnerException {
        try {
            return new OptionsBuilder()
                    .parent(new CommandLineOptions(args))
                    .include(benchmarks)
                    .param("size", size)
                    .build();
        } catch (CommandLineOptionException e) {
            throw new RunnerException("Not a command line of JMH: " + String.join(" ", args), e);
        }
    }
}
