package io.github.apec2026.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.apec2026.Apec2026;
import io.github.apec2026.LoadResult;
import io.github.apec2026.model.Entity;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.query.Hit;
import io.github.apec2026.report.ReportFormat;
import io.github.apec2026.seeds.SeedClaims;
import io.github.apec2026.value.DateRange;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A host that has what the library depends on and nothing else: no databind, of either Jackson. */
@Timeout(120)
class WithoutDatabindTest {

    /** What the host runs: it loads, asks, prints and reports. */
    static final class Host {

        private Host() {}

        public static void main(String[] args) {
            PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
            out.print(answers());
            for (String name : args) {
                out.print(isThere(name) ? "with " + name + "\n" : "");
            }
        }

        static String answers() {
            LoadResult result = Apec2026.loader().read();
            ApecDataset apec = result.orThrow();
            StringBuilder answers = new StringBuilder();
            Meeting som1 = apec.get(Meeting.id("som1-2026"));
            answers.append(som1.name().in(Locale.TRADITIONAL_CHINESE)).append('\n');
            answers.append(apec.fact(som1.id(), Meeting.DATES)).append('\n');
            answers.append(apec.about(som1.id())).append('\n');
            for (Entity each : apec.meetings().overlapping(DateRange.parse("2026-02"))) {
                answers.append(each).append('\n');
            }
            for (Hit hit : apec.search("王毅")) {
                answers.append(hit).append('\n');
            }
            for (ReportFormat format : ReportFormat.values()) {
                answers.append(format.print(result.report())).append('\n');
            }
            return answers.append(apec.conflicts()).append('\n').toString();
        }

        private static boolean isThere(String name) {
            try {
                Class.forName(name);
                return true;
            } catch (ClassNotFoundException e) {
                return false;
            }
        }
    }

    @Test
    void aHostWithoutDatabindGetsWhatAnyHostGets() throws Exception {
        assertThat(printedBy(host())).isEqualTo(Host.answers());
    }

    /** Otherwise the other test shows nothing. */
    @Test
    void theHostWouldSayWhetherItHasDatabind() throws Exception {
        StringJoiner host = host();
        host.add(at(ObjectMapper.class));

        assertThat(printedBy(host)).endsWith("with " + ObjectMapper.class.getName() + "\n");
    }

    /** The library, its three dependencies, and the host, which is a class of this test. */
    private static StringJoiner host() {
        StringJoiner path = new StringJoiner(File.pathSeparator);
        for (Class<?> part : List.of(
                Apec2026.class,
                Entity.class,
                SeedClaims.class,
                JsonFactory.class,
                JsonValue.class,
                NullMarked.class,
                Host.class)) {
            path.add(at(part));
        }
        return path;
    }

    private static String at(Class<?> type) {
        return Path.of(java.net.URI.create(
                        type.getProtectionDomain().getCodeSource().getLocation().toString()))
                .toString();
    }

    private static String printedBy(StringJoiner classPath) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        classPath.toString(),
                        Host.class.getName(),
                        ObjectMapper.class.getName(),
                        "tools.jackson.databind.ObjectMapper")
                .redirectErrorStream(true);
        // What they name would be printed among the answers, and an outer class path must not help.
        builder.environment().keySet().removeAll(List.of("CLASSPATH", "JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
        Process process = builder.start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(printed).isZero();
        return printed;
    }
}
