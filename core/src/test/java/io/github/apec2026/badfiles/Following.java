package io.github.apec2026.badfiles;

import io.github.apec2026.claim.Claim;
import io.github.apec2026.claim.Rank;
import io.github.apec2026.core.schema.EntitySchema;
import io.github.apec2026.core.schema.Property;
import io.github.apec2026.core.schema.Schemas;
import io.github.apec2026.facts.DatasetWalk;
import io.github.apec2026.model.Entity;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.query.Catalog;
import io.github.apec2026.value.LocalizedText;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** That every value of every entity follows from the claims about it: no value without a claim, and no claim without effect. */
final class Following {

    private final Schemas schemas;
    private final Map<String, Method> accessors = new HashMap<>();

    Following(Schemas schemas) {
        this.schemas = schemas;
        for (EntitySchema<?> schema : schemas.all()) {
            if (schema.type() != EntityType.ECONOMY) {
                for (Property<?> property : schema.properties()) {
                    accessors.put(schema.type() + "." + property.name(), accessor(schema.type(), property.name()));
                }
            }
        }
    }

    private static Method accessor(EntityType<?> type, String name) {
        try {
            return type.entityClass().getMethod(name);
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }

    /** What does not follow, or empty. */
    String fault(ApecDataset dataset) {
        for (Catalog<?> catalog : DatasetWalk.catalogs(dataset)) {
            for (Entity entity : catalog) {
                EntityType<?> type = entity.id().type();
                if (type == EntityType.OFFICIAL || type == EntityType.ECONOMY) {
                    continue;
                }
                Map<String, List<Claim<?>>> claims = new HashMap<>();
                for (Claim<?> claim : dataset.claims(entity.id())) {
                    if (claim.rank() != Rank.DEPRECATED) {
                        claims.computeIfAbsent(claim.property(), name -> new ArrayList<>())
                                .add(claim);
                    }
                }
                EntitySchema<?> schema = schemas.of(type);
                for (Property<?> property : schema.properties()) {
                    Object value = value(entity, property);
                    List<Claim<?>> told = claims.getOrDefault(property.name(), List.of());
                    if (!follows(value, told, property, schema.together().contains(property))) {
                        return entity.id() + "." + property.name() + " is " + value + ", but told is " + told;
                    }
                }
            }
        }
        return "";
    }

    private Object value(Entity entity, Property<?> property) {
        try {
            return accessors.get(entity.id().type() + "." + property.name()).invoke(entity);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(property + " of " + entity.id(), e);
        }
    }

    private static boolean follows(Object value, List<Claim<?>> told, Property<?> property, boolean mayBeWithheld) {
        if (property.isMany()) {
            return List.copyOf(inOrder(told)).equals(value);
        }
        Object one = held(value);
        if (one == null) {
            return told.isEmpty() || mayBeWithheld;
        }
        Set<Object> values = inOrder(told);
        return values.contains(one) || (one instanceof LocalizedText text && isTogether(text, values));
    }

    /** What an accessor holds; null when that is nothing. */
    private static @Nullable Object held(Object value) {
        if (value instanceof OptionalInt number) {
            return number.isPresent() ? (Integer) number.getAsInt() : null;
        }
        return value instanceof Optional<?> maybe ? maybe.orElse(null) : value;
    }

    /** The preferred ones first. */
    private static Set<Object> inOrder(List<Claim<?>> told) {
        Set<Object> values = new LinkedHashSet<>();
        told.stream().filter(claim -> claim.rank() == Rank.PREFERRED).forEach(claim -> values.add(claim.value()));
        told.forEach(claim -> values.add(claim.value()));
        return values;
    }

    /** Texts in two languages complement each other. */
    private static boolean isTogether(LocalizedText text, Set<Object> told) {
        return text.texts().entrySet().stream()
                .allMatch(each -> told.stream()
                        .anyMatch(value -> value instanceof LocalizedText other
                                && each.getValue().equals(other.texts().get(each.getKey()))));
    }
}
