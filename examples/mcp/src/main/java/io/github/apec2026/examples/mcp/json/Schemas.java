package io.github.apec2026.examples.mcp.json;

import io.github.apec2026.model.Id;
import io.github.apec2026.value.Coded;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The JSON Schema (2020-12) of a record type, of the form that {@link Trees} writes: what is not optional is required, no other members are
 * allowed, codes are enumerated, and each member has the description of its {@link Doc}.
 */
public final class Schemas {

    /** How every id is written. */
    public static final String ID_PATTERN = "^[a-z]+/[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)?$";

    private final Map<String, Object> definitions = new TreeMap<>();
    private final Map<TypeVariable<?>, Class<?>> arguments;

    private Schemas(Map<TypeVariable<?>, Class<?>> arguments) {
        this.arguments = arguments;
    }

    /** The schema of a record type; of a generic one for the given type arguments, in their order. */
    public static Map<String, Object> of(Class<? extends Record> type, Class<?>... typeArguments) {
        Map<TypeVariable<?>, Class<?>> arguments = new LinkedHashMap<>();
        TypeVariable<?>[] parameters = type.getTypeParameters();
        for (int i = 0; i < parameters.length; i++) {
            arguments.put(parameters[i], typeArguments[i]);
        }
        Schemas schemas = new Schemas(arguments);
        Map<String, Object> schema = schemas.object(type);
        if (!schemas.definitions.isEmpty()) {
            schema.put("$defs", schemas.definitions);
        }
        return schema;
    }

    /** The codes of an enum, in its order. */
    public static List<String> codes(Class<?> coded) {
        return Arrays.stream(coded.getEnumConstants())
                .map(constant -> ((Coded) constant).code())
                .toList();
    }

    private Map<String, Object> object(Class<?> type) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            Type member = component.getGenericType();
            boolean isOptional = raw(member) == Optional.class;
            Map<String, Object> schema = new LinkedHashMap<>(schema(isOptional ? argument(member, 0) : member));
            Doc doc = component.getAnnotation(Doc.class);
            if (doc != null) {
                schema.put("description", doc.value());
            }
            properties.put(component.getName(), schema);
            if (!isOptional) {
                required.add(component.getName());
            }
        }
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("type", "object");
        object.put("properties", properties);
        object.put("required", required);
        object.put("additionalProperties", false);
        return object;
    }

    private Map<String, Object> schema(Type type) {
        Class<?> raw = raw(type);
        if (raw == String.class) {
            return Map.of("type", "string");
        }
        if (raw == int.class || raw == Integer.class) {
            return Map.of("type", "integer");
        }
        if (raw == boolean.class || raw == Boolean.class) {
            return Map.of("type", "boolean");
        }
        if (raw == Id.class) {
            return Map.of("type", "string", "pattern", ID_PATTERN);
        }
        if (raw.isEnum()) {
            Map<String, Object> schema = new LinkedHashMap<>();
            schema.put("type", "string");
            schema.put("enum", codes(raw));
            return schema;
        }
        if (raw == List.class) {
            Map<String, Object> schema = new LinkedHashMap<>();
            schema.put("type", "array");
            schema.put("items", schema(argument(type, 0)));
            return schema;
        }
        if (raw == Map.class) {
            Map<String, Object> schema = new LinkedHashMap<>();
            schema.put("type", "object");
            schema.put("additionalProperties", schema(argument(type, 1)));
            return schema;
        }
        if (raw.isRecord()) {
            return reference(raw);
        }
        throw new IllegalArgumentException("Nothing of " + type + " is described in a schema");
    }

    private Map<String, Object> reference(Class<?> type) {
        String name = type.getSimpleName();
        if (!definitions.containsKey(name)) {
            definitions.put(name, Map.of()); // where it refers to itself
            definitions.put(name, object(type));
        }
        return Map.of("$ref", "#/$defs/" + name);
    }

    private Class<?> raw(Type type) {
        if (type instanceof Class<?> c) {
            return c;
        }
        if (type instanceof ParameterizedType parameterized) {
            return (Class<?>) parameterized.getRawType();
        }
        Class<?> argument = type instanceof TypeVariable<?> variable ? arguments.get(variable) : null;
        if (argument == null) {
            throw new IllegalArgumentException("Not described in a schema: " + type);
        }
        return argument;
    }

    private static Type argument(Type type, int index) {
        return ((ParameterizedType) type).getActualTypeArguments()[index];
    }
}
