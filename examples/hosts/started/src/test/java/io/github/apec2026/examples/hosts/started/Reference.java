package io.github.apec2026.examples.hosts.started;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.StreamSupport;

/** A plain Jackson, with no more than the library asks for: it writes what a host is compared with, and reads what a host wrote. */
final class Reference {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Reference() {}

    static JsonNode tree(String json) {
        return reading(() -> MAPPER.readTree(json));
    }

    /** What the library's annotations make of a value. */
    static JsonNode tree(Object value) {
        return reading(() -> MAPPER.readTree(MAPPER.writeValueAsString(value)));
    }

    static <T> T read(String json, Class<T> type) {
        return reading(() -> MAPPER.readValue(json, type));
    }

    static <T> List<T> readList(String json, Class<T> type) {
        JavaType list = MAPPER.getTypeFactory().constructCollectionType(List.class, type);
        return reading(() -> MAPPER.readValue(json, list));
    }

    static List<String> texts(Iterable<JsonNode> nodes) {
        return StreamSupport.stream(nodes.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private interface Reading<T> {
        T read() throws JsonProcessingException;
    }

    private static <T> T reading(Reading<T> reading) {
        try {
            return reading.read();
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
