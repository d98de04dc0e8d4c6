package io.github.apec2026.examples.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The program as a command: its options, and how it ends when it cannot start. */
@Timeout(120)
class ExplorerTest {

    @TempDir
    private Path folder;

    /** Runs the program in a process of its own, until it ends or prints a line that contains a text. */
    private static Ended run(String until, String... args) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Explorer.class.getName()));
        command.addAll(List.of(args));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        StringBuilder printed = new StringBuilder();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                printed.append(line).append('\n');
                if (!until.isEmpty() && line.contains(until)) {
                    process.toHandle().destroy(); // and leaves what it prints readable
                }
            }
        }
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Ended(process.exitValue(), printed.toString());
    }

    private record Ended(int code, String printed) {}

    @Test
    void anOverlayWithErrorsPrintsItsReportAndIsAnExitCode() throws Exception {
        Files.writeString(
                folder.resolve("own.json"),
                "{\"format\": 1, \"facts\": {\"meetings\": {\"som1-2026\": {\"dates\": 7}}}}");

        Ended ended = run("", "--overlay", folder.toString(), "--server.port=0");

        assertThat(ended.code()).as(ended.printed()).isEqualTo(1);
        assertThat(ended.printed()).contains("own.json:1:", "ERROR").doesNotContain("\tat ");
    }

    @Test
    void aFolderThatThereIsNotIsAWrongCall() throws Exception {
        Ended ended = run("", "--documents", folder.resolve("none").toString());

        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.printed()).contains("--documents needs a folder").doesNotContain("\tat ");
    }

    @Test
    void anOverlayWithoutErrorsIsServedUntilTheProgramIsStopped() throws Exception {
        Files.writeString(folder.resolve("own.json"), "{\"format\": 1, \"facts\": {}}");

        Ended ended = run("Started", "--overlay=" + folder, "--server.port=0");

        assertThat(ended.printed()).contains("Started").doesNotContain("ERROR");
        assertThat(ended.code()).as("ended by SIGTERM").isEqualTo(143);
    }

    @Test
    void optionsAreGivenWithAnEqualsSignOrWithoutAndOthersAreLeftToSpring() {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream err = new PrintStream(printed, true, StandardCharsets.UTF_8);
        String[] args = {"--server.port=1", "--documents", folder.toString(), "--overlay=" + folder};

        assertThat(Options.read(args, err).orElseThrow().forSpring())
                .containsExactly("--server.port=1", "--documents=" + folder, "--overlay=" + folder);
        assertThat(Options.read(new String[] {"--overlay"}, err)).isEmpty();
        assertThat(Options.read(new String[] {"--overlay="}, err)).isEmpty();
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("--overlay needs a folder");
    }
}
