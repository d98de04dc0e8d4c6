package io.github.apec2026.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class InternerTest {

    private final Interner interner = new Interner();

    @Test
    void equalValuesAreOneObject() {
        List<String> first = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            first.add(interner.of("port-" + i));
        }

        int same = 0;
        for (int i = 0; i < 5_000; i++) {
            same += interner.of("port-" + i) == first.get(i) ? 1 : 0;
        }
        assertThat(same).isGreaterThan(4_900);
    }

    @Test
    void ofManyValuesOfOneHashCodeEachIsItself() {
        for (int i = 0; i < 1_000; i++) {
            String value = Integer.toBinaryString(1_024 + i).replace("0", "Aa").replace("1", "BB");
            assertThat(interner.of(value)).isEqualTo(value);
        }
    }
}
