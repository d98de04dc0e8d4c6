package io.github.apec2026.benchmark;

import io.github.apec2026.recognition.Recognition;
import io.github.apec2026.recognize.Recognizer;
import java.time.LocalDate;
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

/**
 * Reads a {@link NewsText} in a JVM that is warm, beside the least that any reader must do: looking each character up in a table. {@link
 * Throughput} runs it and prints megabytes per second.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 7, time = 1)
public class RecognizerBenchmark {

    /** How long the text is, in characters. */
    static final int LENGTH = 200_000;

    /** The language of the text. */
    @Param({"en", "zh"})
    public String language = "en";

    private String text = "";
    private Recognizer recognizer = Recognizer.of("en");
    private final byte[] table = new byte[Character.MAX_VALUE + 1];

    /** Makes the text and fills the table. */
    @Setup
    public void prepare() {
        text = NewsText.of(language, LENGTH);
        recognizer = Recognizer.of(language).asOf(LocalDate.of(2026, 2, 11));
        for (int c = 0; c < table.length; c++) {
            table[c] = (byte) Character.getType(c);
        }
    }

    /** Finds every figure and date. */
    @Benchmark
    public List<Recognition> recognize() {
        return recognizer.recognize(text);
    }

    /** Looks each character up. */
    @Benchmark
    public int lookUp() {
        int sum = 0;
        for (int i = 0; i < text.length(); i++) {
            sum += table[text.charAt(i)];
        }
        return sum;
    }
}
