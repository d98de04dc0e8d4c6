package io.github.apec2026.json;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.MemberScope;
import com.github.victools.jsonschema.generator.MethodScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaBuilder;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.module.jackson.JacksonModule;
import com.github.victools.jsonschema.module.jackson.JacksonOption;
import io.github.apec2026.claim.Claim;
import io.github.apec2026.model.Entity;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.value.DateRange;
import io.github.apec2026.value.LocalizedText;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Makes the JSON Schema (draft 2020-12) of what a mapper writes of the exported types, from their Java types and annotations. What is
 * written as one string or as a map is described here.
 */
final class ObjectSchemas {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static final String KEY = "[a-z0-9]+(-[a-z0-9]+)*";

    /** What the generator adds to the name of a definition that may be null. */
    private static final String NULLABLE = "-nullable";

    private ObjectSchemas() {}

    /** One schema with a definition for each type; other schemas refer to {@code #/$defs/Meeting}. */
    static ObjectNode all() {
        SchemaGeneratorConfigBuilder config = new SchemaGeneratorConfigBuilder(
                        MAPPER, SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(new JacksonModule(
                        JacksonOption.FLATTENED_ENUMS_FROM_JSONVALUE,
                        JacksonOption.INCLUDE_ONLY_JSONPROPERTY_ANNOTATED_METHODS,
                        JacksonOption.RESPECT_JSONPROPERTY_REQUIRED))
                .with(
                        Option.NONSTATIC_NONVOID_NONGETTER_METHODS,
                        Option.FIELDS_DERIVED_FROM_ARGUMENTFREE_METHODS,
                        Option.MAP_VALUES_AS_ADDITIONAL_PROPERTIES,
                        Option.DEFINITIONS_FOR_ALL_OBJECTS);
        config.forMethods().withTargetTypeOverridesResolver(ObjectSchemas::held);
        config.forFields().withTargetTypeOverridesResolver(ObjectSchemas::held);
        config.forMethods().withPropertyNameOverrideResolver(MethodScope::getDeclaredName);
        config.forTypesInGeneral().withCustomDefinitionProvider(ObjectSchemas::own);
        config.forTypesInGeneral()
                .withDefinitionNamingStrategy(
                        (key, context) -> key.getType().getErasedType().getSimpleName());
        SchemaBuilder builder = new SchemaGenerator(config.build()).buildMultipleSchemaDefinitions();
        for (Class<?> type : JsonSamples.byDeclaredType().keySet()) {
            builder.createSchemaReference(type);
        }
        ObjectNode schema = MAPPER.createObjectNode()
                .put("$schema", SchemaVersion.DRAFT_2020_12.getIdentifier())
                .put("title", "What a JSON mapper writes of the types of apec2026");
        ObjectNode definitions = builder.collectDefinitions("$defs");
        for (Class<?> type : JsonSamples.byDeclaredType().keySet()) {
            sort((ObjectNode) definitions.get(type.getSimpleName()), type);
        }
        schema.set("$defs", withoutNull(definitions));
        return schema;
    }

    private static @Nullable List<ResolvedType> held(MemberScope<?, ?> member) {
        ResolvedType type = member.getType();
        if (type.getErasedType() == OptionalInt.class) {
            return List.of(member.getContext().resolve(int.class));
        }
        return type.getErasedType() == Optional.class ? type.getTypeParameters() : null;
    }

    /** What is not stated is left out and never null: an optional member is described as what it holds. */
    private static JsonNode withoutNull(JsonNode node) {
        if (node.isArray() && node.size() == 2 && "null".equals(node.get(1).asText())) {
            return node.get(0);
        }
        if (node instanceof ObjectNode object) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            for (String name : names) {
                JsonNode held = object.get(name);
                if (name.endsWith(NULLABLE)) {
                    object.remove(name);
                } else if (name.equals("$ref") && held.asText().endsWith(NULLABLE)) {
                    object.put(name, held.asText().substring(0, held.asText().length() - NULLABLE.length()));
                } else {
                    object.set(name, withoutNull(held));
                }
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, withoutNull(array.get(i)));
            }
        }
        return node;
    }

    /** The properties in the order in which they are written; the generator knows it only of what a type itself declares. */
    private static void sort(ObjectNode definition, Class<?> type) {
        JsonPropertyOrder order = type.getAnnotation(JsonPropertyOrder.class);
        if (order != null && definition.get("properties") instanceof ObjectNode properties) {
            ObjectNode sorted = MAPPER.createObjectNode();
            for (String name : order.value()) {
                if (properties.has(name)) {
                    sorted.set(name, properties.get(name));
                }
            }
            properties.properties().forEach(each -> sorted.putIfAbsent(each.getKey(), each.getValue()));
            definition.set("properties", sorted);
        }
    }

    private static @Nullable CustomDefinition own(ResolvedType type, SchemaGenerationContext context) {
        Class<?> erased = type.getErasedType();
        if (erased == Id.class) {
            Optional<EntityType<?>> of = type.getTypeParameters().isEmpty()
                    ? Optional.empty()
                    : EntityType.all().stream()
                            .filter(each -> each.entityClass()
                                    == type.getTypeParameters().get(0).getErasedType())
                            .findFirst();
            String key = of.filter(each -> each != EntityType.ARTICLE).isPresent() ? KEY : KEY + "(/" + KEY + ")?";
            return inline(
                    text().put("pattern", "^" + of.map(EntityType::entityName).orElse("[a-z-]+") + "/" + key + "$"));
        }
        if (erased == EntityType.class) {
            return inline(
                    oneOf(EntityType.all().stream().map(EntityType::entityName).toList()));
        }
        if (erased == Entity.class) {
            ArrayNode types = MAPPER.createArrayNode();
            for (EntityType<?> each : EntityType.all()) {
                types.add(reference(each.entityClass()));
            }
            return inline(MAPPER.createObjectNode().set("anyOf", types));
        }
        if (erased == DateRange.class) {
            return inline(text().put("pattern", "^(\\.\\.|[0-9X]{4}[0-9X-]*)(/(\\.\\.|[0-9X]{4}[0-9X-]*))?$"));
        }
        if (erased == LocalizedText.class) {
            ObjectNode texts = MAPPER.createObjectNode().put("type", "object");
            texts.set("additionalProperties", text());
            return inline(texts);
        }
        if (erased == Map.class) {
            ObjectNode map = MAPPER.createObjectNode().put("type", "object");
            map.set(
                    "additionalProperties",
                    context.createDefinitionReference(type.getTypeParameters().get(1)));
            return inline(map);
        }
        if (erased == Claim.class && !type.equals(context.getTypeContext().resolve(Claim.class))) {
            return inline(reference(Claim.class));
        }
        return erased.isEnum() ? inline(codes(erased)) : null;
    }

    private static ObjectNode reference(Class<?> type) {
        return MAPPER.createObjectNode().put("$ref", "#/$defs/" + type.getSimpleName());
    }

    /** The codes of an enum: what its method for JSON gives, wherever that is declared. */
    private static ObjectNode codes(Class<?> type) {
        try {
            for (Method method : type.getMethods()) {
                JsonValue value = method.getAnnotation(JsonValue.class);
                if (value != null && value.value() && !method.isBridge()) {
                    List<String> codes = new ArrayList<>();
                    for (Object constant : type.getEnumConstants()) {
                        codes.add(method.invoke(constant).toString());
                    }
                    return oneOf(codes);
                }
            }
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(String.valueOf(e.getMessage()), e);
        }
        throw new AssertionError(type + " has no method for JSON");
    }

    private static ObjectNode oneOf(Iterable<String> codes) {
        ArrayNode all = MAPPER.createArrayNode();
        codes.forEach(all::add);
        ObjectNode text = text();
        text.set("enum", all);
        return text;
    }

    private static ObjectNode text() {
        return MAPPER.createObjectNode().put("type", "string");
    }

    private static CustomDefinition inline(JsonNode definition) {
        return new CustomDefinition(
                (ObjectNode) definition,
                CustomDefinition.DefinitionType.INLINE,
                CustomDefinition.AttributeInclusion.NO);
    }

    /** As it is shipped: indented, with a line feed at the end. */
    static String shippedForm() throws IOException {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(all()).replace("\r\n", "\n") + "\n";
    }
}
