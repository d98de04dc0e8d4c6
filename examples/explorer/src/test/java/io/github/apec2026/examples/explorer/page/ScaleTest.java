package io.github.apec2026.examples.explorer.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleTest {

    @ParameterizedTest
    @CsvSource({
        "9490000000000 1530000000000, 0 5000000000000 10000000000000",
        "55 70, 0 50 100",
        "4.4 12.5 5.8, 0 5 10 15",
        "7, 0 5 10",
        "0.03, 0 0.01 0.02 0.03",
        "1, 0 0.5 1.0",
        "-3 4, -5 0 5",
        "-40, -40 -20 0",
        "0, 0 1"
    })
    void anAxisBeginsAtZeroAndHasFewRoundTicks(String amounts, String ticks) {
        Scale scale = Scale.of(numbers(amounts));

        assertThat(scale.ticks())
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactlyElementsOf(numbers(ticks));
    }

    private static List<BigDecimal> numbers(String text) {
        return Arrays.stream(text.split(" ")).map(BigDecimal::new).toList();
    }
}
