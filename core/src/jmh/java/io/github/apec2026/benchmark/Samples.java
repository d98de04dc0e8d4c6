package io.github.apec2026.benchmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The times of one variant, in milliseconds. */
final class Samples {

    private final List<Double> process = new ArrayList<>();
    private final List<Double> work = new ArrayList<>();
    private final List<Double> processor = new ArrayList<>();

    void add(long processNanos, long workNanos, long processorNanos) {
        processor.add(processorNanos / 1e6);
        process.add(processNanos / 1e6);
        work.add(workNanos / 1e6);
    }

    /** From the start of the process to its end. */
    double process(double quantile) {
        return quantile(process, quantile);
    }

    /** From the first line of {@code main} to the end of the work. */
    double work(double quantile) {
        return quantile(work, quantile);
    }

    /** The processor time of all threads until then. */
    double processor(double quantile) {
        return quantile(processor, quantile);
    }

    /** Between the two nearest samples, in proportion. */
    private static double quantile(List<Double> samples, double quantile) {
        List<Double> sorted = new ArrayList<>(samples);
        Collections.sort(sorted);
        double place = quantile * (sorted.size() - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.size() - 1);
        return sorted.get(below) + (place - below) * (sorted.get(above) - sorted.get(below));
    }
}
