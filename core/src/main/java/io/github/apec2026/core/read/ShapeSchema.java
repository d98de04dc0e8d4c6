package io.github.apec2026.core.read;

import io.github.apec2026.core.type.JsonSchema;
import java.util.Map;

/** The JSON Schema of the objects of a {@link Shape}. */
final class ShapeSchema {

    private static final JsonSchema STRING = JsonSchema.of("string");

    private final Definitions definitions;

    ShapeSchema(Definitions definitions) {
        this.definitions = definitions;
    }

    /** The schema of objects of a shape. */
    JsonSchema of(Shape shape) {
        return of(shape, Map.of());
    }

    /**
     * The schema of objects of a shape.
     *
     * @param others the schemas of those members that the shape alone does not describe, by name
     */
    JsonSchema of(Shape shape, Map<String, JsonSchema> others) {
        JsonSchema object = JsonSchema.closedObject().with("required", shape.required());
        members(object, shape, others);
        return object;
    }

    /** Adds the members of a shape to the schema of an object. */
    void members(JsonSchema object, Shape shape, Map<String, JsonSchema> others) {
        for (int i = 0; i < shape.size(); i++) {
            Member member = shape.member(i);
            JsonSchema other = others.get(member.name());
            object.property(member.name(), other == null ? of(member) : other);
        }
    }

    private JsonSchema of(Member member) {
        return switch (member.content()) {
            case STRING -> STRING;
            case STRINGS -> arrayOf(STRING);
            case HEX -> JsonSchema.pattern("[0-9a-f]{" + member.digits() + "}");
            case VALUE -> definitions.of(member.type());
            case OBJECT -> of(member.shape());
            case OBJECTS -> arrayOf(of(member.shape()));
            case OTHER -> throw new IllegalArgumentException("Nothing describes the member " + member.name());
        };
    }

    /** The schema of arrays of such items. */
    static JsonSchema arrayOf(JsonSchema item) {
        return JsonSchema.of("array").with("items", item);
    }
}
