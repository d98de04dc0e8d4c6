package io.github.apec2026.core.verify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitOfWordsTest {

    /** U+3400 and U+9FFF are the first and the last Han character of the range, U+33FF and U+A000 are next to it. */
    @ParameterizedTest
    @CsvSource({
        "ports, 80, 160",
        "\u6E2F\u53E3, 30, 60",
        "\u3400, 30, 60",
        "\u9FFF, 30, 60",
        "\u33FF, 80, 160",
        "\uA000, 80, 160",
        "\u6E2Fa, 80, 160",
        "\u6E2F\u53E3a, 30, 60"
    })
    void wordsAreLimitedAsLanguagesNeedIt(String words, int limit, int limitOfNames) {
        assertThat(WordsCheck.limit(words, false)).isEqualTo(limit);
        assertThat(WordsCheck.limit(words, true)).isEqualTo(limitOfNames);
    }
}
