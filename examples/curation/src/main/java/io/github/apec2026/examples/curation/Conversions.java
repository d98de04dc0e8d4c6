package io.github.apec2026.examples.curation;

import io.github.apec2026.coverage.Gap;
import io.github.apec2026.recognize.Recognizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** The values of options that are neither paths nor text, with an example in the complaint when there is no such value. */
final class Conversions {

    private Conversions() {}

    /** Lets a command line and its commands convert values with these methods. */
    static CommandLine register(CommandLine tool) {
        return tool.registerConverter(LocalDate.class, Conversions::date)
                .registerConverter(Currency.class, Conversions::currency)
                .registerConverter(Recognizer.class, Conversions::recognizer)
                .registerConverter(Gap.What.class, Conversions::sort);
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new TypeConversionException("not a date such as 2026-02-10: " + text);
        }
    }

    private static Currency currency(String code) {
        try {
            return Currency.getInstance(code);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException("not a currency code such as USD: " + code);
        }
    }

    private static Recognizer recognizer(String language) {
        if (!Recognizer.knows(language)) {
            throw new TypeConversionException("there is no grammar for \"" + language + "\"; there are en and zh");
        }
        return Recognizer.of(language);
    }

    private static Gap.What sort(String plural) {
        for (Gap.What what : Gap.What.values()) {
            if (plural.toLowerCase(Locale.ROOT).equals(plural(what))) {
                return what;
            }
        }
        throw new TypeConversionException(
                "takes figures, dates and names, with commas between them; not \"" + plural + "\"");
    }

    private static String plural(Gap.What what) {
        return what.code() + "s";
    }

    /** The sorts of gaps, for completion. */
    static final class Sorts implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(Gap.What.values()).map(Conversions::plural).iterator();
        }
    }

    /** The languages that are recognized, for completion. */
    static final class Languages implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return List.of("en", "zh-Hant", "zh-Hans").iterator();
        }
    }
}
