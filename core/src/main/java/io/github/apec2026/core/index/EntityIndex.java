package io.github.apec2026.core.index;

import io.github.apec2026.core.resolve.Resolved;
import io.github.apec2026.core.resolve.ResolvedEntity;
import io.github.apec2026.model.Economy;
import io.github.apec2026.model.Entity;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Official;
import io.github.apec2026.model.Statement;
import io.github.apec2026.query.Catalog;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The entities by id and by type. */
final class EntityIndex {

    private static final Comparator<Entity> BY_ID = new Comparator<>() {
        @Override
        public int compare(Entity a, Entity b) {
            return a.id().compareTo(b.id());
        }
    };

    private final Map<Id<?>, Entity> byId = new HashMap<>();
    private final Identities identities;
    private final List<Catalog<?>> byType = new ArrayList<>();
    private final Meetings meetings;
    private final Observations observations;
    private final Initiatives initiatives;
    private final Statements statements;
    private final Documents documents;

    EntityIndex(Resolved resolved) {
        this.identities = new Identities(resolved.formerIds());
        TellingPlaces told = new TellingPlaces();
        List<List<Entity>> lists = new ArrayList<>();
        for (int i = 0; i < EntityType.all().size(); i++) {
            lists.add(new ArrayList<>());
        }
        for (ResolvedEntity each : resolved.entities().values()) {
            Entity entity = each.entity();
            if (entity != null && !(entity instanceof Economy)) {
                byId.put(each.id(), entity);
                lists.get(each.id().type().ordinal()).add(entity);
                if (entity instanceof Statement) {
                    told.add(each);
                }
            }
        }
        for (Economy economy : Economy.values()) {
            byId.put(economy.id(), economy);
            lists.get(EntityType.ECONOMY.ordinal()).add(economy);
        }
        for (List<Entity> list : lists) {
            list.sort(BY_ID);
        }
        List<Official> officials = Officials.of(of(lists, EntityType.PERSON), of(lists, EntityType.POSITION));
        for (Official official : officials) {
            byId.put(official.id(), official);
            lists.get(EntityType.OFFICIAL.ordinal()).add(official);
        }
        Narrowing narrowing = new Narrowing(
                identities,
                new PlaceTree(of(lists, EntityType.PLACE), identities),
                new TopicTree(of(lists, EntityType.TOPIC), identities));
        for (List<Entity> list : lists) {
            byType.add(new ListCatalog<>(list));
        }
        this.meetings = add(
                EntityType.MEETING, new Meetings(sorted(of(lists, EntityType.MEETING), Meetings.BY_TIME), narrowing));
        this.observations = add(
                EntityType.OBSERVATION,
                new Observations(sorted(of(lists, EntityType.OBSERVATION), Observations.BY_PERIOD), narrowing));
        this.initiatives = add(EntityType.INITIATIVE, new Initiatives(of(lists, EntityType.INITIATIVE), narrowing));
        this.statements = add(
                EntityType.STATEMENT, new Statements(sorted(of(lists, EntityType.STATEMENT), told), told, narrowing));
        this.documents = add(EntityType.DOCUMENT, new Documents(of(lists, EntityType.DOCUMENT), narrowing));
    }

    /** Puts a catalog with narrowings in the place of the one without. */
    private <E extends Entity, C extends Catalog<E>> C add(EntityType<E> type, C catalog) {
        byType.set(type.ordinal(), catalog);
        return catalog;
    }

    @SuppressWarnings("unchecked") // the lists are filled by type
    private static <E extends Entity> List<E> of(List<List<Entity>> lists, EntityType<E> type) {
        return (List<E>) (List<?>) lists.get(type.ordinal());
    }

    private static <E extends Entity> List<E> sorted(List<E> list, Comparator<? super E> order) {
        List<E> copy = new ArrayList<>(list);
        copy.sort(order);
        return copy;
    }

    @SuppressWarnings("unchecked") // an id leads to an entity of its type
    <E extends Entity> @Nullable E find(Id<E> id) {
        Entity entity = byId.get(id);
        return (E) (entity == null ? byId.get(identities.today(id)) : entity);
    }

    <E extends Entity> E get(Id<E> id) {
        E entity = find(id);
        if (entity == null) {
            List<Id<?>> near = NearKeys.of(id, Collections.unmodifiableSet(byId.keySet()));
            throw new NoSuchElementException("There is no " + id
                    + (near.isEmpty() ? ", and nothing is written nearly so" : "; did you mean one of " + near + "?"));
        }
        return entity;
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
        return identities;
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

    <E extends Entity> Optional<E> optional(Id<E> id) {
        return Optional.ofNullable(find(id));
    }
}
