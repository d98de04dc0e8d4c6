package io.github.apec2026.examples.mcp.tool;

import io.github.apec2026.query.ApecDataset;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An argument of a tool: its name, its schema, and how it is read. Schema and reading are made together, so that they agree.
 *
 * @param <T> what it is read as
 */
final class Param<T> {

    /** Reads the value of an argument; a {@link BadArgument} when it does not fit. */
    interface Reader<T> {
        T read(Object value, String name, ApecDataset apec);
    }

    private final String name;
    private final Map<String, Object> schema;
    private final Reader<T> reader;
    private final boolean isRequired;

    private Param(String name, Map<String, Object> schema, Reader<T> reader, boolean isRequired) {
        this.name = name;
        this.schema = schema;
        this.reader = reader;
        this.isRequired = isRequired;
    }

    static <T> Param<T> of(String name, String description, Map<String, ?> type, Reader<T> reader) {
        Map<String, Object> schema = new LinkedHashMap<>(type);
        schema.put("description", description);
        return new Param<>(name, schema, reader, false);
    }

    Param<T> required() {
        return new Param<>(name, schema, reader, true);
    }

    String name() {
        return name;
    }

    Map<String, Object> schema() {
        return schema;
    }

    boolean isRequired() {
        return isRequired;
    }

    T read(Object value, ApecDataset apec) {
        return reader.read(value, name, apec);
    }
}
