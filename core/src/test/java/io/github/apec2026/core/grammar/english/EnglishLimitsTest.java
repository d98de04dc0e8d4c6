package io.github.apec2026.core.grammar.english;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.recognition.Recognition;
import io.github.apec2026.recognize.Recognizer;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever the text, there is an answer, and it keeps to the text. */
class EnglishLimitsTest {

    private static final Recognizer RECOGNIZER = Recognizer.of("en");
    private static final int LONG = 100_000;

    @Test
    void aHundredThousandDigitsAreNoNumber() {
        assertThat(RECOGNIZER.recognize("9".repeat(LONG))).isEmpty();
        assertThat(RECOGNIZER.recognize("0." + "3".repeat(LONG))).isEmpty();
        assertThat(RECOGNIZER.recognize("1" + ",000".repeat(LONG))).isEmpty();
        assertThat(RECOGNIZER.recognize("1" + " 000".repeat(LONG))).isEmpty();
        assertThat(RECOGNIZER.recognize("1" + " million".repeat(LONG))).hasSizeLessThan(LONG);
        assertThat(RECOGNIZER.recognize("one" + " million".repeat(LONG))).isEmpty();
        assertThat(RECOGNIZER.recognize("億".repeat(LONG))).isEmpty();
    }

    @Test
    void anyMixtureOfWordsAndSignsIsRead() {
        Random random = new Random(7);
        String[] pieces = {
            "1",
            "12",
            "2026",
            "1,400",
            ".",
            ",",
            "-",
            "–",
            " ",
            " ",
            " ",
            "\n",
            "half",
            "a",
            "one",
            "twenty",
            "hundred",
            "million",
            "and",
            "of",
            "to",
            "from",
            "since",
            "Feb",
            "May",
            "2nd",
            "first",
            "third",
            "quarter",
            "year",
            "years",
            "ago",
            "%",
            "per cent",
            "$",
            "US$",
            "RMB",
            "dollars",
            "cents",
            "more than",
            "or more",
            "the",
            "this",
            "last",
            "Monday",
            "Q1",
            "'s",
            "s",
            "k",
            "bn",
            "/",
            ":",
            "(",
            ")",
            "^",
            "e",
            "\ud83d",
            "億",
            "½",
            "point",
            "couple",
            "out of",
            "in",
            "@",
            "#",
            "www.",
            "lunar month",
            "day"
        };
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(12); i >= 0; i--) {
                text.append(pieces[random.nextInt(pieces.length)]).append(random.nextInt(3) == 0 ? "" : " ");
            }
            check(text.toString(), RECOGNIZER.recognize(text.toString()));
        }
    }

    @Test
    void anyCharactersAreRead() {
        Random random = new Random(8);
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(30); i >= 0; i--) {
                text.append((char) (random.nextInt(4) == 0 ? random.nextInt(0x10000) : 32 + random.nextInt(95)));
            }
            check(text.toString(), RECOGNIZER.recognize(text.toString()));
        }
    }

    @Test
    void nothingIsFoundInNothing() {
        assertThat(RECOGNIZER.recognize("")).isEmpty();
        assertThat(RECOGNIZER.recognize(" \n ")).isEmpty();
    }

    /** Spans lie in the text, in order, without overlaps, and begin and end with something visible. */
    private static void check(String text, List<Recognition> found) {
        int end = 0;
        for (Recognition recognition : found) {
            assertThat(recognition.start())
                    .as(text.length() < 200 ? text : "long")
                    .isGreaterThanOrEqualTo(end);
            end = recognition.end();
            assertThat(end).isLessThanOrEqualTo(text.length());
            assertThat(Character.isWhitespace(text.charAt(recognition.start()))).isFalse();
            assertThat(Character.isWhitespace(text.charAt(end - 1))).isFalse();
        }
    }
}
