package io.github.apec2026.benchmark;

import java.util.Locale;
import java.util.Map;

/** The result in Markdown, fit for PERFORMANCE.md. */
final class Table {

    private static final double BUDGET = 0.7;
    private static final double GOAL = 0.5;

    private Table() {}

    static String of(Map<Variant, Samples> samples, int turns) {
        StringBuilder out = new StringBuilder();
        out.append("| in a fresh JVM | whole process, ms (quartiles) | inside `main`, ms (quartiles)")
                .append(" | above an empty JVM, ms | ratio to `readTree` |\n")
                .append("|---|--:|--:|--:|--:|\n");
        double empty = median(samples, Variant.EMPTY);
        double readTree = median(samples, Variant.READ_TREE) - empty;
        for (Map.Entry<Variant, Samples> e : samples.entrySet()) {
            Samples times = e.getValue();
            double above = times.process(0.5) - empty;
            out.append(String.format(
                    Locale.ROOT,
                    "| %s | %.0f (%.0f–%.0f) | %.0f (%.0f–%.0f) | %.0f | %s |%n",
                    e.getKey().title(),
                    times.process(0.5),
                    times.process(0.25),
                    times.process(0.75),
                    times.work(0.5),
                    times.work(0.25),
                    times.work(0.75),
                    above,
                    e.getKey() == Variant.EMPTY ? "" : String.format(Locale.ROOT, "%.2f", above / readTree)));
        }
        double ratio = (median(samples, Variant.LOAD) - empty) / readTree;
        return out.append(String.format(
                        Locale.ROOT,
                        "%nMedians of %d runs taken in turn, default flags, Java %s, %d processors. `Apec2026.load()` needs"
                                + " %.2f of what `readTree` needs: budget %.1f %s, goal %.1f %s.%n",
                        turns,
                        Runtime.version(),
                        Runtime.getRuntime().availableProcessors(),
                        ratio,
                        BUDGET,
                        ratio <= BUDGET ? "met" : "MISSED",
                        GOAL,
                        ratio <= GOAL ? "met" : "missed"))
                .toString();
    }

    private static double median(Map<Variant, Samples> samples, Variant variant) {
        return samples.get(variant).process(0.5);
    }
}
