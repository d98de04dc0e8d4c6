package io.github.apec2026.core.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import io.github.apec2026.core.type.ValueFormatException.Fault;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.MeetingKind;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the value of each type is written in a claim file, and what is refused with which fault. */
class ReadingValuesTest {

    private static final Map<String, ValueType<?>> TYPES = Map.of(
            "text", ValueTypes.TEXT,
            "token", ValueTypes.TOKEN,
            "integer", ValueTypes.INTEGER,
            "dates", ValueTypes.DATES,
            "quantity", ValueTypes.QUANTITY,
            "economy", ValueTypes.ECONOMY,
            "any", ValueTypes.ANY,
            "place", ValueTypes.id(EntityType.PLACE),
            "article", ValueTypes.id(EntityType.ARTICLE),
            "kind", ValueTypes.oneOf("kind of meeting", MeetingKind.class));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            text     | {"en": "Lima"}                                            | {en=Lima}
            text     | {"zh-Hant": "利馬", "en": "Lima"}                          | {en=Lima, zh-Hant=利馬}
            token    | "TWG"                                                     | TWG
            integer  | 0                                                         | 0
            integer  | 999999999                                                 | 999999999
            dates    | "2026"                                                    | 2026
            dates    | "2026-11"                                                 | 2026-11
            dates    | "2024-02-29"                                              | 2024-02-29
            dates    | "2026-05-01/2026-05-03"                                   | 2026-05-01/2026-05-03
            dates    | "2026-01-15/.."                                           | 2026-01-15/..
            dates    | "../2026-01-15"                                           | ../2026-01-15
            quantity | {"amount": "120", "unit": "people"}                       | 120 people
            quantity | {"unit": "CNY", "amount": "9.49E12"}                      | 9490000000000 CNY
            quantity | {"amount": "1000", "unit": "people", "bound": "more-than"}| more than 1000 people
            quantity | {"amount": "-0.50", "unit": "percent", "bound": "exact"}  | -0.5 percent
            economy  | "peru"                                                    | PERU
            economy  | "hong-kong-china"                                         | HONG_KONG_CHINA
            any      | "place/callao"                                            | place/callao
            any      | "article/lima-bulletin/main"                              | article/lima-bulletin/main
            place    | "callao"                                                  | place/callao
            article  | "lima-bulletin/main"                                      | article/lima-bulletin/main
            kind     | "press-conference"                                        | PRESS_CONFERENCE
            """)
    void aGoodValueIsReadAndTheParserStandsOnItsLastToken(String type, String json, String value) throws Exception {
        try (JsonParser in = parser(json)) {
            assertThat(TYPES.get(type).read(in)).hasToString(value);
            assertThat(in.nextToken()).as("what follows the value").isNull();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            text     | "Lima"                              | SHAPE        | a string
            text     | null                                | SHAPE        | null
            text     | {"en": 5}                           | SHAPE        | a number
            text     | {"en": "Lima", "es": ["Lima"]}      | SHAPE        | an array
            text     | {}                                  | MEANING      | {}
            text     | {"en": " "}                         | MEANING      | en
            text     | {"en_US": "Lima"}                   | MEANING      | en_US
            text     | {"": "Lima"}                        | MEANING      | ^^
            token    | 7                                   | SHAPE        | a number
            token    | " "                                 | MEANING      | ^ ^
            integer  | "7"                                 | SHAPE        | a string
            integer  | 7.5                                 | SHAPE        | a number
            integer  | 7.0                                 | MEANING      | 7.0
            integer  | 1e3                                 | MEANING      | 1e3
            integer  | 1E99999999999                       | SHAPE        | a number
            integer  | -1                                  | MEANING      | -1
            integer  | 1000000000                          | MEANING      | 1000000000
            dates    | 2026                                | SHAPE        | a number
            dates    | "2026-2-10"                         | MEANING      | 2026-2-10
            dates    | "2026-02-30"                        | MEANING      | 2026-02-30
            dates    | "2026-13"                           | MEANING      | 2026-13
            dates    | "May 2026"                          | MEANING      | May 2026
            dates    | "../.."                             | MEANING      | ../..
            dates    | ""                                  | MEANING      | ^^
            quantity | "120 people"                        | SHAPE        | a string
            quantity | {"amount": 120, "unit": "people"}   | SHAPE        | a number
            quantity | {"amount": "120"}                   | MEANING      | 120
            quantity | {"unit": "people"}                  | MEANING      | {}
            quantity | {"amount": "1,400", "unit": "people"} | MEANING    | 1,400
            quantity | {"amount": "NaN", "unit": "people"} | MEANING      | NaN
            quantity | {"amount": "1E41", "unit": "CNY"}   | MEANING      | 1E41 CNY
            quantity | {"amount": "1E-41", "unit": "CNY"}  | MEANING      | 1E-41 CNY
            quantity | {"amount": "1E999999999", "unit": "CNY"} | MEANING | 1E999999999 CNY
            quantity | {"amount": "7", "unit": " "}        | MEANING      | ^7  ^
            quantity | {"amount": "7", "unit": "people", "per": "day"} | UNKNOWN_CODE | per
            quantity | {"amount": "7", "unit": "people", "bound": "around"} | UNKNOWN_CODE | around
            economy  | 156                                 | SHAPE        | a number
            economy  | "PE"                                | UNKNOWN_CODE | PE
            economy  | "Peru"                              | UNKNOWN_CODE | Peru
            any      | {"place": "callao"}                 | SHAPE        | an object
            any      | "callao"                            | MEANING      | callao
            any      | "harbour/callao"                    | UNKNOWN_CODE | harbour/callao
            any      | "place/El Callao"                   | MEANING      | place/El Callao
            place    | true                                | SHAPE        | a boolean
            place    | "place/callao"                      | MEANING      | place/callao
            place    | "Callao"                            | MEANING      | Callao
            place    | "el--callao"                        | MEANING      | el--callao
            place    | "callao-"                           | MEANING      | callao-
            article  | "main"                              | MEANING      | main
            article  | "lima-bulletin/main/2"              | MEANING      | lima-bulletin/main/2
            kind     | ["visit"]                           | SHAPE        | an array
            kind     | "VISIT"                             | UNKNOWN_CODE | VISIT
            kind     | "picnic"                            | UNKNOWN_CODE | picnic
            """)
    void aBadValueIsRefusedWithItsFaultAndWhatStoodThere(String type, String json, Fault fault, String found)
            throws Exception {
        try (JsonParser in = parser(json)) {
            ValueFormatException refused = catchThrowableOfType(
                    ValueFormatException.class, () -> TYPES.get(type).read(in));

            assertThat(refused).as("%s as %s", json, type).isNotNull();
            assertThat(refused.fault()).isEqualTo(fault);
            assertThat(refused.found()).isEqualTo(found);
            assertThat(refused.expected()).isNotBlank();
        }
    }

    @ParameterizedTest
    @CsvSource({"economy, atlantis, viet-nam", "kind, picnic, working-group-meeting"})
    void anUnknownCodeIsRefusedWithTheKnownOnes(String type, String code, String known) throws Exception {
        try (JsonParser in = parser('"' + code + '"')) {
            ValueFormatException refused = catchThrowableOfType(
                    ValueFormatException.class, () -> TYPES.get(type).read(in));

            assertThat(refused.detail()).startsWith("Known are: ").contains(known);
        }
    }

    private static JsonParser parser(String json) throws IOException {
        JsonParser in = new JsonFactory().createParser(json);
        in.nextToken();
        return in;
    }
}
