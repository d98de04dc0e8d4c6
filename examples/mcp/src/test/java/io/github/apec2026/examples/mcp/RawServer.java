package io.github.apec2026.examples.mcp;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A server process that is given bytes, whatever they are, and the lines that it answers. */
final class RawServer {

    static final String INITIALIZE = """
            {"jsonrpc":"2.0","id":0,"method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":{"name":"raw","version":"1"}}}
            {"jsonrpc":"2.0","method":"notifications/initialized"}
            """;

    /** What came of it. */
    record Run(List<String> out, String errors, int exitCode) {}

    private static final int PATIENCE_SECONDS = 40;

    private RawServer() {}

    /** Starts a server, gives it all the bytes, ends the input, and waits until it ends. */
    static Run run(byte[] input, List<String> options) throws IOException, InterruptedException {
        return run(classPathCommand(options), input);
    }

    static List<String> classPathCommand(List<String> options) {
        List<String> command = new ArrayList<>(List.of(Assistant.java()));
        command.addAll(Assistant.javaOptions());
        command.addAll(options);
        return command;
    }

    static Run run(List<String> command, byte[] input) throws IOException, InterruptedException {
        Path out = Files.createTempFile("apec2026-mcp", ".out");
        Path errors = Files.createTempFile("apec2026-mcp", ".err");
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(errors.toFile())
                .start();
        try (OutputStream in = process.getOutputStream()) {
            in.write(input);
        } catch (IOException e) {
            // the server ended before it had read all: its exit code says why
        }
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("The server does not end when its input ends");
        }
        Run run = new Run(Files.readAllLines(out), Files.readString(errors), process.exitValue());
        Files.delete(out);
        Files.delete(errors);
        return run;
    }
}
