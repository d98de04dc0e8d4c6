package io.github.apec2026.core.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A list in a message is short. */
class FewTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0  | []
            1  | [1]
            10 | [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
            11 | [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, and 1 more]
            13 | [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, and 3 more]
            """)
    void theFirstTenAreListedAndTheOthersAreCounted(int size, String printed) {
        List<Integer> all = IntStream.rangeClosed(1, size).boxed().toList();

        assertThat(Few.of(all)).isEqualTo(printed);
    }
}
