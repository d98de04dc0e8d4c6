package io.github.apec2026.core.derive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.recognition.Direction;
import io.github.apec2026.recognition.Figure;
import io.github.apec2026.recognition.Kind;
import io.github.apec2026.recognition.Ratio;
import io.github.apec2026.value.Bound;
import io.github.apec2026.value.Quantity;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which quantities derive from a figure that was recognised: growth with its sign, fractions with their ratio. */
class DerivingFiguresTest {

    private static final String TEXT = "by 4.4 percent";

    private static Figure percent(String amount, Bound bound, Direction direction) {
        BigDecimal read = new BigDecimal(amount);
        return new Figure(3, 14, Kind.PERCENTAGE, read, Optional.of("percent"), bound).with(direction);
    }

    private static boolean derives(String amount, Bound bound, Words words) {
        Quantity value = Quantity.of(amount, "percent").with(bound);
        return ValueDerivation.derive(value, words, false).isDerived();
    }

    @ParameterizedTest(name = "{0} read as {1}: +4.4 {2}, -4.4 {3}")
    @CsvSource({
        "4.4,  RISE, true, false",
        "4.4,  FALL, false, true",
        "4.4,  NONE, true, true",
        "-4.4, NONE, false, true"
    })
    void theWordsOfAGrowthDecideItsSign(String amount, Direction direction, boolean up, boolean down) {
        StubWords words = StubWords.growth(TEXT, percent(amount, Bound.EXACT, direction));

        assertThat(derives("4.4", Bound.EXACT, words)).isEqualTo(up);
        assertThat(derives("-4.4", Bound.EXACT, words)).isEqualTo(down);
        assertThat(derives("4.5", Bound.EXACT, words)).isFalse();
        assertThat(Directions.areOpen(words)).isEqualTo(up && down);
    }

    @ParameterizedTest(name = "words {0}, sentence {1}: +4.4 {2}, -4.4 {3}")
    @CsvSource({
        "NONE, RISE, true, false",
        "NONE, FALL, false, true",
        "NONE, NONE, true, false",
        "NONE, ,     true, false",
        "RISE, FALL, false, true",
        "FALL, RISE, true, false",
        "FALL, NONE, false, true",
        "RISE, ,     true, false"
    })
    void theSentenceDecidesWhereItSaysMore(Direction ofWords, Direction ofSentence, boolean up, boolean down) {
        Figure around = ofSentence == null ? null : percent("4.4", Bound.EXACT, ofSentence);
        StubWords words =
                StubWords.growth(TEXT, percent("4.4", Bound.EXACT, ofWords)).in(around);

        assertThat(derives("4.4", Bound.EXACT, words)).isEqualTo(up);
        assertThat(derives("-4.4", Bound.EXACT, words)).isEqualTo(down);
        assertThat(Directions.areOpen(words)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "MORE_THAN, LESS_THAN",
        "AT_LEAST, AT_MOST",
        "LESS_THAN, MORE_THAN",
        "AT_MOST, AT_LEAST",
        "EXACT, EXACT",
        "ABOUT, ABOUT"
    })
    void belowZeroABoundLiesOnTheOtherSide(Bound printed, Bound claimed) {
        StubWords words = StubWords.growth(TEXT, percent("4.4", printed, Direction.FALL));

        for (Bound bound : Bound.values()) {
            assertThat(derives("-4.4", bound, words)).as("%s", bound).isEqualTo(bound == claimed);
        }
    }

    @Test
    void whatIsNoGrowthIsAsPrintedWhateverTheDirection() {
        Figure fall = percent("4.4", Bound.EXACT, Direction.FALL);
        StubWords level = new StubWords(TEXT, List.of(fall), List.of(fall), null, false, false, Optional.empty());

        assertThat(derives("4.4", Bound.EXACT, level)).isTrue();
        assertThat(derives("-4.4", Bound.EXACT, level)).isFalse();
        assertThat(Directions.areOpen(level)).isFalse();
    }

    @ParameterizedTest(name = "{0}/{1} as {2} {3}: {4}")
    @CsvSource({
        "1, 3, 33.3, percent, true",
        "1, 3, 33, percent, true",
        "1, 3, 33.33333, percent, true",
        "1, 3, 33.34, percent, false",
        "1, 3, 34, percent, false",
        "1, 3, 30, percent, false",
        "1, 3, 0.333, one, true",
        "1, 3, 0.33, one, true",
        "1, 3, 0.3, one, false",
        "1, 3, 0.34, one, false",
        "2, 3, 66.7, percent, true",
        "2, 3, 66.6, percent, false",
        "2, 3, 67, percent, true",
        "1, 6, 17, percent, true",
        "1, 12, 8.3, percent, true",
        "1, 12, 8, percent, false",
        "1, 12, 0.083, one, true",
        "1, 4, 25, percent, true",
        "1, 4, 25.0, percent, true",
        "1, 4, 0.25, one, true",
        "1, 4, 0.3, one, false",
        "1, 8, 13, percent, false",
        "1, 8, 12.5, percent, true",
        "3, 1, 3, one, true"
    })
    void aFractionIsItsRatioOrThatRoundedToTheDigitsOfTheClaim(
            int numerator, int denominator, String amount, String unit, boolean derives) {
        BigDecimal read = BigDecimal.valueOf(numerator).divide(BigDecimal.valueOf(denominator), new MathContext(16));
        Figure fraction = new Figure(0, 7, Kind.FRACTION, read, Optional.empty(), Bound.EXACT)
                .with(new Ratio(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator)));
        StubWords words =
                new StubWords("a third", List.of(fraction), List.of(fraction), null, false, false, Optional.empty());

        assertThat(ValueDerivation.derive(Quantity.of(amount, unit), words, false)
                        .isDerived())
                .isEqualTo(derives);
        assertThat(ValueDerivation.derive(Quantity.of(amount, unit).with(Bound.ABOUT), words, false)
                        .isDerived())
                .isFalse();
    }

    @Test
    void aFallByAThirdIsBelowZero() {
        Figure third = new Figure(
                        0, 7, Kind.FRACTION, new BigDecimal("0.3333333333333333"), Optional.empty(), Bound.EXACT)
                .with(new Ratio(BigInteger.ONE, BigInteger.valueOf(3)))
                .with(Direction.FALL);

        assertThat(derives("-33.3", Bound.EXACT, StubWords.growth("a third", third)))
                .isTrue();
        assertThat(derives("33.3", Bound.EXACT, StubWords.growth("a third", third)))
                .isFalse();
    }

    @Test
    void aFractionWithoutARatioIsItsAmount() {
        Figure quarter = new Figure(0, 7, Kind.FRACTION, new BigDecimal("0.25"), Optional.empty(), Bound.EXACT);
        StubWords words =
                new StubWords("quarter", List.of(quarter), List.of(quarter), null, false, false, Optional.empty());

        assertThat(derives("25", Bound.EXACT, words)).isTrue();
        assertThat(derives("25.1", Bound.EXACT, words)).isFalse();
    }
}
