package io.github.apec2026.examples.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The jar that the build makes, started as a desktop assistant starts it. Runs after the jar is packaged. */
@Tag("jar")
class PackagedTest {

    private static final Path JAR = Path.of("target", "apec2026-mcp.jar");
    private static final int STARTS = 3;
    private static final Duration LONGEST_START = Duration.ofSeconds(10);

    private static List<String> command() {
        return List.of(Assistant.java(), "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-jar", JAR.toString());
    }

    @Test
    void theJarAnswersWithItsOwnClassPathAlone() throws Exception {
        String question =
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"fact\",\"arguments\":{\"id\":\"meeting/som1-2026\",\"property\":\"dates\"}}}\n";
        RawServer.Run run =
                RawServer.run(command(), (RawServer.INITIALIZE + question).getBytes(StandardCharsets.UTF_8));
        assertThat(run.exitCode()).isZero();
        assertThat(run.errors()).isEmpty();
        assertThat(run.out()).hasSize(2);
        assertThat(run.out().get(1)).contains("2026-02-01/2026-02-10");
        try (Stream<Path> jars = Files.list(Path.of("target", "lib"))) {
            assertThat(jars.map(jar -> jar.getFileName().toString()))
                    .noneMatch(name -> name.contains("junit") || name.contains("json-schema-validator"));
        }
    }

    @Test
    void startUpIsMeasured() throws Exception {
        List<Duration> starts = new ArrayList<>();
        for (int i = 0; i < STARTS; i++) {
            starts.add(start());
        }
        Collections.sort(starts);
        System.out.println("start-up, java -jar to the answer of initialize: median "
                + starts.get(STARTS / 2).toMillis() + " ms of " + STARTS);
        assertThat(starts.get(STARTS / 2)).isLessThan(LONGEST_START);
    }

    private static Duration start() throws IOException, InterruptedException {
        long before = System.nanoTime();
        Process process = new ProcessBuilder(command()).start();
        try (OutputStream in = process.getOutputStream();
                BufferedReader out =
                        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            in.write(RawServer.INITIALIZE.getBytes(StandardCharsets.UTF_8));
            in.flush();
            assertThat(out.readLine()).contains("serverInfo");
        }
        Duration start = Duration.ofNanos(System.nanoTime() - before);
        process.waitFor();
        return start;
    }
}
