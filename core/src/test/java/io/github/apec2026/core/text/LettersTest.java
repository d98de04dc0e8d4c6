package io.github.apec2026.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LettersTest {

    @ParameterizedTest
    @CsvSource({
        "meeting, meetings, 1, true",
        "name, names, 1, true",
        "becuase, because, 2, true",
        "becuse, because, 1, true",
        "by, at, 2, false",
        "page, place, 2, false",
        "size, kind, 3, false",
        "names, names, 0, false",
        "kind, kinds, 1, true"
    })
    void aMisspeltWordIsAtMostTwoLettersAndLessThanHalfOfItAway(String word, String of, int distance, boolean typo) {
        assertThat(Letters.distance(word, of))
                .isEqualTo(Letters.distance(of, word))
                .isEqualTo(distance);
        assertThat(Letters.isTypo(word, of)).isEqualTo(typo);
        assertThat(Letters.isTypo(of, word)).isEqualTo(typo);
    }

    @Test
    void theNearestComesFirstAndEquallyNearOnesKeepTheirOrder() {
        assertThat(Letters.nearestFirst("date", List.of("kind", "dates", "place", "data")))
                .containsExactly("dates", "data", "place", "kind");
        assertThat(Letters.nearestFirst("x".repeat(200), List.of("b", "a"))).containsExactly("b", "a");
    }
}
