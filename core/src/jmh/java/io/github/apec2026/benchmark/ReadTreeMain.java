package io.github.apec2026.benchmark;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.apec2026.spi.ClaimFile;
import io.github.apec2026.spi.ClaimSource;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;

/** Reads every claim file into Jackson's tree. */
final class ReadTreeMain {

    private ReadTreeMain() {}

    /** Prints the nanoseconds from here to the end of the work, and those of the processor since the process began. */
    public static void main(String[] args) throws IOException {
        long start = System.nanoTime();
        Processor.print(start, work());
    }

    static Object work() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        List<Object> trees = new ArrayList<>();
        for (ClaimSource source : ServiceLoader.load(ClaimSource.class)) {
            for (ClaimFile file : source.files()) {
                try (InputStream in = file.open()) {
                    trees.add(mapper.readTree(in));
                }
            }
        }
        return trees;
    }
}
