package io.github.apec2026.core.entities;

import io.github.apec2026.core.resolve.Resolved;
import io.github.apec2026.core.resolve.ResolvedEntity;
import io.github.apec2026.model.Economy;
import io.github.apec2026.model.Entity;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Official;
import io.github.apec2026.value.Printable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The entities by id, and of each type in the order of ids; the economies and the officials included. */
public final class EntitiesById {

    /** In the order of ids. */
    public static final Comparator<Entity> BY_ID = new Comparator<>() {
        @Override
        public int compare(Entity a, Entity b) {
            return a.id().compareTo(b.id());
        }
    };

    private final Map<Id<?>, Entity> byId = new HashMap<>();
    private final Map<EntityType<?>, List<Entity>> byType = new HashMap<>();
    private final Identities identities;
    private final @Nullable EntitiesById whole;

    /** The entities of a whole record. */
    public EntitiesById(Resolved resolved) {
        this(resolved, null);
    }

    /**
     * The entities of a part of a record.
     *
     * @param whole the entities of the whole record; {@code null} when these are
     */
    @SuppressWarnings("ThisEscapedInObjectConstruction") // stored, and used only later
    public EntitiesById(Resolved resolved, @Nullable EntitiesById whole) {
        this.whole = whole;
        this.identities = new Identities(resolved.formerIds(), this);
        for (EntityType<?> type : EntityType.all()) {
            byType.put(type, new ArrayList<>());
        }
        for (ResolvedEntity each : resolved.entities().values()) {
            Entity entity = each.entity();
            if (entity != null && !(entity instanceof Economy)) {
                add(each.id(), entity);
            }
        }
        for (Economy economy : Economy.values()) {
            add(economy.id(), economy);
        }
        for (List<Entity> list : byType.values()) {
            list.sort(BY_ID);
        }
        for (Official official : OfficeHolders.of(of(EntityType.PERSON), of(EntityType.POSITION))) {
            add(official.id(), official);
        }
    }

    private void add(Id<?> id, Entity entity) {
        byId.put(id, entity);
        listOf(id.type()).add(entity);
    }

    /** The entities of a type, by id. */
    @SuppressWarnings("unchecked") // the lists are filled by type
    public <E extends Entity> List<E> of(EntityType<E> type) {
        return (List<E>) Collections.unmodifiableList(listOf(type));
    }

    private List<Entity> listOf(EntityType<?> type) {
        return Objects.requireNonNull(byType.get(type), "every type has a list");
    }

    /** The entity of an id, or of what a former id means today; {@code null} when there is none. */
    @SuppressWarnings("unchecked") // an id leads to an entity of its type
    public <E extends Entity> @Nullable E find(Id<E> id) {
        Entity entity = byId.get(id);
        return (E) (entity == null ? byId.get(identities.today(id)) : entity);
    }

    /** The entity of an id; empty when there is none. */
    public <E extends Entity> Optional<E> optional(Id<E> id) {
        return Optional.ofNullable(find(id));
    }

    /**
     * The entity of an id.
     *
     * @throws NoSuchElementException when there is none; the message names ids that are spelled similarly
     */
    public <E extends Entity> E get(Id<E> id) {
        E entity = find(Objects.requireNonNull(id, "id"));
        if (entity == null) {
            throw missing(id);
        }
        return entity;
    }

    /**
     * Checks that the record has an entity; a part of it may lack it.
     *
     * @param argument what the caller calls the id, for messages
     */
    public void require(Id<?> id, String argument) {
        if (find(Objects.requireNonNull(id, argument)) == null) {
            if (whole == null) {
                throw missing(id);
            }
            whole.require(id, argument);
        }
    }

    private NoSuchElementException missing(Id<?> id) {
        List<Id<?>> near = IdSuggestions.of(id, Collections.unmodifiableSet(byId.keySet()));
        return new NoSuchElementException("There is no " + Printable.of(id.toString(), 200)
                + (near.isEmpty() ? ", and nothing is written nearly so" : "; did you mean one of " + near + "?"));
    }

    /** Which ids mean one entity. */
    public Identities identities() {
        return identities;
    }
}
