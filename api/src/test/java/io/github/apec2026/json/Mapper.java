package io.github.apec2026.json;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.lang.reflect.Type;
import tools.jackson.databind.json.JsonMapper;

/** The JSON mappers that hosts have, with the settings they come with; what would be written as an empty object is refused. */
@SuppressWarnings("ImmutableEnumChecker") // mappers are thread-safe, and configured once
enum Mapper {
    JACKSON_2 {
        private final ObjectMapper mapper =
                new ObjectMapper().registerModule(new Jdk8Module()).enable(SerializationFeature.FAIL_ON_EMPTY_BEANS);

        @Override
        String write(Object value) throws IOException {
            return mapper.writeValueAsString(value);
        }

        @Override
        String write(Object value, Type declared) throws IOException {
            return mapper.writerFor(mapper.constructType(declared)).writeValueAsString(value);
        }

        @Override
        String writeRooted(Object value, Type declared) throws IOException {
            return mapper.writerFor(mapper.constructType(declared))
                    .with(SerializationFeature.WRAP_ROOT_VALUE)
                    .writeValueAsString(value);
        }

        @Override
        <T> T read(String json, Class<T> type) throws IOException {
            return mapper.readValue(json, type);
        }
    },

    JACKSON_3 {
        private final JsonMapper mapper = JsonMapper.builder()
                .enable(tools.jackson.databind.SerializationFeature.FAIL_ON_EMPTY_BEANS)
                .build();

        @Override
        String write(Object value) {
            return mapper.writeValueAsString(value);
        }

        @Override
        String write(Object value, Type declared) {
            return mapper.writerFor(mapper.constructType(declared)).writeValueAsString(value);
        }

        @Override
        String writeRooted(Object value, Type declared) {
            return mapper.writerFor(mapper.constructType(declared))
                    .with(tools.jackson.databind.SerializationFeature.WRAP_ROOT_VALUE)
                    .writeValueAsString(value);
        }

        @Override
        <T> T read(String json, Class<T> type) {
            return mapper.readValue(json, type);
        }
    };

    abstract String write(Object value) throws IOException;

    /** As a host does that serialises by the type that a method declares. */
    abstract String write(Object value, Type declared) throws IOException;

    /** The same inside an object whose one member is the name of the type. */
    abstract String writeRooted(Object value, Type declared) throws IOException;

    abstract <T> T read(String json, Class<T> type) throws IOException;
}
