package io.github.apec2026.benchmark;

import java.util.Locale;
import java.util.Map;

/** The result in Markdown, fit for PERFORMANCE.md. */
final class Table {

    private static final Map<Variant, Double> BUDGETS =
            Map.of(Variant.LOAD, 0.25, Variant.QUESTIONS, 0.35, Variant.OVERLAY, 0.7);

    private Table() {}

    static String of(Map<Variant, Samples> samples, int turns) {
        StringBuilder out = new StringBuilder();
        out.append("| in a fresh JVM | whole process, ms (quartiles) | processor, ms")
                .append(" | above an empty JVM, ms | ratio to `readTree` | budget |\n")
                .append("|---|--:|--:|--:|--:|--:|\n");
        for (Map.Entry<Variant, Samples> e : samples.entrySet()) {
            Variant variant = e.getKey();
            Samples times = e.getValue();
            boolean isScale = variant == variant.scale();
            out.append(String.format(
                    Locale.ROOT,
                    "| %s | %.0f (%.0f–%.0f) | %.0f | %.0f | %s | %s |%n",
                    variant.title(),
                    times.process(0.5),
                    times.process(0.25),
                    times.process(0.75),
                    times.processor(0.5),
                    above(variant, samples),
                    isScale ? "" : String.format(Locale.ROOT, "%.2f", ratio(variant, samples)),
                    budget(variant, samples)));
        }
        return out.append(String.format(
                        Locale.ROOT,
                        "%nMedians of %d runs taken in turn, default flags, Java %s, %d processors.%n",
                        turns,
                        Runtime.version(),
                        Runtime.getRuntime().availableProcessors()))
                .toString();
    }

    private static String budget(Variant variant, Map<Variant, Samples> samples) {
        Double budget = BUDGETS.get(variant);
        return budget == null
                ? ""
                : String.format(Locale.ROOT, "%.2f %s", budget, ratio(variant, samples) <= budget ? "met" : "MISSED");
    }

    private static double ratio(Variant variant, Map<Variant, Samples> samples) {
        Variant readTree = variant.isArchived() ? Variant.READ_TREE_ARCHIVED : Variant.READ_TREE;
        return above(variant, samples) / above(readTree, samples);
    }

    private static double above(Variant variant, Map<Variant, Samples> samples) {
        return samples.get(variant).process(0.5) - samples.get(variant.scale()).process(0.5);
    }
}
