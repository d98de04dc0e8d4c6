package io.github.apec2026.core.derive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.core.text.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Looking names up by their letters finds what trying each of them finds. */
class ProperNamesTest {

    private static final String LETTERS = "ab 利馬";

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void theLongestNameThatStandsSomewhereIsFoundAsIfEachWereTried(int seed) {
        Random random = new Random(seed);
        int found = 0;
        for (int i = 0; i < 2_000; i++) {
            List<String> spellings = new ArrayList<>();
            for (int n = random.nextInt(8); n >= 0; n--) {
                spellings.add(Spelling.of("a" + text(random, 4)));
                spellings.add(Spelling.of("利" + text(random, 4)));
            }
            ProperNames names = new ProperNames(spellings);
            String text = Spelling.of(text(random, 12));
            for (int at = 0; at < text.length(); at++) {
                int limit = 1 + random.nextInt(7);
                String expected = longest(spellings, text, at, limit);
                assertThat(names.from(text, at, limit))
                        .as("%s in \"%s\" at %d, shorter than %d", spellings, text, at, limit)
                        .isEqualTo(expected);
                found += expected == null ? 0 : 1;
            }
        }
        assertThat(found).isGreaterThan(1_000);
    }

    private static String longest(List<String> names, String text, int at, int limit) {
        String longest = null;
        for (String name : names) {
            if (name.length() < limit
                    && text.startsWith(name, at)
                    && Spelling.find(text, name, at) == at
                    && (longest == null || name.length() > longest.length())) {
                longest = name;
            }
        }
        return longest;
    }

    private static String text(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(length); i >= 0; i--) {
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString();
    }

    @Test
    void whereThereAreNoNamesNoneIsFound() {
        assertThat(new ProperNames(List.of()).from("lima", 0, 9)).isNull();
    }
}
