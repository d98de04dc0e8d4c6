package io.github.apec2026.benchmark;

import io.github.apec2026.Apec2026;
import io.github.apec2026.model.Entity;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.query.ApecDataset;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What the record of this version is asked one by one, beside a map of the same entities. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 10, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 100, timeUnit = TimeUnit.MILLISECONDS)
public class RecordBenchmark {

    /** The record of this version. */
    @State(Scope.Benchmark)
    public static class Shipped {

        final ApecDataset dataset = Apec2026.load();
        final Id<Meeting> meeting = dataset.meetings().list().get(0).id();
        final Map<Id<?>, Entity> meetings = new HashMap<>();

        /** Puts the meetings into the map. */
        public Shipped() {
            for (Meeting each : dataset.meetings()) {
                meetings.put(each.id(), each);
            }
        }
    }

    @Benchmark
    public Object get(Shipped shipped) {
        return shipped.dataset.get(shipped.meeting);
    }

    @Benchmark
    public Object hashMapGet(Shipped shipped) {
        return shipped.meetings.get(shipped.meeting);
    }

    @Benchmark
    public Object fact(Shipped shipped) {
        return shipped.dataset.fact(shipped.meeting, Meeting.KIND);
    }

    @Benchmark
    public Object search(Shipped shipped) {
        return shipped.dataset.search("guangdong");
    }
}
