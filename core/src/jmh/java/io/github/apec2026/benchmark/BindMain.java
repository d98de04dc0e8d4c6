package io.github.apec2026.benchmark;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.apec2026.spi.ClaimFile;
import io.github.apec2026.spi.ClaimSource;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;

/** Binds every claim file with databind; a property that the records do not know yet is left out, so that adding one breaks nothing. */
final class BindMain {

    private BindMain() {}

    /** Prints the nanoseconds from here to the end of the work, and those of the processor since the process began. */
    public static void main(String[] args) throws IOException {
        long start = System.nanoTime();
        Processor.print(start, work());
    }

    static Object work() throws IOException {
        ObjectMapper mapper = new ObjectMapper()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY);
        List<Object> files = new ArrayList<>();
        for (ClaimSource source : ServiceLoader.load(ClaimSource.class)) {
            for (ClaimFile file : source.files()) {
                try (InputStream in = file.open()) {
                    files.add(mapper.readValue(in, BoundFile.class));
                }
            }
        }
        return files;
    }
}
