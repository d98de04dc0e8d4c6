package io.github.apec2026.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {

    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "Lima, 4",
        "利馬, 4",
        "利馬Lima, 8",
        "「利馬」, 8",
        "（）, 4",
        "()，, 4",
        "한국, 4",
        "ペルー, 6",
        "\uD842\uDFB7, 2", // 𠮷, outside the basic plane
        "🚢, 2",
        "People’s, 8",
        "Perú, 4",
        "Peru\u0301, 4" // with a combining accent
    })
    void aTextTakesTheColumnsOfItsCharacters(String text, int columns) {
        assertThat(DisplayWidth.of(text)).isEqualTo(columns);
    }
}
