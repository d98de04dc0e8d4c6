package io.github.apec2026.benchmark;

import io.github.apec2026.Apec2026;
import io.github.apec2026.spi.ClaimSource;
import java.nio.charset.StandardCharsets;

/** Loads the data set with an overlay of 20 claims. */
final class OverlayMain {

    private OverlayMain() {}

    /** Prints the nanoseconds from here to the end of the work, and those of the processor since the process began. */
    public static void main(String[] args) {
        long start = System.nanoTime();
        Processor.print(start, work());
    }

    static Object work() {
        return Apec2026.loader()
                .with(ClaimSource.overlay("own.json", overlay().getBytes(StandardCharsets.UTF_8)))
                .read()
                .orThrow();
    }

    private static String overlay() {
        StringBuilder json = new StringBuilder(2000);
        for (int i = 0; i < 20; i++) {
            json.append(i == 0 ? "{\"format\":1,\"facts\":{\"topics\":{" : ",")
                    .append("\"own-topic-")
                    .append(i)
                    .append("\":{\"names\":[{\"value\":{\"en\":\"own topic ")
                    .append(i)
                    .append("\"},\"because\":\"Ours.\"}]}");
        }
        return json.append("}}}").toString();
    }
}
