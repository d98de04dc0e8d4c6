package io.github.apec2026.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.IdentityHashMap;
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

        IdentityHashMap<String, Boolean> objects = new IdentityHashMap<>();
        first.forEach(each -> objects.put(each, true));
        for (int i = 0; i < 5_000; i++) {
            objects.put(interner.of("port-" + i), true);
        }
        assertThat(objects).hasSizeBetween(5_000, 5_100);
    }

    @Test
    void ofManyValuesOfOneHashCodeEachIsItself() {
        for (int i = 0; i < 1_000; i++) {
            String value = Integer.toBinaryString(1_024 + i).replace("0", "Aa").replace("1", "BB");
            assertThat(interner.of(value)).isEqualTo(value);
        }
    }
}
