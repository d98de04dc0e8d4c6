package io.github.apec2026.examples.accuracy;

import io.github.apec2026.recognize.Recognizer;
import io.github.apec2026.value.Printable;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/**
 * Measures the English recognizer on labelled text, and prints precision, recall and F1: of quantities in a file of sentences, of dates
 * and durations in a folder of TimeML. The text is the caller's; none of it is in the repository.
 */
public final class Accuracy {

    /** Measured. */
    static final int OK = 0;

    /** Called without a path, or with one that cannot be used. */
    static final int MISUSED = 2;

    private static final String USAGE = """
            mvn -q -Paccuracy compile [-Daccuracy.quantities=FILE] [-Daccuracy.timeml=DIR] [-Daccuracy.list=true]
              FILE  a JSON array of {"text": …, "quantities": [{"value": …, "normalized_unit": …, "change": …}]}
              DIR   a folder with files *.tml, in TimeML, each with its creation time
              list  also says what was missed, misread and read for nothing
            """;

    private Accuracy() {}

    /** Measures and ends with the exit code: 0, or 2 when it was called wrongly. */
    public static void main(String[] args) {
        System.exit(run(List.of(args), stream(FileDescriptor.out), stream(FileDescriptor.err)));
    }

    private static PrintStream stream(FileDescriptor to) {
        return new PrintStream(new BufferedOutputStream(new FileOutputStream(to)), false, StandardCharsets.UTF_8);
    }

    /** Measures what {@code args} name; the tables go to {@code out}, what is wrong to {@code err}. */
    static int run(List<String> args, PrintStream out, PrintStream err) {
        try {
            String quantities = value("--quantities=", args);
            String timeml = value("--timeml=", args);
            boolean isListed = "true".equals(value("--list=", args));
            if (quantities.isEmpty() && timeml.isEmpty()) {
                err.print(USAGE);
                return MISUSED;
            }
            // Both are read before either is measured: a wrong path is an error at once.
            List<LabelledSentence> sentences = quantities.isEmpty() ? List.of() : LabelledSentence.of(path(quantities));
            List<TimeMl> documents = timeml.isEmpty() ? List.of() : TimeMl.in(path(timeml));
            if (!sentences.isEmpty()) {
                ReadQuantities reader = new ReadQuantities(Recognizer.of("en"));
                QuantityScorer scorer = new QuantityScorer();
                sentences.forEach(each -> scorer.add(each, reader.of(each.text())));
                out.print(isListed ? scorer.differences() : "");
                out.println(scorer.table());
            }
            if (!documents.isEmpty()) {
                ReadTimexes reader = new ReadTimexes(Recognizer.of("en"));
                TimexScorer scorer = new TimexScorer();
                documents.forEach(each -> scorer.add(each, reader.of(each.text(), each.created())));
                out.print(isListed ? scorer.differences() : "");
                out.println(scorer.table());
            }
            return OK;
        } catch (AccuracyException e) {
            err.println(Printable.of("accuracy: " + e.getMessage()));
            return MISUSED;
        } finally {
            out.flush();
            err.flush();
        }
    }

    private static String value(String option, List<String> args) {
        return args.stream()
                .filter(arg -> arg.startsWith(option))
                .map(arg -> arg.substring(option.length()).trim())
                .findFirst()
                .orElse("");
    }

    private static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new AccuracyException(text + ": is no path");
        }
    }
}
