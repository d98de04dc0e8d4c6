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
import java.util.Iterator;
import java.util.List;
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
    private final Narrowing narrowing;

    EntityIndex(Resolved resolved, EntitiesById entities, ClaimIndex claims) {
        this.entities = entities;
        this.narrowing = new Narrowing(entities, claims);
        for (EntityType<?> type : EntityType.all()) {
            byType.add(new ListCatalog<>(entities.of(type), narrowing));
        }
        TellingPlaces told = new TellingPlaces();
        for (ResolvedEntity each : resolved.entities().values()) {
            if (each.entity() instanceof Statement) {
                told.add(each);
            }
        }
        this.meetings = add(
                EntityType.MEETING, new Meetings(sorted(entities.of(EntityType.MEETING), Meetings.BY_TIME), narrowing));
        this.observations = add(
                EntityType.OBSERVATION,
                new Observations(sorted(entities.of(EntityType.OBSERVATION), Observations.BY_PERIOD), narrowing));
        this.initiatives = add(EntityType.INITIATIVE, new Initiatives(entities.of(EntityType.INITIATIVE), narrowing));
        this.statements = add(
                EntityType.STATEMENT, new Statements(sorted(entities.of(EntityType.STATEMENT), told), told, narrowing));
        this.documents = add(EntityType.DOCUMENT, new Documents(entities.of(EntityType.DOCUMENT), narrowing));
        this.priorities = add(EntityType.PRIORITY, new Priorities(entities.of(EntityType.PRIORITY), narrowing));
        this.indicators = add(EntityType.INDICATOR, new Indicators(entities.of(EntityType.INDICATOR), narrowing));
        this.officials = add(EntityType.OFFICIAL, new Officials(entities.of(EntityType.OFFICIAL), narrowing));
    }

    /** Puts a catalog with narrowings in the place of the one without. */
    private <E extends Entity, C extends Catalog<E>> C add(EntityType<E> type, C catalog) {
        byType.set(type.ordinal(), catalog);
        return catalog;
    }

    private static <E extends Entity> List<E> sorted(List<E> list, Comparator<? super E> order) {
        List<E> copy = new ArrayList<>(list);
        copy.sort(order);
        return copy;
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
    Narrowing narrowing() {
        return narrowing;
    }
}
