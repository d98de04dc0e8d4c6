package io.github.apec2026.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "[]",
                "{\"a\": {}, \"b\": [1, [2, {\"c\": 3}], {}, []], \"\": {\"d\": \"e\"}}",
                "[{\"a/b\": {\"~\": [1]}, \"~1/\": {\"~0\": null}}, [[[]]]]"
            })
    void itIsThePointerOfTheParserAtEachToken(String json) throws IOException {
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            while (parser.nextToken() != null) {
                assertThat(JsonPath.of(parser.getParsingContext()))
                        .as("%s at %s", json, parser.currentTokenLocation())
                        .isEqualTo(parser.getParsingContext().pathAsPointer().toString());
            }
        }
    }
}
