package io.github.apec2026.benchmark;

import java.nio.charset.StandardCharsets;
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
 * How much text the recognizer reads in a second: runs {@link RecognizerBenchmark} with JMH, and prints a table in Markdown.
 *
 * <p>From the root of the repository:
 *
 * <pre>mvn -q -Pbenchmarks -pl core -am test-compile -Dbenchmarks=Throughput</pre>
 *
 * <p>The words after the first one are JMH's own command line: {@code -Dbenchmarks="Throughput -f 5"}.
 */
final class Throughput {

    private Throughput() {}

    /** Measures; answers a table in Markdown. */
    static String measure(String[] args) throws RunnerException {
        Map<String, Statistics> micros = new TreeMap<>();
        for (RunResult result : new Runner(options(args).build()).run()) {
            String language = result.getParams().getParam("language");
            micros.put(
                    language + " " + result.getPrimaryResult().getLabel(),
                    result.getAggregatedResult().getPrimaryResult().getStatistics());
        }
        StringBuilder out = new StringBuilder(
                "| language | recognizer, MB/s (quartiles) | million characters/s | looking up, MB/s (quartiles)"
                        + " | ratio |\n|---|--:|--:|--:|--:|\n");
        out.append(row("en", micros)).append(row("zh", micros));
        return out.append(String.format(
                        Locale.ROOT,
                        "%nMedians of %d iterations, Java %s, one of %d processors; megabytes of UTF-8.%n",
                        micros.get("en recognize").getN(),
                        Runtime.version(),
                        Runtime.getRuntime().availableProcessors()))
                .toString();
    }

    private static OptionsBuilder options(String[] args) throws RunnerException {
        try {
            OptionsBuilder options = new OptionsBuilder();
            options.parent(new CommandLineOptions(args));
            options.include(RecognizerBenchmark.class.getName());
            return options;
        } catch (CommandLineOptionException e) {
            throw new RunnerException("Not a command line of JMH: " + String.join(" ", args), e);
        }
    }

    private static String row(String language, Map<String, Statistics> micros) {
        String text = NewsText.of(language, RecognizerBenchmark.LENGTH);
        int bytes = text.getBytes(StandardCharsets.UTF_8).length;
        Statistics reading = micros.get(language + " recognize");
        Statistics looking = micros.get(language + " lookUp");
        return String.format(
                Locale.ROOT,
                "| %s | %s | %.1f | %s | %.0f |%n",
                language,
                rate(bytes, reading),
                text.length() / reading.getPercentile(50),
                rate(bytes, looking),
                reading.getPercentile(50) / looking.getPercentile(50));
    }

    /** Bytes in microseconds are megabytes in seconds. */
    private static String rate(int bytes, Statistics micros) {
        return String.format(
                Locale.ROOT,
                "%.0f (%.0f–%.0f)",
                bytes / micros.getPercentile(50),
                bytes / micros.getPercentile(75),
                bytes / micros.getPercentile(25));
    }
}
