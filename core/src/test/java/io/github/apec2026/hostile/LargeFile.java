package io.github.apec2026.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.apec2026.Apec2026;
import io.github.apec2026.LoadResult;
import io.github.apec2026.notice.Severity;
import io.github.apec2026.spi.ClaimSource;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;

/** The program of a JVM that loads a folder with one large claim file, and says what came of it. */
final class LargeFile {

    private LargeFile() {}

    public static void main(String[] args) {
        LoadResult result = Apec2026.loader()
                .withoutProviders()
                .with(ClaimSource.overlay(Path.of(args[0])))
                .read();
        System.out.println(
                result.report().hasErrors()
                        ? result.report().notices().get(0).toLogLine()
                        : result.report().tally().claims() + " claims of "
                                + result.report().tally().entities() + " places, "
                                + result.report().count(Severity.WARNING) + " warnings");
    }

    /**
     * Writes a register of places, each with a kind and a name, of at least so many bytes.
     *
     * @param reason the characters of the reason of each claim
     */
    static void write(Path file, long bytes, int reason) throws IOException {
        String because = "\", \"because\": \"" + "k".repeat(reason) + "\"}";
        try (Writer out = Files.newBufferedWriter(file, UTF_8)) {
            out.write("{\"format\": 1, \"facts\": {\"places\": {");
            long length = 0;
            for (int i = 0; length < bytes; i++) {
                String place = (i == 0 ? "" : ",\n") + "\"p" + i + "\": {\"kind\": {\"value\": \"city" + because
                        + ", \"names\": [{\"value\": {\"en\": \"Port " + i + "\"}" + because.substring(1) + "]}";
                length += place.length();
                out.write(place);
            }
            out.write("}}}");
        }
    }
}
