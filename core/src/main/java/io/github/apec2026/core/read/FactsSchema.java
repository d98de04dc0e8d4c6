package io.github.apec2026.core.read;

import io.github.apec2026.core.schema.EntitySchema;
import io.github.apec2026.core.schema.Property;
import io.github.apec2026.core.schema.Schemas;
import io.github.apec2026.core.schema.Trait;
import io.github.apec2026.core.type.IdType;
import io.github.apec2026.core.type.JsonSchema;
import io.github.apec2026.core.type.ValueType;
import io.github.apec2026.core.type.ValueTypes;
import io.github.apec2026.model.EntityType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The part of the JSON Schema of claim files that the schemas of the entities know: facts, inherited values and judged claims. */
final class FactsSchema {

    private static final JsonSchema STRING = JsonSchema.of("string");

    private final Schemas schemas;
    private final Definitions definitions;
    private final ShapeSchema shapes;

    FactsSchema(Schemas schemas, Definitions definitions, ShapeSchema shapes) {
        this.schemas = schemas;
        this.definitions = definitions;
        this.shapes = shapes;
    }

    /** The input of a {@link FactsReader}: by plural of the type, by key, by property, the claims. */
    JsonSchema facts() {
        JsonSchema facts = JsonSchema.closedObject();
        for (EntitySchema<?> schema : schemas.all()) {
            facts.property(
                    schema.type().plural(),
                    JsonSchema.of("object")
                            .with("propertyNames", key(schema.type()))
                            .with("additionalProperties", entity(schema)));
        }
        return definitions.shared("facts", facts);
    }

    /** In a passage the key of an article is its own, in a register it begins with that of its document. */
    private JsonSchema key(EntityType<?> type) {
        if (type == EntityType.ECONOMY) {
            return definitions.of(ValueTypes.ECONOMY);
        }
        String key = JsonSchema.KEY;
        return JsonSchema.pattern(type == EntityType.ARTICLE ? key + "(/" + key + ")?" : key);
    }

    private JsonSchema entity(EntitySchema<?> schema) {
        JsonSchema entity = JsonSchema.closedObject();
        for (Property<?> property : schema.properties()) {
            JsonSchema claim = claimOf(property.type());
            entity.property(property.name(), property.isMany() ? ShapeSchema.arrayOf(claim) : claim);
        }
        entity.property(FactsReader.FORMERLY, ShapeSchema.arrayOf(STRING));
        return definitions.shared(schema.type().entityName(), entity);
    }

    /** The input of a {@link ClaimReader}. */
    private JsonSchema claimOf(ValueType<?> type) {
        JsonSchema claim = claim().property("value", definitions.of(type));
        return definitions.shared("claim-of-" + Definitions.nameOf(type), claim);
    }

    private JsonSchema claim() {
        JsonSchema attribution = notBoth(shapes.of(ClaimFormat.ATTRIBUTION));
        Map<String, JsonSchema> others = Map.of(
                "value", JsonSchema.any(),
                "given", given(),
                "according", ShapeSchema.arrayOf(definitions.shared("source", attribution)));
        JsonSchema claim = shapes.of(ClaimFormat.CLAIM, others);
        return definitions.shared("claim", notBoth(claim).with("anyOf", whichOccurrence()));
    }

    /** The occurrence ({@code nth}) applies to one quote or part. */
    private static List<JsonSchema> whichOccurrence() {
        JsonSchema none = JsonSchema.any().property("nth", JsonSchema.any().with("maximum", 0));
        JsonSchema quote = JsonSchema.any().with("required", List.of("quote"));
        JsonSchema part = JsonSchema.any()
                .with("required", List.of("parts"))
                .property("parts", JsonSchema.any().with("minItems", 1).with("maxItems", 1));
        return List.of(none, quote, part);
    }

    /** An empty array of parts equals an absent one. */
    private static JsonSchema notBoth(JsonSchema claim) {
        return claim.with(
                "not",
                JsonSchema.any()
                        .with("required", List.of("quote", "parts"))
                        .property("parts", JsonSchema.any().with("minItems", 1)));
    }

    /** The start of a passage, or a claim by plural, key and property. */
    private JsonSchema given() {
        List<JsonSchema> given = new ArrayList<>();
        given.add(definitions.of(ValueTypes.INTEGER));
        StringBuilder paths = new StringBuilder();
        for (EntitySchema<?> schema : schemas.all()) {
            paths.append(paths.length() == 0 ? "" : "|").append(schema.type().plural());
        }
        given.add(JsonSchema.pattern("(" + paths + ")/[a-z0-9/-]+/[a-zA-Z0-9]+"));
        return JsonSchema.any()
                .with(
                        "description",
                        "What supplies that which the words leave open: another claim, or a passage. It says it without this one.")
                .with("anyOf", given);
    }

    /** The input of an {@link InheritedContextReader}. */
    JsonSchema gives() {
        JsonSchema gives = JsonSchema.closedObject();
        List<String> added = new ArrayList<>();
        for (EntitySchema<?> schema : schemas.all()) {
            for (Property<?> property : schema.properties()) {
                if (property.is(Trait.INHERITABLE) && !added.contains(property.name())) {
                    added.add(property.name());
                    JsonSchema claim = claimOf(property.type() instanceof IdType ? ValueTypes.ANY : property.type());
                    gives.property(
                            property.name(),
                            JsonSchema.any().with("anyOf", List.of(claim, ShapeSchema.arrayOf(claim))));
                }
            }
        }
        return gives;
    }

    /** The claim that a judgement is about; its property determines the type of its value. */
    JsonSchema judged() {
        JsonSchema judged = shapes.of(ClaimFormat.JUDGED, Map.of("value", JsonSchema.any()));
        List<JsonSchema> rules = new ArrayList<>();
        StringBuilder types = new StringBuilder();
        for (EntitySchema<?> schema : schemas.all()) {
            types.append(types.length() == 0 ? "" : "|").append(schema.type().entityName());
            rules.add(JsonSchema.any()
                    .with(
                            "if",
                            JsonSchema.any()
                                    .property(
                                            "entity", startingWith(schema.type().entityName())))
                    .with("then", valuesOf(schema)));
        }
        // Computed properties have no claims.
        rules.add(JsonSchema.any().property("entity", startingWith("(" + types + ")")));
        return judged.with("allOf", rules);
    }

    private static JsonSchema startingWith(String type) {
        return JsonSchema.any().with("pattern", "^" + type + "/");
    }

    private JsonSchema valuesOf(EntitySchema<?> schema) {
        List<String> names = new ArrayList<>();
        List<JsonSchema> rules = new ArrayList<>();
        for (Property<?> property : schema.properties()) {
            names.add(property.name());
            rules.add(JsonSchema.any()
                    .with(
                            "if",
                            JsonSchema.any()
                                    .property("property", JsonSchema.any().with("const", property.name())))
                    .with("then", JsonSchema.any().property("value", definitions.of(property.type()))));
        }
        return JsonSchema.any()
                .property("property", JsonSchema.any().with("enum", names))
                .with("allOf", rules);
    }
}
