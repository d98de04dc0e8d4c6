package io.github.apec2026.core.grammar.english;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.recognition.Figure;
import io.github.apec2026.recognition.Ratio;
import io.github.apec2026.recognition.Recognition;
import io.github.apec2026.recognize.Recognizer;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables of cases show the ratio only of fractions whose decimals do not end; every fraction has one. */
class EnglishRatioTest {

    private static final Recognizer RECOGNIZER = Recognizer.of("en");

    @ParameterizedTest
    @CsvSource({
        "half of them,1,2",
        "a third,1,3",
        "two thirds of the members,2,3",
        "three-quarters,3,4",
        "6/16 of the cost,3,8",
        "⅝ of it,5,8",
        "one in five firms,1,5",
        "nine out of ten,9,10",
        "minus one half,-1,2",
        "fell by a tenth,1,10",
        "one twenty-fifth,1,25"
    })
    void everyFractionHasItsRatio(String text, long above, long below) {
        Ratio expected = new Ratio(BigInteger.valueOf(above), BigInteger.valueOf(below));
        assertThat(figure(text).ratio()).contains(expected);
    }

    @Test
    void whatIsNoFractionHasNone() {
        for (String text : List.of("3 1/2", "two and a half percent", "half a million", "3/4 of one percent", "0.5")) {
            assertThat(figure(text).ratio()).as(text).isEqualTo(Optional.empty());
        }
    }

    private static Figure figure(String text) {
        List<Recognition> found = RECOGNIZER.recognize(text);
        assertThat(found).as(text).hasSize(1);
        return (Figure) found.get(0);
    }
}
