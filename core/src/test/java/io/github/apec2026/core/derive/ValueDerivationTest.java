package io.github.apec2026.core.derive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.apec2026.core.schema.EntitySchema;
import io.github.apec2026.core.schema.Property;
import io.github.apec2026.core.schema.Schemas;
import io.github.apec2026.model.Economy;
import io.github.apec2026.model.Place;
import io.github.apec2026.recognition.Dating;
import io.github.apec2026.recognition.Kind;
import io.github.apec2026.recognition.OpenDates;
import io.github.apec2026.value.DateRange;
import io.github.apec2026.value.LocalizedText;
import io.github.apec2026.value.Quantity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each class of values has its rule. */
class ValueDerivationTest {

    private static final List<Object> VALUES = List.of(
            Place.id("callao"),
            Economy.PERU,
            LocalizedText.of("en", "Callao"),
            "APEC",
            2024,
            DateRange.parse("2024-05"),
            Quantity.of("12", "one"));

    private static final Words WORDS =
            StubWords.growth("May 3, 2023", new Dating(0, 11, Kind.DATE, Optional.of(new OpenDates("2023-05-03"))));

    static Stream<Property<?>> properties() {
        return new Schemas().all().stream().map(EntitySchema::properties).flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("properties")
    void aValueOfEachPropertyIsDerivedByARule(Property<?> property) {
        Class<?> type = property.type().valueClass();
        Object value = type.isEnum() && !Economy.class.equals(type)
                ? type.getEnumConstants()[0]
                : VALUES.stream().filter(type::isInstance).findFirst().orElseThrow();

        boolean isCategory = !VALUES.contains(value);
        assertThat(ValueDerivation.derive(value, WORDS, false).isDerived()).isEqualTo(isCategory);
    }

    @Test
    void aValueThatNoRuleKnowsIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> ValueDerivation.derive(1.5, WORDS, false));
    }
}
