package io.github.apec2026.core.grammar;

import io.github.apec2026.recognition.Dating;
import io.github.apec2026.recognition.Direction;
import io.github.apec2026.recognition.Figure;
import io.github.apec2026.recognition.OpenDates;
import io.github.apec2026.recognition.Ratio;
import io.github.apec2026.recognition.Recognition;
import io.github.apec2026.recognize.Recognizer;
import io.github.apec2026.value.Bound;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;

/**
 * The tables of cases of one language, under {@code src/test/resources}, one file per family. A line is the text, a bar, and what is
 * recognised in it, with semicolons between: the words, an equals sign, the kind, the value, and then the unit, the bound and the
 * direction where there are some. A fraction whose decimals do not end is written as its ratio. A hyphen stands for nothing, a question
 * mark for a date that is recognised and not known.
 *
 * <p>Lines of settings hold for the lines below: {@code reference: 2026-02-11} is the day from which relative dates count,
 * {@code published: 2026-02-11} the day of publication, {@code dollar: HKD} the currency of a bare dollar, and {@code day-first: true}
 * the order of numeric dates. {@code reset} takes all of them back.
 */
public record CaseTable(Class<?> beside, Recognizer plain, List<String> families) {

    /** The tables of a language of the library. */
    public CaseTable(Class<?> beside, String language, List<String> families) {
        this(beside, Recognizer.of(language), families);
    }

    /** One line of a table. */
    public record Case(String family, String text, String expected, Recognizer recognizer) {

        @Override
        public String toString() {
            return family + ": " + text;
        }
    }

    /** The cases of all families. */
    public List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        families.forEach(family -> cases.addAll(cases(family)));
        return cases;
    }

    /** The cases of one family. */
    public List<Case> cases(String family) {
        List<Case> cases = new ArrayList<>();
        Recognizer recognizer = plain;
        for (String line : text(family + ".txt").split("\n", -1)) {
            int colon = line.indexOf(": ");
            int bar = line.indexOf(" | ");
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (line.equals("reset")) {
                recognizer = plain;
            } else if (bar >= 0) {
                cases.add(new Case(family, line.substring(0, bar), line.substring(bar + 3), recognizer));
            } else {
                recognizer = with(recognizer, line.substring(0, colon), line.substring(colon + 2));
            }
        }
        return cases;
    }

    private static Recognizer with(Recognizer recognizer, String setting, String value) {
        return switch (setting) {
            case "reference" -> recognizer.asOf(LocalDate.parse(value));
            case "published" -> recognizer.publishedOn(LocalDate.parse(value));
            case "dollar" -> recognizer.withDollar(value);
            case "day-first" -> recognizer.withDayFirst(Boolean.parseBoolean(value));
            default -> throw new IllegalArgumentException("No such setting of a table of cases: " + setting);
        };
    }

    private String text(String file) {
        try (InputStream in = beside.getResourceAsStream(file)) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is recognised in a text, as the tables write it. */
    public static String show(String text, List<Recognition> recognitions) {
        StringJoiner shown = new StringJoiner(" ; ");
        for (Recognition recognition : recognitions) {
            String words = text.substring(recognition.start(), recognition.end());
            shown.add(words + " = " + recognition.kind().code() + " " + value(recognition));
        }
        return recognitions.isEmpty() ? "-" : shown.toString();
    }

    private static String value(Recognition recognition) {
        if (recognition instanceof Dating dating) {
            return dating.dates().map(OpenDates::notation).orElse("?");
        }
        Figure figure = (Figure) recognition;
        return amount(figure)
                + figure.unit().map(unit -> " " + unit).orElse("")
                + (figure.bound() == Bound.EXACT ? "" : " " + figure.bound().code())
                + (figure.direction() == Direction.NONE
                        ? ""
                        : " " + figure.direction().code());
    }

    private static String amount(Figure figure) {
        Ratio ratio = figure.ratio().orElse(null);
        boolean ends = ratio == null
                || figure.amount()
                                .multiply(new BigDecimal(ratio.denominator()))
                                .compareTo(new BigDecimal(ratio.numerator()))
                        == 0;
        return ends ? figure.amount().toPlainString() : ratio.toString();
    }
}
