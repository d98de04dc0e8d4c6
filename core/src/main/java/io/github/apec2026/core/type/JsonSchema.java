package io.github.apec2026.core.type;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Builds a JSON Schema (draft 2020-12): keywords and their values, in the order in which they were added. A load does not need one. Used by
 * one thread.
 */
public final class JsonSchema {

    /** A key of an entity: lower-case letters, digits and single hyphens. */
    public static final String KEY = "[a-z0-9]+(-[a-z0-9]+)*";

    private static final int WIDTH = 140;
    private static final int STEP = 2;

    private final Map<String, Object> keywords = new LinkedHashMap<>();

    private JsonSchema() {}

    /** A schema that allows everything. */
    public static JsonSchema any() {
        return new JsonSchema();
    }

    /** A schema of the values of a JSON type: {@code string}. */
    public static JsonSchema of(String type) {
        return any().with("type", type);
    }

    /** A schema of an object that has no other members than those that are added. */
    public static JsonSchema closedObject() {
        return of("object").with("additionalProperties", false);
    }

    /** A schema of the strings that match a pattern completely. */
    public static JsonSchema pattern(String pattern) {
        return of("string").with("pattern", "^(" + pattern + ")$");
    }

    /** A reference to a definition in the same file. */
    public static JsonSchema defined(String name) {
        return any().with("$ref", "#/$defs/" + name);
    }

    /** Adds a keyword; its value is a string, a number, a boolean, a schema, or a list of these. */
    public JsonSchema with(String keyword, Object value) {
        if (keywords.put(keyword, value) != null) {
            throw new IllegalStateException("The keyword " + keyword + " is there already");
        }
        return this;
    }

    /** Adds the schema of a member, or a named schema to any keyword that takes schemas by name. */
    public JsonSchema member(String keyword, String name, JsonSchema schema) {
        @Nullable JsonSchema named = (JsonSchema) keywords.get(keyword);
        if (named == null) {
            named = any();
            keywords.put(keyword, named);
        }
        named.with(name, schema);
        return this;
    }

    /** Adds the schema of a member of an object. */
    public JsonSchema property(String name, JsonSchema schema) {
        return member("properties", name, schema);
    }

    /** The schema as JSON, laid out for people: what fits on a line is on one. */
    public String toJson() {
        StringBuilder out = new StringBuilder();
        write(this, 0, out);
        return out.toString();
    }

    private static void write(Object value, int indent, StringBuilder out) {
        String line = line(value);
        if (indent + line.length() <= WIDTH || !(value instanceof JsonSchema || value instanceof List)) {
            out.append(line);
        } else if (value instanceof JsonSchema schema) {
            String before = "{";
            for (Map.Entry<String, Object> keyword : schema.keywords.entrySet()) {
                newLine(before, indent + STEP, out)
                        .append(quoted(keyword.getKey()))
                        .append(": ");
                write(keyword.getValue(), indent + STEP, out);
                before = ",";
            }
            newLine("", indent, out).append('}');
        } else {
            String before = "[";
            for (Object each : (List<?>) value) {
                write(each, indent + STEP, newLine(before, indent + STEP, out));
                before = ",";
            }
            newLine("", indent, out).append(']');
        }
    }

    private static StringBuilder newLine(String before, int indent, StringBuilder out) {
        return out.append(before).append('\n').append(" ".repeat(indent));
    }

    private static String line(Object value) {
        if (value instanceof JsonSchema schema) {
            StringBuilder line = new StringBuilder("{");
            for (Map.Entry<String, Object> keyword : schema.keywords.entrySet()) {
                line.append(line.length() == 1 ? "" : ", ")
                        .append(quoted(keyword.getKey()))
                        .append(": ")
                        .append(line(keyword.getValue()));
            }
            return line.append('}').toString();
        }
        if (value instanceof List<?> list) {
            StringBuilder line = new StringBuilder("[");
            for (Object each : list) {
                line.append(line.length() == 1 ? "" : ", ").append(line(each));
            }
            return line.append(']').toString();
        }
        return value instanceof String text ? quoted(text) : value.toString();
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JsonSchema schema && keywords.equals(schema.keywords);
    }

    @Override
    public int hashCode() {
        return keywords.hashCode();
    }

    @Override
    public String toString() {
        return line(this);
    }
}
