package io.github.apec2026.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** How long the processor has worked for this thread. */
final class ProcessorTime {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private ProcessorTime() {}

    /** In nanoseconds. */
    static long now() {
        return THREADS.getCurrentThreadCpuTime();
    }
}
