package io.github.apec2026.examples.mcp;

import io.github.apec2026.value.Printable;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * How the server was called.
 *
 * @param overlays folders with claim files, read after the record
 * @param documents a folder with the texts of the documents
 * @param port the port of HTTP on the loopback interface; empty for standard input and output
 * @param isHelp whether only the usage is asked for
 */
record Options(List<Path> overlays, Optional<Path> documents, Optional<Integer> port, boolean isHelp) {

    static final String USAGE = """
            The APEC 2026 record as tools of an assistant (Model Context Protocol).

              java -jar apec2026-mcp.jar [--overlay DIR]... [--documents DIR] [--http PORT]

            It speaks over standard input and output, or with --http at http://127.0.0.1:PORT/mcp (0 takes a free port).
              --overlay DIR     claim files of your own, read after the record
              --documents DIR   the texts of the documents: quotes are compared with them, and facts show their passages
            Exit codes: 0 the input ended, 1 the record could not be loaded, 2 called wrongly.
            """;

    private static final int HIGHEST_PORT = 65_535;

    /** Reads the arguments of the command line. */
    static Options read(List<String> args) {
        List<Path> overlays = new ArrayList<>();
        Optional<Path> documents = Optional.empty();
        Optional<Integer> port = Optional.empty();
        boolean isHelp = false;
        Iterator<String> rest = args.iterator();
        while (rest.hasNext()) {
            String option = rest.next();
            switch (option) {
                case "--help", "-h" -> isHelp = true;
                case "--overlay" -> overlays.add(folder(option, rest));
                case "--documents" -> documents = Optional.of(folder(option, rest));
                case "--http" -> port = Optional.of(port(value(option, rest)));
                default -> throw new IllegalArgumentException("No such option: " + Printable.of(option, 100));
            }
        }
        return new Options(List.copyOf(overlays), documents, port, isHelp);
    }

    private static String value(String option, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new IllegalArgumentException(option + " needs a value");
        }
        return rest.next();
    }

    private static Path folder(String option, Iterator<String> rest) {
        String text = value(option, rest);
        try {
            Path folder = Path.of(text);
            if (Files.isDirectory(folder)) {
                return folder;
            }
        } catch (InvalidPathException e) {
            // refused below
        }
        throw new IllegalArgumentException(option + " needs a folder that there is, not " + Printable.of(text, 200));
    }

    private static int port(String text) {
        try {
            int port = Integer.parseInt(text);
            if (port >= 0 && port <= HIGHEST_PORT) {
                return port;
            }
        } catch (NumberFormatException e) {
            // refused below
        }
        throw new IllegalArgumentException(
                "--http needs a port from 0 to " + HIGHEST_PORT + ", not " + Printable.of(text, 100));
    }
}
