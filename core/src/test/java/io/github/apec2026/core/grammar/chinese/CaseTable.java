package io.github.apec2026.core.grammar.chinese;

import io.github.apec2026.recognition.Dating;
import io.github.apec2026.recognition.Figure;
import io.github.apec2026.recognition.Recognition;
import io.github.apec2026.recognition.ToldDates;
import io.github.apec2026.recognize.Recognizer;
import io.github.apec2026.value.Bound;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;

/**
 * The tables of cases under {@code src/test/resources}, one file per family. A line is the text, a bar, and what is recognised in it, with
 * semicolons between: the words, an equals sign, the kind, the value, and then the unit and the bound where there are some. A hyphen
 * stands for nothing, a question mark for a date that is recognised and not known. The lines {@code reference: 2026-02-11} and
 * {@code dollar: HKD} tell, for the lines below, the day from which relative dates count, and the currency of a bare dollar.
 */
final class CaseTable {

    static final List<String> FAMILIES = List.of(
            "number",
            "fraction",
            "percentage",
            "ordinal",
            "bound",
            "money",
            "counted",
            "duration",
            "date",
            "date-range",
            "relative-date",
            "lunar-date",
            "prose",
            "silence");

    private CaseTable() {}

    /** One line of a table. */
    record Case(String family, String text, String expected, Recognizer recognizer) {

        @Override
        public String toString() {
            return family + ": " + text;
        }
    }

    static List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        FAMILIES.forEach(family -> cases.addAll(cases(family)));
        return cases;
    }

    static List<Case> cases(String family) {
        List<Case> cases = new ArrayList<>();
        Recognizer recognizer = Recognizer.of("zh-Hant");
        for (String line : text(family + ".txt").split("\n", -1)) {
            if (line.startsWith("reference: ")) {
                recognizer = recognizer.asOf(LocalDate.parse(line.substring("reference: ".length())));
            } else if (line.startsWith("dollar: ")) {
                recognizer = recognizer.withDollar(line.substring("dollar: ".length()));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                int bar = line.indexOf(" | ");
                cases.add(new Case(family, line.substring(0, bar), line.substring(bar + 3), recognizer));
            }
        }
        return cases;
    }

    private static String text(String file) {
        try (InputStream in = CaseTable.class.getResourceAsStream(file)) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is recognised in a text, as the tables write it. */
    static String show(String text, List<Recognition> recognitions) {
        StringJoiner shown = new StringJoiner(" ; ");
        for (Recognition recognition : recognitions) {
            String words = text.substring(recognition.start(), recognition.end());
            shown.add(words + " = " + recognition.kind().code() + " " + value(recognition));
        }
        return recognitions.isEmpty() ? "-" : shown.toString();
    }

    private static String value(Recognition recognition) {
        if (recognition instanceof Dating dating) {
            return dating.dates().map(ToldDates::notation).orElse("?");
        }
        Figure figure = (Figure) recognition;
        String bound = figure.bound() == Bound.EXACT ? "" : " " + figure.bound().code();
        return figure.amount().toPlainString()
                + figure.unit().map(unit -> " " + unit).orElse("")
                + bound;
    }
}
