package io.github.apec2026.examples.mcp;

import io.github.apec2026.Apec2026;
import io.github.apec2026.ApecLoadException;
import io.github.apec2026.ApecLoader;
import io.github.apec2026.examples.mcp.tool.Tools;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.spi.ClaimSource;
import io.github.apec2026.spi.DocumentStore;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Serves the record to an assistant by the Model Context Protocol. */
public final class ApecMcp {

    /** The longest message that is read. */
    static final int MAX_BYTES = 256 * 1024;

    private static final int FAILED = 1;
    private static final int CALLED_WRONGLY = 2;

    private ApecMcp() {}

    /** Loads the record and serves it until the input ends; {@code --help} prints the options. */
    public static void main(String[] args) {
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        System.setErr(new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
        System.setOut(System.err); // whatever a library prints is no message of the protocol
        System.exit(run(List.of(args), out));
    }

    private static int run(List<String> args, OutputStream out) {
        Options options;
        try {
            options = Options.read(args);
        } catch (IllegalArgumentException e) {
            Diagnostics.print(String.valueOf(e.getMessage()));
            System.err.print(Options.USAGE);
            return CALLED_WRONGLY;
        }
        if (options.isHelp()) {
            System.err.print(Options.USAGE);
            return 0;
        }
        try {
            DocumentStore documents = options.documents().isPresent()
                    ? DocumentStore.directory(options.documents().get())
                    : DocumentStore.none();
            serve(new Tools(load(options, documents), documents), options, out);
            return 0;
        } catch (ApecLoadException | IOException e) {
            String.valueOf(e.getMessage()).lines().forEach(Diagnostics::print);
            return FAILED;
        }
    }

    private static ApecDataset load(Options options, DocumentStore documents) {
        ApecLoader loader = Apec2026.loader();
        for (Path overlay : options.overlays()) {
            loader = loader.with(ClaimSource.overlay(overlay));
        }
        if (options.documents().isPresent()) {
            loader = loader.documents(documents);
        }
        return loader.read().orThrow();
    }

    private static void serve(Tools tools, Options options, OutputStream out) throws IOException {
        RecordServer server = new RecordServer(tools, MAX_BYTES);
        if (options.port().isPresent()) {
            server.http(options.port().get()).awaitEnd();
        } else {
            server.stdio(new FileInputStream(FileDescriptor.in), out).run();
        }
    }
}
