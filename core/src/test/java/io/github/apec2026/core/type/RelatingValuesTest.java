package io.github.apec2026.core.type;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.value.LocalizedText;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How two values of one property stand to each other: only dates refine and only texts complement. */
class RelatingValuesTest {

    private static final Map<Relation, Relation> FROM_THE_OTHER_SIDE = Map.of(
            Relation.EQUAL, Relation.EQUAL,
            Relation.REFINES, Relation.REFINED,
            Relation.REFINED, Relation.REFINES,
            Relation.COMPLEMENTS, Relation.COMPLEMENTS,
            Relation.CONFLICTS, Relation.CONFLICTS);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-05-01            | 2026-05-01            | EQUAL
            2026-05-01/2026-05-03 | 2026-05               | REFINES
            2026-05-02            | 2026                  | REFINES
            2026                  | 2026-05-02            | REFINED
            2026-05-02            | 2026-05-03            | CONFLICTS
            2026-05-01/2026-05-03 | 2026-05-01/2026-05-04 | CONFLICTS
            2026-05-30/2026-06-02 | 2026-05               | CONFLICTS
            """)
    void dates(String a, String b, Relation expected) throws Exception {
        both(ValueTypes.DATES, '"' + a + '"', '"' + b + '"', expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            {"en": "Lima"}                    | {"en": "Lima"}                     | EQUAL
            {"en": "Lima"}                    | {"zh-Hant": "利馬"}                 | COMPLEMENTS
            {"en": "Lima"}                    | {"en": "Callao"}                   | CONFLICTS
            {"en": "Lima", "zh-Hant": "利馬"}  | {"en": "Lima"}                     | REFINES
            {"en": "Lima", "zh-Hant": "利馬"}  | {"en": "Lima", "es": "Lima"}       | COMPLEMENTS
            {"en": "Lima", "zh-Hant": "利馬"}  | {"en": "Callao", "zh-Hant": "利馬"} | CONFLICTS
            """)
    void texts(String a, String b, Relation expected) throws Exception {
        both(ValueTypes.TEXT, a, b, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            {"amount": "120", "unit": "people"} | {"amount": "1.2E2", "unit": "people"}                     | EQUAL
            {"amount": "120", "unit": "people"} | {"amount": "120", "unit": "people", "bound": "more-than"} | CONFLICTS
            {"amount": "120", "unit": "people"} | {"amount": "120", "unit": "events"}                       | CONFLICTS
            """)
    void quantities(String a, String b, Relation expected) throws Exception {
        both(ValueTypes.QUANTITY, a, b, expected);
    }

    @Test
    void everythingElseIsEqualOrInConflict() throws Exception {
        both(ValueTypes.TOKEN, "\"TWG\"", "\"TWG\"", Relation.EQUAL);
        both(ValueTypes.TOKEN, "\"TWG\"", "\"twg\"", Relation.CONFLICTS);
        both(ValueTypes.INTEGER, "3", "3", Relation.EQUAL);
        both(ValueTypes.INTEGER, "3", "4", Relation.CONFLICTS);
        both(ValueTypes.ECONOMY, "\"peru\"", "\"chile\"", Relation.CONFLICTS);
        both(ValueTypes.id(EntityType.PLACE), "\"callao\"", "\"lima\"", Relation.CONFLICTS);
        both(ValueTypes.ANY, "\"place/lima\"", "\"topic/lima\"", Relation.CONFLICTS);
    }

    @Test
    void complementingTextsCombineAndTheFirstPrevails() {
        LocalizedText english = LocalizedText.of("en", "Lima");
        LocalizedText both = LocalizedText.of(Map.of("en", "Callao", "zh-Hant", "利馬"));

        assertThat(ValueTypes.TEXT.combine(english, both))
                .isEqualTo(LocalizedText.of(Map.of("en", "Lima", "zh-Hant", "利馬")));
        assertThat(ValueTypes.INTEGER.combine(3, 4)).isEqualTo(3);
    }

    @Test
    void onlyTextsAreNamesOfWhichMoreWordsMayBeQuoted() {
        assertThat(ValueTypes.TEXT.isName()).isTrue();
        assertThat(ValueTypes.TOKEN.isName()).isFalse();
        assertThat(ValueTypes.DATES.isName()).isFalse();
        assertThat(ValueTypes.QUANTITY.isName()).isFalse();
        assertThat(ValueTypes.ANY.isName()).isFalse();
    }

    private static <T> void both(ValueType<T> type, String a, String b, Relation expected) throws Exception {
        assertThat(type.relate(read(type, a), read(type, b)))
                .as("%s to %s", a, b)
                .isEqualTo(expected);
        assertThat(type.relate(read(type, b), read(type, a)))
                .as("%s to %s", b, a)
                .isEqualTo(FROM_THE_OTHER_SIDE.get(expected));
    }

    private static <T> T read(ValueType<T> type, String json) throws Exception {
        try (JsonParser in = new JsonFactory().createParser(json)) {
            in.nextToken();
            return type.read(in);
        }
    }
}
