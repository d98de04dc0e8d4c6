package io.github.apec2026.examples.curation;

import io.github.apec2026.examples.curation.recognize.Lines;
import io.github.apec2026.examples.curation.recognize.RecognitionJson;
import io.github.apec2026.recognize.Recognizer;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;

/** {@code recognize [--language TAG] [--as-of DATE] [--dollar CODE] [--published DATE]}: what each line of standard input says, a JSON array a line. */
final class RecognizeCommand {

    private static final String ENGLISH = "en";

    private RecognizeCommand() {}

    static int run(Arguments args, InputStream in, PrintStream out) {
        args.allow(Option.LANGUAGE, Option.AS_OF, Option.PUBLISHED, Option.DOLLAR)
                .noFiles("recognize reads standard input");
        Recognizer recognizer = recognizer(args);
        Lines lines = new Lines(in);
        for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
            String json = RecognitionJson.of(recognizer.recognize(line.get()));
            // JSON is UTF-8, whatever the terminal takes; who types a line sees its answer.
            byte[] bytes = (json + "\n").getBytes(StandardCharsets.UTF_8);
            out.write(bytes, 0, bytes.length);
            if (out.checkError()) {
                return Curation.OK; // nobody reads on: recognize | head
            }
        }
        return Curation.OK;
    }

    private static Recognizer recognizer(Arguments args) {
        String language = args.value(Option.LANGUAGE).orElse(ENGLISH);
        if (!Recognizer.knows(language)) {
            throw new UsageException("there is no grammar for \"" + language + "\"; there are en and zh");
        }
        Recognizer recognizer = Recognizer.of(language);
        if (args.value(Option.AS_OF).isPresent()) {
            recognizer = recognizer.asOf(date(args.value(Option.AS_OF).get()));
        }
        if (args.value(Option.PUBLISHED).isPresent()) {
            if (args.value(Option.AS_OF).isPresent()) {
                throw new UsageException("--as-of and --published exclude each other");
            }
            recognizer =
                    recognizer.publishedOn(date(args.value(Option.PUBLISHED).get()));
        }
        if (args.value(Option.DOLLAR).isPresent()) {
            recognizer =
                    recognizer.withDollar(currency(args.value(Option.DOLLAR).get()));
        }
        return recognizer;
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new UsageException("not a date such as 2026-02-10: " + text);
        }
    }

    private static String currency(String code) {
        try {
            return Currency.getInstance(code).getCurrencyCode();
        } catch (IllegalArgumentException e) {
            throw new UsageException("not a currency code such as USD: " + code);
        }
    }
}
