package io.github.apec2026.core.derive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.model.Id;
import io.github.apec2026.model.Place;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names are found alike whether an entity has few of them or many, which are looked up in another way. */
class NameRegistryTest {

    private static final Id<Place> LIMA = Place.id("lima");
    private static final Id<Place> CALLAO = Place.id("callao");

    private static NameRegistry named(int count) {
        NameRegistry names = new NameRegistry();
        for (int i = 1; i <= count; i++) {
            names.add(LIMA, "City " + i, true);
        }
        return names;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 8, 9, 10, 30})
    void eachNameIsItsName(int count) {
        NameRegistry names = named(count);

        for (int i = 1; i <= count; i++) {
            assertThat(names.isNamed("city  " + i, LIMA)).isTrue();
            assertThat(names.isNamed("City " + i, CALLAO)).isFalse();
        }
        assertThat(names.isNamed("City " + (count + 1), LIMA)).isFalse();
        assertThat(names.of(LIMA)).hasSize(count);
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 9, 10, 30})
    void aNameThatIsAddedTwiceIsOne(int count) {
        NameRegistry names = named(count);
        names.add(LIMA, "CITY " + count, true);
        names.add(LIMA, " ", true);

        assertThat(names.of(LIMA)).hasSize(count);
        assertThat(names.named("city " + count, LIMA.type())).isEqualTo(List.of(LIMA));
    }

    @ParameterizedTest
    @ValueSource(ints = {9, 10, 30})
    void ofManyNamesThoseThatAreWordsOfTheTextAreFoundInTheirOrder(int count) {
        NameRegistry names = named(count);

        assertThat(names.within(LIMA, "city 9 and city 8, not capacity 1 or city 70"))
                .containsExactly("city 8", "city 9");
        assertThat(names.within(LIMA, "city 2")).containsExactly("city 2");
        assertThat(names.within(LIMA, "a town")).isEmpty();
        assertThat(names.within(CALLAO, "city 2")).isEmpty();
    }

    @Test
    void ofFewNamesAllAreToBeTried() {
        assertThat(named(8).within(LIMA, "city 2")).hasSize(8);
    }

    @ParameterizedTest(name = "{0}, {1} to {2}")
    @CsvSource(delimiter = '|', textBlock = """
            the callao post      | 4  | 10 | callao post
            the old callao post  | 8  | 14 | old callao post
            callao post          | 0  | 6  | callao post
            the callao           | 4  | 10 | ''
            old callaos post     | 4  | 10 | ''
            in old callao        | 7  | 13 | old callao
            the callao post      | 4  | 15 | ''
            """)
    void theLongestNameThatCoversMoreIsFound(String text, int start, int end, String longest) {
        NameRegistry names = new NameRegistry();
        names.add(CALLAO, "Callao", true);
        names.add(LIMA, "Callao Post", true);
        names.add(LIMA, "Old Callao Post", true);
        names.add(LIMA, "Old Callao", true);

        assertThat(names.covering(text, start, end, List.of(CALLAO))).isEqualTo(longest);
        assertThat(names.covering(text, start, end, List.of(LIMA))).isEmpty();
    }
}
