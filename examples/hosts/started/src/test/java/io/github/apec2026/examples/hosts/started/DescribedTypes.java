package io.github.apec2026.examples.hosts.started;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/** The types of JSON that an OpenAPI description promises. */
final class DescribedTypes {

    private final JsonNode schemas;

    DescribedTypes(JsonNode description) {
        schemas = description.path("components").path("schemas");
    }

    /** What is written has the types that are described. */
    void assertFit(String name, JsonNode written) {
        JsonNode described = schemas.path(name).path("properties");
        for (Map.Entry<String, JsonNode> property : written.properties()) {
            assertFits(resolved(described.path(property.getKey())), property.getValue(), property.getKey());
        }
    }

    private void assertFits(JsonNode schema, JsonNode value, String name) {
        JsonNode type = schema.path("type");
        assertThat(Reference.texts(type.isArray() ? type : List.of(type)))
                .as("%s: %s is described as %s", name, value, schema)
                .contains(typeOf(value));
        if (value.isArray()) {
            value.forEach(each -> assertFits(resolved(schema.path("items")), each, name));
        } else if (value.isObject()) {
            JsonNode each = resolved(schema.path("additionalProperties"));
            value.forEach(one -> assertFits(each, one, name));
        }
    }

    private static String typeOf(JsonNode value) {
        return switch (value.getNodeType()) {
            case STRING -> "string";
            case ARRAY -> "array";
            case OBJECT -> "object";
            case BOOLEAN -> "boolean";
            default -> value.isIntegralNumber() ? "integer" : "number";
        };
    }

    /** Without references, and without the null that SmallRye adds to what may be missing. */
    private JsonNode resolved(JsonNode schema) {
        JsonNode some = schema.has("anyOf") ? schema.path("anyOf").path(0) : schema;
        String reference = some.path("$ref").asText();
        return reference.isEmpty() ? some : schemas.path(reference.substring(reference.lastIndexOf('/') + 1));
    }
}
