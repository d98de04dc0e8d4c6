package io.github.apec2026.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A JVM of its own, started and waited for. */
final class Jvm {

    private Jvm() {}

    /** What a program printed, out and err together, and its exit code. */
    record Ended(int code, String printed) {

        /** It ended well and printed these lines. */
        void printed(String... lines) {
            assertThat(code).as(printed).isZero();
            assertThat(printed.lines()).containsExactly(lines);
        }
    }

    /** Starts {@code java} of the JDK that runs the tests. */
    static Ended java(String... arguments) {
        return start(Path.of(System.getProperty("java.home")), arguments);
    }

    /** Starts {@code java} of a run-time image. */
    static Ended start(Path image, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                image.resolve("bin").resolve("java").toString(), "-XX:TieredStopAtLevel=1", "-Dfile.encoding=UTF-8"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        // What they name would be printed among the lines, and an outer class path must not help.
        builder.environment().keySet().removeAll(List.of("CLASSPATH", "JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Ended(process.waitFor(), printed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }
}
