package io.github.apec2026.benchmark;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import io.github.apec2026.spi.ClaimFile;
import io.github.apec2026.spi.ClaimSource;
import java.io.IOException;
import java.io.InputStream;
import java.util.ServiceLoader;

/** Walks through the tokens of every claim file. */
final class ParseMain {

    private ParseMain() {}

    /** Prints the nanoseconds from here to the end of the work, and those of the processor since the process began. */
    public static void main(String[] args) throws IOException {
        long start = System.nanoTime();
        Processor.print(start, work());
    }

    static Object work() throws IOException {
        JsonFactory json = new JsonFactory();
        int tokens = 0;
        for (ClaimSource source : ServiceLoader.load(ClaimSource.class)) {
            for (ClaimFile file : source.files()) {
                try (InputStream in = file.open();
                        JsonParser parser = json.createParser(in)) {
                    while (parser.nextToken() != null) {
                        tokens++;
                    }
                }
            }
        }
        return tokens;
    }
}
