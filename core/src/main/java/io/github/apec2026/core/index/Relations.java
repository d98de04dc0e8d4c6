package io.github.apec2026.core.index;

import io.github.apec2026.core.schema.Property;
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

/** Finds what an entity refers to and what refers to it, by the value types of the properties alone. */
final class Relations {

    private final EntityIndex entities;
    private final ClaimIndex claims;
    private final List<Id<?>> subjects;

    /** Where among the subjects those stand that mention an entity. */
    private final Facet mentioning;

    Relations(EntityIndex entities, ClaimIndex claims) {
        this.entities = entities;
        this.claims = claims;
        this.subjects = List.copyOf(claims.subjects());
        Facet.Builder making = new Facet.Builder(entities.identities());
        for (int i = 0; i < subjects.size(); i++) {
            making.add(i, claims.mentioned(subjects.get(i)));
        }
        this.mentioning = making.done();
    }

    Surroundings about(Id<?> id) {
        Entity entity = entities.get(id);
        Id<?> claimed = entities.identities().claimed(id);
        return Surroundings.builder()
                .entity(entity)
                .addAllConnections(from(claimed))
                .addAllConnections(to(claimed))
                .addAllClaims(claims.claims(claimed))
                .build();
    }

    private List<Connection> from(Id<?> entity) {
        List<Connection> all = new ArrayList<>();
        for (Property<?> property : claims.properties(entity.type())) {
            Set<Id<?>> others = new HashSet<>();
            for (Id<?> other : claims.references(entity, property)) {
                others.add(entities.identities().claimed(other));
            }
            add(entity.type(), property, Direction.FROM, others, all);
        }
        return all;
    }

    private List<Connection> to(Id<?> entity) {
        Map<Property<?>, Set<Id<?>>> referring = new HashMap<>();
        PostingList all = mentioning.ofKey(entity, "entity");
        for (int i = 0; i < all.size(); i++) {
            Id<?> subject = subjects.get(all.get(i));
            for (Property<?> property : claims.naming(subject, entity, entities.identities())) {
                if (entities.find(subject) != null) {
                    referring.computeIfAbsent(property, none -> new HashSet<>()).add(subject);
                }
            }
        }
        List<Connection> connections = new ArrayList<>();
        for (EntityType<?> type : EntityType.all()) {
            for (Property<?> property : claims.properties(type)) {
                add(type, property, Direction.TO, referring.getOrDefault(property, Set.of()), connections);
            }
        }
        return connections;
    }

    private void add(
            EntityType<?> type, Property<?> property, Direction direction, Set<Id<?>> ids, List<Connection> all) {
        if (!ids.isEmpty()) {
            all.add(Connection.builder()
                    .of(type)
                    .property(property.name())
                    .direction(direction)
                    .addAllIds(entities.inOrder(ids))
                    .build());
        }
    }
}
