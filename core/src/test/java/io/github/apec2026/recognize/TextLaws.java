package io.github.apec2026.recognize;

import io.github.apec2026.core.language.Language;
import io.github.apec2026.recognition.Dating;
import io.github.apec2026.recognition.Figure;
import io.github.apec2026.recognition.Recognition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What holds of every text, in every language and on every day: of what is found in it, and of its like. */
final class TextLaws {

    private TextLaws() {}

    static void hold(Recognizer recognizer, Language language, String text) {
        List<Recognition> found = recognizer.recognize(text);
        RecognitionLaws.hold(text, found);
        same("A text is read twice alike", text, found, recognizer.recognize(text));
        same("A line is read behind others as it is alone", text, moved(found, 1), recognizer.recognize("\n" + text));
        same("Wide digits are digits", text, digits(found), digits(recognizer.recognize(widened(text))));
        same("The dollar of the context is a unit", text, spans(found), spans(dollars(recognizer, text)));
        RecognitionLaws.hold(text, recognizer.asOf(someDay(text)).recognize(text));
        sentences(language, text);
        names(language, text);
    }

    /** A day of any year that can be told: another for another text, the same for the same. */
    static LocalDate someDay(String text) {
        int hash = text.hashCode();
        return LocalDate.ofYearDay(1 + Math.floorMod(hash, 9999), 1 + Math.floorMod(hash >>> 14, 365));
    }

    private static void sentences(Language language, String text) {
        int last = 0;
        for (int at = 0; at < text.length(); at = Math.max(at + 1, 2 * at)) {
            int end = language.sentenceEnd(text, at);
            require(end > at && end <= text.length() && end >= last, "Sentences follow one another", text, at);
            last = end;
        }
    }

    private static void names(Language language, String text) {
        int end = 0;
        for (int[] name : language.names(text)) {
            require(
                    name[0] >= end && name[1] > name[0] && name[1] <= text.length(),
                    "Names stand apart",
                    text,
                    name[0]);
            boolean cut = RecognitionLaws.cuts(text, name[0]) || RecognitionLaws.cuts(text, name[1]);
            require(!cut, "A name cuts no character in two", text, name[0]);
            end = name[1];
        }
    }

    private static List<Recognition> dollars(Recognizer recognizer, String text) {
        return recognizer.withDollar("USD").recognize(text);
    }

    private static String widened(String text) {
        char[] wide = text.toCharArray();
        for (int i = 0; i < wide.length; i++) {
            if (wide[i] >= '0' && wide[i] <= '9') {
                wide[i] = (char) (wide[i] - '0' + '０');
            }
        }
        return new String(wide);
    }

    private static List<Recognition> moved(List<Recognition> found, int by) {
        List<Recognition> moved = new ArrayList<>();
        for (Recognition each : found) {
            moved.add(
                    each instanceof Figure f
                            ? new Figure(
                                    f.start() + by,
                                    f.end() + by,
                                    f.kind(),
                                    f.amount(),
                                    f.unit(),
                                    f.bound(),
                                    f.direction(),
                                    f.ratio())
                            : new Dating(each.start() + by, each.end() + by, each.kind(), ((Dating) each).dates()));
        }
        return moved;
    }

    /** All but the unit, which may be printed with digits. */
    private static List<String> digits(List<Recognition> found) {
        List<String> said = new ArrayList<>();
        for (Recognition each : found) {
            String value =
                    each instanceof Figure f ? f.amount() + " " + f.bound() : String.valueOf(((Dating) each).dates());
            said.add(each.start() + "-" + each.end() + " " + each.kind() + " " + value);
        }
        return said;
    }

    static List<String> spans(List<Recognition> found) {
        List<String> spans = new ArrayList<>();
        for (Recognition each : found) {
            spans.add(each.start() + "-" + each.end() + " " + each.kind());
        }
        return spans;
    }

    static void same(String law, String text, List<?> expected, List<?> found) {
        if (!expected.equals(found)) {
            throw new AssertionError(law + ": " + expected + ", but " + found + " in: " + text);
        }
    }

    private static void require(boolean holds, String law, String text, int at) {
        if (!holds) {
            throw new AssertionError(law + ", but not at " + at + " in: " + text);
        }
    }
}
