package io.github.apec2026.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.Apec2026;
import io.github.apec2026.model.Measure;
import io.github.apec2026.value.Bound;
import io.github.apec2026.value.Quantity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

    private static final Figures FIGURES = new Figures(Apec2026.load());

    @ParameterizedTest
    @CsvSource({
        "9.49E12, CNY, EXACT, RMB 9.49 trillion",
        "3E11, CNY, MORE_THAN, more than RMB 300 billion",
        "41.5E9, USD, ABOUT, about $41.5 billion",
        "1.25E6, PEN, EXACT, PEN 1.25 million",
        "148000, enterprise, EXACT, '148,000 enterprises'",
        "1400, people, AT_LEAST, 'at least 1,400 people'",
        "4.4, percent, EXACT, 4.4 %",
        "-0.5, percent, EXACT, -0.5 %",
        "1, rank, EXACT, rank 1",
        "12, llama, EXACT, 12 llama" // a unit that the record does not have
    })
    void aQuantityIsWrittenWithItsBoundAndUnitAndNothingRounded(
            String amount, String unit, Bound bound, String written) {
        assertThat(FIGURES.of(Quantity.of(amount, unit).with(bound)).replace(Screen.HOLD, ' '))
                .isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({
        "4.4, percent, EXACT, +4.4 %",
        "-4.4, percent, EXACT, -4.4 %",
        "40, percent, MORE_THAN, more than +40 %",
        "-5, percent, LESS_THAN, down more than 5 %",
        "-5, percent, AT_MOST, down at least 5 %",
        "-5, percent, MORE_THAN, down less than 5 %",
        "-5, percent, AT_LEAST, down at most 5 %",
        "-5, percent, ABOUT, down about 5 %",
        "0, percent, EXACT, 0 %",
        "-2E12, CNY, EXACT, RMB -2 trillion"
    })
    void aGrowthHasItsSign(String amount, String unit, Bound bound, String written) {
        Quantity growth = Quantity.of(amount, unit).with(bound);
        assertThat(FIGURES.figure(growth, Measure.GROWTH).replace(Screen.HOLD, ' '))
                .isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"1, 1st", "2, 2nd", "3, 3rd", "4, 4th", "11, 11th", "12, 12th", "13, 13th", "21, 21st", "113, 113th"})
    void aPlaceInAnOrderHasItsEnding(int number, String ordinal) {
        assertThat(Figures.ordinal(number)).isEqualTo(ordinal);
    }

    @ParameterizedTest
    @CsvSource({"0, 0 claims", "1, 1 claim", "2, 2 claims", "1400, '1,400 claims'"})
    void whatIsCountedIsOneOrMany(int number, String counted) {
        assertThat(Figures.count(number, "claim")).isEqualTo(counted);
    }
}
