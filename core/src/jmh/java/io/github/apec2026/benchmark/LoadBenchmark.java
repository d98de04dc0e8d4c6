package io.github.apec2026.benchmark;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The first call in a JVM that runs already: a fork for each call, one call for each fork.
 *
 * <p>By then JMH has loaded and warmed classes of the JDK that all variants use, such as those for lambdas; what a user waits for
 * from the start of the process is what {@link ColdStart} measures, and the budget is about that.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(15)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class LoadBenchmark {

    /** {@link Variant#LOAD}. */
    @Benchmark
    public Object load() {
        return LoadMain.work();
    }

    /** {@link Variant#READ_TREE}. */
    @Benchmark
    public Object readTree() throws IOException {
        return ReadTreeMain.work();
    }

    /** {@link Variant#BIND}. */
    @Benchmark
    public Object bind() throws IOException {
        return BindMain.work();
    }

    /** {@link Variant#PARSE}. */
    @Benchmark
    public Object parse() throws IOException {
        return ParseMain.work();
    }
}
