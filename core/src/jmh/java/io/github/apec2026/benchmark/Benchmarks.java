package io.github.apec2026.benchmark;

import java.io.IOException;
import java.util.Arrays;

/** What the profile runs: {@link ColdStart} when it is the first word, else JMH with the words as its command line. */
public final class Benchmarks {

    private Benchmarks() {}

    /** Runs what is asked for. */
    public static void main(String[] args) throws IOException, InterruptedException {
        if (args.length > 0 && args[0].equals("ColdStart")) {
            ColdStart.main(Arrays.copyOfRange(args, 1, args.length));
        } else {
            org.openjdk.jmh.Main.main(args);
        }
    }
}
