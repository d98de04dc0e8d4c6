package io.github.apec2026.benchmark;

import java.time.Duration;

/** The processor time of this process. */
final class Processor {

    private Processor() {}

    /** Nanoseconds of all threads, those of the compilers among them; in steps of ten milliseconds on Linux. */
    static long nanos() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .orElse(Duration.ZERO)
                .toNanos();
    }
}
