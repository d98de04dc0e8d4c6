package io.github.apec2026.examples.hosts.quarkus;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Describes ids, dates and texts as they are written. SmallRye reads their classes and not the {@code JsonValue} that Jackson follows, and
 * describes objects; each of them is known by its properties.
 */
@OpenApiFilter
public class JsonValuesInOpenApi implements OASFilter {

    private static final Set<String> ID = Set.of("type", "key");
    private static final Set<String> DATE = Set.of("year", "month", "day");
    private static final Set<String> DATES = Set.of("start", "end", "single", "open", "inverted");
    private static final Set<String> TEXT = Set.of("texts", "empty");

    /** For Quarkus. */
    public JsonValuesInOpenApi() {}

    @Override
    public Schema filterSchema(Schema schema) {
        Map<String, Schema> properties = schema.getProperties();
        if (properties == null) {
            return schema;
        }
        Set<String> names = properties.keySet();
        if (names.equals(ID) || names.equals(DATE) || names.equals(DATES)) {
            return OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING));
        }
        if (names.equals(TEXT)) {
            return OASFactory.createSchema()
                    .type(List.of(Schema.SchemaType.OBJECT))
                    .additionalPropertiesSchema(OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING)));
        }
        return schema;
    }

    /** The types of ids are part of their texts. */
    @Override
    public void filterOpenAPI(OpenAPI description) {
        Components components = description.getComponents();
        if (components == null || components.getSchemas() == null) {
            return;
        }
        for (String name : List.copyOf(components.getSchemas().keySet())) {
            if (name.startsWith("EntityType")) {
                components.removeSchema(name);
            }
        }
    }
}
