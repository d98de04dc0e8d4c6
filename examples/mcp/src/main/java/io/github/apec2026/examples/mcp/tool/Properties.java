package io.github.apec2026.examples.mcp.tool;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.SingleProperty;
import io.github.apec2026.model.TypedProperty;
import io.github.apec2026.query.ApecDataset;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The properties of each type of entity, as its public constants list them, in the order of its JSON. */
final class Properties {

    private Properties() {}

    /** The properties of a type; of officials, who are put together from persons and positions, those of persons. */
    static List<TypedProperty<?, ?>> of(EntityType<?> type) {
        EntityType<?> described = type == EntityType.OFFICIAL ? EntityType.PERSON : type;
        List<TypedProperty<?, ?>> properties = new ArrayList<>();
        for (Field field : described.entityClass().getFields()) {
            if (Modifier.isStatic(field.getModifiers()) && TypedProperty.class.isAssignableFrom(field.getType())) {
                properties.add(constant(field));
            }
        }
        JsonPropertyOrder order = described.entityClass().getAnnotation(JsonPropertyOrder.class);
        List<String> names = order == null ? List.of() : Arrays.asList(order.value());
        properties.sort(Comparator.comparingInt(property -> place(names, property.name())));
        return properties;
    }

    /** A property by its name; empty when the type has none of this name. */
    static Optional<TypedProperty<?, ?>> named(EntityType<?> type, String name) {
        return of(type).stream()
                .filter(property -> property.name().equals(name))
                .findFirst();
    }

    /** The names of all properties, sorted. */
    static Set<String> names() {
        Set<String> names = new TreeSet<>();
        for (EntityType<?> type : EntityType.all()) {
            of(type).forEach(property -> names.add(property.name()));
        }
        return names;
    }

    /** Whether the record has a value of the property. */
    static boolean isStated(ApecDataset apec, Id<?> id, TypedProperty<?, ?> property) {
        return property instanceof SingleProperty<?, ?>
                ? apec.fact(subject(id), property.name()).isPresent()
                : !apec.claims(subject(id), property.name()).isEmpty();
    }

    /** Whom the claims about an entity are about: of an official, the person. */
    static Id<?> subject(Id<?> id) {
        return id.type() == EntityType.OFFICIAL ? new Id<>(EntityType.PERSON, id.key()) : id;
    }

    private static int place(List<String> names, String name) {
        int place = names.indexOf(name);
        return place < 0 ? Integer.MAX_VALUE : place;
    }

    private static TypedProperty<?, ?> constant(Field field) {
        try {
            return (TypedProperty<?, ?>) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("A public constant cannot be read: " + field, e);
        }
    }
}
