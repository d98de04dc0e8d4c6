package io.github.apec2026.examples.hosts.started;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A host in a JVM of its own, on a port that the system chose and the host prints. */
final class HostProcess implements AutoCloseable {

    private static final long START_SECONDS = 150;
    private static final long STOP_SECONDS = 150;

    private final Process process;
    private final Queue<String> printed = new ConcurrentLinkedQueue<>();
    private final CompletableFuture<Integer> port = new CompletableFuture<>();
    private final Thread reader;

    private HostProcess(Process process, Pattern portLine) {
        this.process = process;
        this.reader = new Thread(() -> read(portLine), "output of a host");
    }

    /**
     * Starts a host and waits until it listens.
     *
     * @param portLine finds the port, its first group, in a line that the host prints
     */
    static HostProcess start(List<String> arguments, Pattern portLine) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1"));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeAll(List.of("CLASSPATH", "JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
        try {
            HostProcess host = new HostProcess(builder.start(), portLine);
            host.reader.start();
            return host;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(Pattern portLine) {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                printed.add(line);
                Matcher found = portLine.matcher(line);
                if (found.find()) {
                    port.complete(Integer.parseInt(found.group(1)));
                }
            }
        } catch (IOException e) {
            printed.add(e.toString());
        }
        port.completeExceptionally(new IllegalStateException("The host ended before it listened"));
    }

    /** The port, once it listens. */
    int port() {
        try {
            return port.get(START_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            close();
            throw new IllegalStateException("No host listens:\n" + printed(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }

    /** What it has printed until now. */
    String printed() {
        return String.join("\n", printed);
    }

    /** Asks it to end as a supervisor does, and waits; its exit code. */
    int stop() {
        process.toHandle().destroy(); // leaves the streams open, so that the last lines are read
        return ended();
    }

    /** Waits for its end; its exit code. */
    int ended() {
        try {
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("The host did not end:\n" + printed());
            }
            reader.join();
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
