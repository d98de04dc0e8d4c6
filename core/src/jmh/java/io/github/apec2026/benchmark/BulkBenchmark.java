package io.github.apec2026.benchmark;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.apec2026.spi.ClaimFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A {@linkplain SyntheticRecord large record} in a warm JVM: the whole load beside what else reads the same bytes from memory. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 15)
@Measurement(iterations = 9)
public class BulkBenchmark {

    /** How many entities. */
    @Param({"5000", "10000", "20000", "40000"})
    int entities;

    private SyntheticRecord record = SyntheticRecord.of(0);
    private CompiledRecord compiled = new CompiledRecord(record);
    private final JsonFactory json = new JsonFactory();
    private final ObjectMapper mapper = new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    /** Makes the files, and sees to it that what is measured is a load of all of them. */
    @Setup
    public void setUp() {
        record = SyntheticRecord.of(entities);
        record.load();
        compiled = new CompiledRecord(record);
        if (compiled.load().info().compiledFrom().isEmpty()) {
            throw new IllegalStateException("The compiled record was not read");
        }
    }

    /** Read, verified, resolved, validated and indexed. */
    @Benchmark
    public Object load() {
        return record.load();
    }

    /** The compiled form of it, opened. */
    @Benchmark
    public Object compiled() {
        return compiled.load();
    }

    /** Every file into records of the same shape, nothing checked. */
    @Benchmark
    public Object bind() throws IOException {
        List<Object> files = new ArrayList<>();
        for (ClaimFile file : record.files()) {
            try (InputStream in = file.open()) {
                files.add(mapper.readValue(in, BoundFile.class));
            }
        }
        return files;
    }

    /** Every token, and nothing else. */
    @Benchmark
    public int parse() throws IOException {
        int tokens = 0;
        for (ClaimFile file : record.files()) {
            try (InputStream in = file.open();
                    JsonParser parser = json.createParser(in)) {
                while (parser.nextToken() != null) {
                    tokens++;
                }
            }
        }
        return tokens;
    }
}
