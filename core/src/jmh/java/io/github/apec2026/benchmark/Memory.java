package io.github.apec2026.benchmark;

import io.github.apec2026.claim.Claim;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.Observation;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.query.ApecDataset;
import java.lang.ref.Reference;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * What a data set keeps of the heap, with its claims, its indexes and its report: what is used with it above what is used without, each
 * after the heap was collected as a whole.
 *
 * <p>From the root of the repository:
 *
 * <pre>mvn -q -Pbenchmarks -pl core -am test-compile -Dbenchmarks=Memory</pre>
 */
final class Memory {

    private static final int[] ENTITIES = {5_000, 10_000, 20_000};
    private static final int RUNS = 5;
    private static final double BUDGET = 400;
    private static final double GOAL = 150;

    private Memory() {}

    /** Measures; answers a table in Markdown. */
    static String measure() throws InterruptedException {
        StringBuilder out = new StringBuilder(
                "| entities | claims | retained, MB | bytes for a claim | compiled: file, MB | of the claim"
                        + " files | compiled: bytes for a claim | when everything was asked for once |\n"
                        + "|--:|--:|--:|--:|--:|--:|--:|--:|\n");
        double last = 0;
        for (int entities : ENTITIES) {
            SyntheticRecord record = SyntheticRecord.of(entities);
            double retained = retained(record::load);
            CompiledRecord compiled = new CompiledRecord(record);
            last = retained / record.claims();
            out.append(String.format(
                    Locale.ROOT,
                    "| %,d | %,d | %.1f | %.0f | %.1f | %.2f | %.0f | %.0f |%n",
                    record.entities(),
                    record.claims(),
                    retained / 1e6,
                    last,
                    compiled.bytes() / 1e6,
                    (double) compiled.bytes() / record.bytes(),
                    retained(compiled::load) / record.claims(),
                    retained(() -> asked(compiled.load())) / record.claims()));
        }
        return out.append(String.format(
                        Locale.ROOT,
                        "%nMedians of %d loads, default flags, Java %s. At %,d entities: budget %.0f bytes for a claim %s, goal %.0f %s.%n",
                        RUNS,
                        Runtime.version(),
                        ENTITIES[ENTITIES.length - 1],
                        BUDGET,
                        last <= BUDGET ? "met" : "MISSED",
                        GOAL,
                        last <= GOAL ? "met" : "missed"))
                .toString();
    }

    /** The first load is left out: it also fills what a JVM keeps of classes and code. */
    private static double retained(Supplier<ApecDataset> load) throws InterruptedException {
        if (load.get().info().tally().claims() == 0) {
            throw new IllegalStateException("Nothing was loaded");
        }
        double[] bytes = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            long without = used();
            ApecDataset dataset = load.get();
            try {
                bytes[run] = used() - without;
            } finally {
                Reference.reachabilityFence(dataset);
            }
        }
        Arrays.sort(bytes);
        return bytes[RUNS / 2];
    }

    /** Asks for every entity and every claim with its words, and for what is made of all of them. */
    private static ApecDataset asked(ApecDataset dataset) {
        long words = 0;
        for (Id<SourceDocument> document : dataset.info().documents()) {
            words += words(dataset.claimsOf(document));
        }
        for (Meeting each : dataset.meetings()) {
            words += words(dataset.claims(each.id()));
        }
        for (Observation each : dataset.observations()) {
            words += words(dataset.claims(each.id()));
        }
        dataset.statements().list();
        dataset.about(dataset.meetings().list().get(0).id());
        dataset.conflicts();
        dataset.search("a");
        if (words == 0) {
            throw new IllegalStateException("Nothing was asked for");
        }
        return dataset;
    }

    private static long words(List<Claim<?>> claims) {
        long words = 0;
        for (Claim<?> each : claims) {
            words += each.evidence().isPresent() ? each.evidence().get().words().size() : 0;
        }
        return words;
    }

    private static long used() throws InterruptedException {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < 3; i++) {
            System.gc();
            Thread.sleep(50); // what the collection leaves to other threads
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
