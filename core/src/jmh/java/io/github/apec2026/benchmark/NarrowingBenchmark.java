package io.github.apec2026.benchmark;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Each single narrowing: the making of the catalog alone, and where it finds little also with a walk of its list. A walk of thousands would
 * measure the memory and not the narrowing.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 10, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 100, timeUnit = TimeUnit.MILLISECONDS)
public class NarrowingBenchmark {

    /** Any. */
    @State(Scope.Benchmark)
    public static class Any {

        /** All. */
        @Param
        OneNarrowing by;
    }

    /** One that finds little. */
    @State(Scope.Benchmark)
    public static class Small {

        /** Those that find no more than some hundreds. */
        @Param({"WEEKS", "WHOLE", "TOPIC", "PERSON"})
        OneNarrowing by;
    }

    @Benchmark
    public Object narrowed(QueryBenchmark.Made made, Any narrowing) {
        return narrowing.by.of(made.meetings);
    }

    @Benchmark
    public int walked(QueryBenchmark.Made made, Small narrowing) {
        return QueryBenchmark.walked(narrowing.by.of(made.meetings).list());
    }
}
