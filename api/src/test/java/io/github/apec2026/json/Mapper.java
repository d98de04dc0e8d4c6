package io.github.apec2026.json;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import tools.jackson.databind.json.JsonMapper;

/** The JSON mappers that hosts have, with the settings they come with. */
@SuppressWarnings("ImmutableEnumChecker") // mappers are thread-safe, and configured once
enum Mapper {
    JACKSON_2 {
        private final ObjectMapper mapper = new ObjectMapper().registerModule(new Jdk8Module());

        @Override
        String write(Object value) throws IOException {
            return mapper.writeValueAsString(value);
        }

        @Override
        <T> T read(String json, Class<T> type) throws IOException {
            return mapper.readValue(json, type);
        }
    },

    JACKSON_3 {
        private final JsonMapper mapper = new JsonMapper();

        @Override
        String write(Object value) {
            return mapper.writeValueAsString(value);
        }

        @Override
        <T> T read(String json, Class<T> type) {
            return mapper.readValue(json, type);
        }
    };

    abstract String write(Object value) throws IOException;

    abstract <T> T read(String json, Class<T> type) throws IOException;
}
