package io.github.apec2026.benchmark;

import java.time.Duration;

/** The processor time of this process. */
final class Processor {

    private Processor() {}

    /** Prints the nanoseconds since a start, and those of the processor; nothing where there is no result. */
    static void print(long start, Object result) {
        long end = System.nanoTime();
        System.out.println(result == null ? "" : end - start + " " + nanos());
    }

    /** Nanoseconds of all threads, those of the compilers among them; in steps of ten milliseconds on Linux. */
    private static long nanos() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .orElse(Duration.ZERO)
                .toNanos();
    }
}
