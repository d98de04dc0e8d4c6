package io.github.apec2026.examples.curation;

import io.github.apec2026.examples.curation.file.ShownJson;
import io.github.apec2026.examples.curation.recognize.Lines;
import io.github.apec2026.examples.curation.recognize.RecognitionJson;
import io.github.apec2026.recognize.Recognizer;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What each line of standard input says, a JSON array a line. */
@Command(name = "recognize", description = "what each line of standard input says; a JSON array a line", footer = """

                Reads UTF-8, line by line. Each object has "start" and "end" (exclusive) in UTF-16 code units, "kind" and
                "value", and where there is one "unit", "bound", "direction" (rise or fall, of a figure by which
                something changed) and "ratio" (1/3, of a fraction in words). "value" is a string: of a figure its
                decimal digits, never with an exponent; of a date ISO 8601-2, with X for each digit that is left open
                (XXXX-02-01/XXXX-02-10). It is null for a lunar date, and for "yesterday" without --as-of. What a line
                does not say is not there: an empty line gives [].
                  echo 'up 4.4%% to RMB9.49 trillion' | mvn -q -Pcuration compile -Dcuration.args="recognize"
                """)
final class RecognizeCommand implements Callable<Integer> {

    private final Streams streams;

    @Option(
            names = "--language",
            paramLabel = "TAG",
            completionCandidates = Conversions.Languages.class,
            description = "one of ${COMPLETION-CANDIDATES}; without it, en")
    private Recognizer recognizer = Recognizer.of("en");

    @ArgGroup
    private Day day = new Day();

    @Option(names = "--dollar", paramLabel = "CODE", description = "what a bare $ is, such as USD")
    private Optional<Currency> dollar = Optional.empty();

    RecognizeCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Recognizer wanted = day.in(recognizer);
        if (dollar.isPresent()) {
            wanted = wanted.withDollar(dollar.get().getCurrencyCode());
        }
        return print(wanted, new Lines(streams.in()), streams.out());
    }

    private static int print(Recognizer recognizer, Lines lines, PrintStream out) {
        for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
            String json = ShownJson.of(RecognitionJson.of(recognizer.recognize(line.get())));
            // JSON is UTF-8, whatever the terminal takes; who types a line sees its answer.
            byte[] bytes = (json + "\n").getBytes(StandardCharsets.UTF_8);
            out.write(bytes, 0, bytes.length);
            if (out.checkError()) {
                return Curation.OK; // nobody reads on: recognize | head
            }
        }
        return Curation.OK;
    }

    /** The day from which relative dates count: one of two options, or none. */
    static final class Day {

        @Option(
                names = "--as-of",
                paramLabel = "DATE",
                description = "from which day \"yesterday\" counts, such as 2026-02-10")
        private Optional<LocalDate> asOf = Optional.empty();

        @Option(
                names = "--published",
                paramLabel = "DATE",
                description =
                        "the text is news of that day, in which \"on Monday\" and \"April 7\" are the last ones or the "
                                + "next ones")
        private Optional<LocalDate> published = Optional.empty();

        Recognizer in(Recognizer recognizer) {
            return asOf.map(recognizer::asOf)
                    .or(() -> published.map(recognizer::publishedOn))
                    .orElse(recognizer);
        }
    }
}
