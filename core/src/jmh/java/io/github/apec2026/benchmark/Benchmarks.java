package io.github.apec2026.benchmark;

import java.io.IOException;
import java.util.Arrays;
import org.openjdk.jmh.runner.RunnerException;

/**
 * What the profile runs, by the first word: {@link ColdStart}, {@link Load}, {@link Memory}, {@link Queries}, {@link Throughput} or
 * {@link Linearity}; anything else is the command line of JMH.
 */
public final class Benchmarks {

    private Benchmarks() {}

    /** Runs what is asked for. */
    public static void main(String[] args) throws IOException, InterruptedException, RunnerException {
        String[] rest = args.length == 0 ? args : Arrays.copyOfRange(args, 1, args.length);
        switch (args.length == 0 ? "" : args[0]) {
            case "ColdStart" -> ColdStart.main(rest);
            case "Throughput" -> Throughput.main(rest);
            case "Linearity" -> Linearity.main(rest);
            case "Load" -> Load.main(rest);
            case "Memory" -> Memory.main(rest);
            case "Queries" -> Queries.main(rest);
            default -> org.openjdk.jmh.Main.main(args);
        }
    }
}
