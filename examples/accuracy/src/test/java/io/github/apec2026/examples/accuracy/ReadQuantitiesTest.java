package io.github.apec2026.examples.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.recognition.Direction;
import io.github.apec2026.recognition.Figure;
import io.github.apec2026.recognition.Kind;
import io.github.apec2026.recognize.Recognizer;
import io.github.apec2026.value.Bound;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read, as labels of quantities write it. */
class ReadQuantitiesTest {

    private static List<String> read(String text) {
        return new ReadQuantities(Recognizer.of("en"))
                .of(text).stream().map(LabelledQuantity::toString).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "It cost $5 to $7.,              = 5 to 7 dollar",
        "It cost between $5 and $7.,     = 5 to 7 dollar",
        "It took 5-7 days.,              = 5 to 7 day",
        "It fell from $7 a barrel to $5., = 7 to 5 dollar",
        "It cost 30 cents.,              = 30 cent",
        "More than 40 ships came.,       > 40 ship",
        "About 40 ships came.,           ~ 40 ship",
        "At most 40 ships came.,         < 40 ship",
        "It earned 3 million yuan.,      = 3000000 chinese yuan"
    })
    void aQuantityIsWrittenAsLabelsDo(String text, String quantity) {
        assertThat(read(text)).containsExactly(quantity);
    }

    @Test
    void datesAndPlacesInAnOrderAreNoQuantities() {
        assertThat(read("The third ship came in May 2019.")).isEmpty();
    }

    @Test
    void aLengthOfTimeWithAnArticleIsNoQuantityAndOneWithANumberIs() {
        assertThat(read("The pier is a century old.")).isEmpty();
        assertThat(read("It has stood for a year and for two weeks.")).containsExactly("= 2 week");
    }

    @Test
    void twoFiguresThatAreNoRangeAreTwoQuantities() {
        assertThat(read("It cost $5, and 7 dollars for children.")).hasSize(2);
        assertThat(read("It cost $5 and $7.")).hasSize(2);
        assertThat(read("It rose 19 cents to $58.24.")).hasSize(2);
    }

    @Test
    void theSizeOfAChangeAndItsResultAreNoRange() {
        Figure size = figure(3, 5, Direction.RISE);
        Figure result = figure(9, 11, Direction.NONE);
        assertThat(Ranges.isRange(size, result, true, "up $5 to $7")).isFalse();
        assertThat(Ranges.isRange(figure(3, 5, Direction.NONE), result, true, "by $5 to $7"))
                .isFalse();
        assertThat(Ranges.isRange(figure(3, 5, Direction.NONE), result, true, "at $5 to $7"))
                .isTrue();
        assertThat(Ranges.isRange(size, figure(9, 11, Direction.RISE), true, "up $5 to $7"))
                .isTrue();
    }

    private static Figure figure(int start, int end, Direction direction) {
        return new Figure(start, end, Kind.MONEY, new BigDecimal(start), Optional.of("$"), Bound.EXACT).with(direction);
    }
}
