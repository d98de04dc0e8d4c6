package io.github.apec2026.benchmark;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.util.Statistics;

/** What JMH measured, by the name of a benchmark and its parameters. */
final class Nanos {

    private final Map<String, Statistics> measured = new HashMap<>();

    void add(Collection<RunResult> results) {
        for (RunResult result : results) {
            StringBuilder name = new StringBuilder(result.getPrimaryResult().getLabel());
            for (String parameter : new String[] {"by", "size"}) {
                String value = result.getParams().getParam(parameter);
                name.append(value == null ? "" : " " + value);
            }
            measured.put(
                    name.toString(),
                    result.getAggregatedResult().getPrimaryResult().getStatistics());
        }
    }

    boolean has(String name) {
        return measured.containsKey(name);
    }

    /** How many measurements a median is of. */
    long count(String name) {
        return measured.get(name).getN();
    }

    double median(String name) {
        return measured.get(name).getPercentile(50);
    }

    double ratio(String name, String other) {
        return median(name) / median(other);
    }

    /** The median and the quartiles, or nothing where nothing is measured. */
    String cell(String name) {
        Statistics nanos = measured.get(name);
        return nanos == null
                ? ""
                : String.format(
                        Locale.ROOT,
                        "%,.0f (%,.0f–%,.0f)",
                        nanos.getPercentile(50),
                        nanos.getPercentile(25),
                        nanos.getPercentile(75));
    }

    /** How many times as long one takes as the other, or nothing where one is not measured. */
    String ratioCell(String name, String other) {
        return has(name) && has(other) ? String.format(Locale.ROOT, "%.2f", ratio(name, other)) : "";
    }
}
