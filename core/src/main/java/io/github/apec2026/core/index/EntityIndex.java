package io.github.apec2026.core.index;

import io.github.apec2026.core.resolve.Resolved;
import io.github.apec2026.core.resolve.ResolvedEntity;
import io.github.apec2026.model.Entity;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Statement;
import io.github.apec2026.query.Catalog;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The entities, the catalogs of each type, and what their narrowings look up. */
final class EntityIndex {

    private final EntitiesById entities;
    private final List<Catalog<?>> byType = new ArrayList<>();
    private final Meetings meetings;
    private final Observations observations;
    private final Initiatives initiatives;
    private final Statements statements;
    private final Documents documents;
    private final Priorities priorities;
    private final Indicators indicators;
    private final Officials officials;
    private final QueryContext narrowing;

    EntityIndex(Resolved resolved, EntitiesById entities, ClaimIndex claims) {
        this.entities = entities;
        this.narrowing = new QueryContext(entities, claims);
        FirstMentions told = new FirstMentions();
        for (ResolvedEntity each : resolved.entities().values()) {
            if (each.entity() instanceof Statement) {
                told.add(each);
            }
        }
        Hierarchies trees = new Hierarchies(entities);
        this.meetings = new Meetings(roll(EntityType.MEETING, Meetings.BY_TIME), trees, narrowing);
        this.observations = new Observations(roll(EntityType.OBSERVATION, Observations.BY_PERIOD), narrowing);
        this.initiatives = new Initiatives(roll(EntityType.INITIATIVE), trees, narrowing);
        this.statements = new Statements(roll(EntityType.STATEMENT, told), told, trees, narrowing);
        this.documents = new Documents(roll(EntityType.DOCUMENT), narrowing);
        this.priorities = new Priorities(roll(EntityType.PRIORITY), trees, narrowing);
        this.indicators = new Indicators(roll(EntityType.INDICATOR), narrowing);
        this.officials = new Officials(roll(EntityType.OFFICIAL, Officials.BY_POSITION), trees, narrowing);
        Map<EntityType<?>, Catalog<?>> narrowed = new HashMap<>();
        for (ListCatalog<?> each : List.of(
                meetings, observations, initiatives, statements, documents, priorities, indicators, officials)) {
            narrowed.put(each.roll.type(), each);
        }
        for (EntityType<?> type : EntityType.all()) {
            Catalog<?> catalog = narrowed.get(type);
            byType.add(catalog == null ? new ListCatalog<>(roll(type), narrowing) : catalog);
        }
    }

    private <E extends Entity> OrderedEntities<E> roll(EntityType<E> type) {
        return roll(type, EntitiesById.BY_ID);
    }

    private <E extends Entity> OrderedEntities<E> roll(EntityType<E> type, Comparator<? super E> order) {
        return new OrderedEntities<>(type, entities, order);
    }

    <E extends Entity> @Nullable E find(Id<E> id) {
        return entities.find(id);
    }

    <E extends Entity> Optional<E> optional(Id<E> id) {
        return entities.optional(id);
    }

    <E extends Entity> E get(Id<E> id) {
        return entities.get(id);
    }

    /** Ids by type, then in the order of the catalogs; those without an entity last of their type, by key. */
    List<Id<?>> inOrder(Set<Id<?>> ids) {
        Set<Id<?>> left = new TreeSet<>(ids);
        List<Id<?>> ordered = new ArrayList<>();
        for (EntityType<?> type : EntityType.all()) {
            for (Entity entity : byType.get(type.ordinal())) {
                if (left.remove(entity.id())) {
                    ordered.add(entity.id());
                }
            }
            for (Iterator<Id<?>> rest = left.iterator(); rest.hasNext(); ) {
                Id<?> id = rest.next();
                if (id.type() == type) {
                    ordered.add(id);
                    rest.remove();
                }
            }
        }
        return ordered;
    }

    /** The entities by id. */
    EntitiesById byId() {
        return entities;
    }

    /** Which ids mean one entity. */
    Identities identities() {
        return entities.identities();
    }

    @SuppressWarnings("unchecked") // the catalogs are filled by type
    <E extends Entity> Catalog<E> catalog(EntityType<E> type) {
        return (Catalog<E>) byType.get(type.ordinal());
    }

    Meetings meetings() {
        return meetings;
    }

    Observations observations() {
        return observations;
    }

    Initiatives initiatives() {
        return initiatives;
    }

    Statements statements() {
        return statements;
    }

    Documents documents() {
        return documents;
    }

    Priorities priorities() {
        return priorities;
    }

    Indicators indicators() {
        return indicators;
    }

    Officials officials() {
        return officials;
    }

    /** What narrowings look up. */
    QueryContext narrowing() {
        return narrowing;
    }
}
