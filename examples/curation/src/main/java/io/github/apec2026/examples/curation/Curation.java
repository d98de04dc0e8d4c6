package io.github.apec2026.examples.curation;

import io.github.apec2026.examples.curation.file.CurationException;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The curators' tool: from a document and a draft of its claims to a claim file that holds. {@code help} tells the whole way. */
public final class Curation {

    /** Done, and nothing is wrong. */
    static final int OK = 0;

    /** Something is wrong with the files. */
    static final int REFUSED = 1;

    /** Called in a way that there is not. */
    static final int MISUSED = 2;

    private Curation() {}

    /**
     * Runs a command and ends with its exit code. Reads and writes the streams of the process, in UTF-8, whatever Maven, in whose
     * process it may run, has made of {@code System.out}.
     */
    public static void main(String[] args) {
        System.exit(run(
                List.of(args),
                new FileInputStream(FileDescriptor.in),
                stream(FileDescriptor.out),
                stream(FileDescriptor.err)));
    }

    private static PrintStream stream(FileDescriptor to) {
        return new PrintStream(new BufferedOutputStream(new FileOutputStream(to)), false, StandardCharsets.UTF_8);
    }

    /** Runs a command; what it makes goes to {@code out}, what is wrong to {@code err}. */
    static int run(List<String> args, InputStream in, PrintStream out, PrintStream err) {
        try {
            if (args.isEmpty()) {
                throw new UsageException("say what to do");
            }
            Arguments rest = Arguments.of(args.subList(1, args.size()));
            return switch (args.get(0)) {
                case "place" -> PlaceCommand.run(rest, out, err);
                case "show" -> ShowCommand.run(rest, out);
                case "check" -> CheckCommand.run(rest, out);
                case "cover" -> CoverCommand.run(rest, out);
                case "format" -> FormatCommand.run(rest, out, err);
                case "recognize" -> RecognizeCommand.run(rest, in, out);
                case "schema" -> SchemaCommand.run(rest, out);
                case "help", "--help", "-h" -> {
                    out.print(Usage.WHOLE);
                    yield OK;
                }
                default -> throw new UsageException("there is no command \"" + args.get(0) + "\"");
            };
        } catch (UsageException e) {
            err.println("curation: " + e.getMessage());
            err.println();
            err.print(Usage.WHOLE);
            return MISUSED;
        } catch (CurationException e) {
            err.println(e.getMessage());
            return REFUSED;
        } finally {
            out.flush();
            err.flush();
        }
    }
}
