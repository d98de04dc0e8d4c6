package io.github.apec2026.core.claims;

import io.github.apec2026.core.entities.EntitiesById;
import io.github.apec2026.core.schema.Property;
import io.github.apec2026.core.store.Lazy;
import io.github.apec2026.model.Entity;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.query.Connection;
import io.github.apec2026.query.Connection.Direction;
import io.github.apec2026.query.Surroundings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Finds what an entity refers to and what refers to it, by the value types of the properties alone. */
public final class Relations {

    private final EntitiesById entities;
    private final ClaimIndex claims;
    /** By entity, those with a claim that refers to it. */
    private final Lazy<Map<Id<?>, List<Id<?>>>> mentioning = new Lazy<>() {
        @Override
        protected Map<Id<?>, List<Id<?>>> make() {
            return mentioning();
        }
    };

    /** The relations between these entities by these claims. */
    public Relations(EntitiesById entities, ClaimIndex claims) {
        this.entities = entities;
        this.claims = claims;
    }

    private Map<Id<?>, List<Id<?>>> mentioning() {
        Map<Id<?>, List<Id<?>>> mentioning = new HashMap<>();
        for (Id<?> subject : claims.subjects()) {
            for (Id<?> each : claims.mentioned(subject)) {
                add(subject, entities.identities().claimed(each), mentioning);
            }
        }
        return mentioning;
    }

    private static void add(Id<?> subject, Id<?> mentioned, Map<Id<?>, List<Id<?>>> mentioning) {
        List<Id<?>> subjects = mentioning.computeIfAbsent(mentioned, none -> new ArrayList<>(4));
        if (subjects.isEmpty() || !subjects.get(subjects.size() - 1).equals(subject)) {
            subjects.add(subject);
        }
    }

    /**
     * An entity with its connections and claims.
     *
     * @param order puts the ids of a connection in the order of the catalogs
     */
    public Surroundings about(Id<?> id, Function<Set<Id<?>>, List<Id<?>>> order) {
        Entity entity = entities.get(id);
        Id<?> claimed = entities.identities().claimed(id);
        return Surroundings.builder()
                .entity(entity)
                .addAllConnections(from(claimed, order))
                .addAllConnections(to(claimed, order))
                .addAllClaims(claims.claims(claimed))
                .build();
    }

    private List<Connection> from(Id<?> entity, Function<Set<Id<?>>, List<Id<?>>> order) {
        List<Connection> all = new ArrayList<>();
        for (Property<?> property : claims.properties(entity.type())) {
            Set<Id<?>> others = new HashSet<>();
            for (Id<?> other : claims.references(entity, property)) {
                others.add(entities.identities().claimed(other));
            }
            add(entity.type(), property, Direction.FROM, others, order, all);
        }
        return all;
    }

    private List<Connection> to(Id<?> entity, Function<Set<Id<?>>, List<Id<?>>> order) {
        Map<Property<?>, Set<Id<?>>> referring = new HashMap<>();
        for (Id<?> subject : mentioning.get().getOrDefault(entity, List.of())) {
            for (Property<?> property : claims.naming(subject, entity, entities.identities())) {
                if (entities.find(subject) != null) {
                    referring.computeIfAbsent(property, none -> new HashSet<>()).add(subject);
                }
            }
        }
        List<Connection> connections = new ArrayList<>();
        for (EntityType<?> type : EntityType.all()) {
            for (Property<?> property : claims.properties(type)) {
                add(type, property, Direction.TO, referring.getOrDefault(property, Set.of()), order, connections);
            }
        }
        return connections;
    }

    private void add(
            EntityType<?> type,
            Property<?> property,
            Direction direction,
            Set<Id<?>> ids,
            Function<Set<Id<?>>, List<Id<?>>> order,
            List<Connection> all) {
        if (!ids.isEmpty()) {
            all.add(Connection.builder()
                    .of(type)
                    .property(property.name())
                    .direction(direction)
                    .addAllIds(order.apply(ids))
                    .build());
        }
    }
}
