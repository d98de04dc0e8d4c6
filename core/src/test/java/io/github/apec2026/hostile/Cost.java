package io.github.apec2026.hostile;

import com.sun.management.ThreadMXBean;
import io.github.apec2026.ApecLoader;
import io.github.apec2026.LoadResult;
import java.lang.management.ManagementFactory;

/**
 * What it costs to load an input and to ask of the result what its shape asks.
 *
 * @param bytes the bytes that were allocated, which depend on nothing else on the machine
 * @param nanos the time of the processor, not counting what others take of it
 */
record Cost(long bytes, long nanos) {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** Loads and asks once. */
    static Cost of(Shape shape, int size) {
        ApecLoader loader = shape.input().apply(size).loader();
        long thread = Thread.currentThread().getId();
        long bytes = THREADS.getThreadAllocatedBytes(thread);
        long start = THREADS.getCurrentThreadCpuTime();
        LoadResult result = loader.read();
        shape.query().ask(result, size);
        long nanos = THREADS.getCurrentThreadCpuTime() - start;
        return new Cost(THREADS.getThreadAllocatedBytes(thread) - bytes, nanos);
    }

    /** The less of both. */
    Cost least(Cost other) {
        return new Cost(Math.min(bytes, other.bytes), Math.min(nanos, other.nanos));
    }

    @Override
    public String toString() {
        return bytes / 1_000_000 + " MB in " + nanos / 1_000_000 + " ms";
    }
}
