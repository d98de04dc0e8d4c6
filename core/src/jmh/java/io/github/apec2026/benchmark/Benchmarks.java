package io.github.apec2026.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.openjdk.jmh.runner.RunnerException;

/**
 * What the profile runs, by the first word: {@link ColdStart}, {@link Load}, {@link Memory}, {@link Queries}, {@link Throughput} or
 * {@link Linearity}, each of which ends with a table in Markdown; without a word all of them, one after the other, with all tables at the
 * end and in the file that {@code -Dtables} names. Anything else is the command line of JMH.
 */
public final class Benchmarks {

    private static final List<String> ALL =
            List.of("ColdStart", "Load", "Memory", "Queries", "Throughput", "Linearity");

    private Benchmarks() {}

    /** Runs what is asked for. */
    public static void main(String[] args) throws IOException, InterruptedException, RunnerException {
        if (args.length == 0) {
            all();
        } else if (ALL.contains(args[0])) {
            System.out.print("\n" + measured(args[0], Arrays.copyOfRange(args, 1, args.length)));
        } else {
            org.openjdk.jmh.Main.main(args);
        }
    }

    private static void all() throws IOException, InterruptedException, RunnerException {
        StringBuilder tables = new StringBuilder("# Benchmarks\n");
        for (String each : ALL) {
            System.out.println("# " + each);
            tables.append("\n## ").append(each).append("\n\n").append(measured(each, new String[0]));
        }
        System.out.print("\n" + tables);
        String file = System.getProperty("tables");
        if (file != null) {
            Files.writeString(Path.of(file), tables);
        }
    }

    private static String measured(String name, String[] args)
            throws IOException, InterruptedException, RunnerException {
        return switch (name) {
            case "ColdStart" -> ColdStart.measure(args);
            case "Load" -> Load.measure(args);
            case "Memory" -> Memory.measure();
            case "Queries" -> Queries.measure(args);
            case "Throughput" -> Throughput.measure(args);
            case "Linearity" -> Linearity.measure();
            default -> throw new IllegalArgumentException("No benchmark is called " + name);
        };
    }
}
