package io.github.apec2026.core.entities;

import io.github.apec2026.core.store.EntityStore;
import io.github.apec2026.core.store.Lazy;
import io.github.apec2026.core.store.StoredEntity;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
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

    private final EntityStore store;
    private final Identities identities;
    private final @Nullable EntitiesById whole;

    /** The lists that were asked for. */
    private final Map<EntityType<?>, List<Entity>> byType = new ConcurrentHashMap<>();

    private final Lazy<Map<Id<?>, Entity>> economies = new Lazy<>() {
        @Override
        protected Map<Id<?>, Entity> make() {
            Map<Id<?>, Entity> economies = new HashMap<>();
            for (Economy economy : Economy.values()) {
                economies.put(economy.id(), economy);
            }
            return economies;
        }
    };

    private final Lazy<Map<Id<?>, Entity>> officials = new Lazy<>() {
        @Override
        protected Map<Id<?>, Entity> make() {
            Map<Id<?>, Entity> officials = new LinkedHashMap<>();
            for (Official official : OfficeHolders.of(
                    EntitiesById.this.of(EntityType.PERSON), EntitiesById.this.of(EntityType.POSITION), identities)) {
                officials.put(official.id(), official);
            }
            return officials;
        }
    };

    /** The entities of a whole record. */
    public EntitiesById(EntityStore store) {
        this(store, null);
    }

    /**
     * The entities of a part of a record.
     *
     * @param whole the entities of the whole record; {@code null} when these are
     */
    @SuppressWarnings("ThisEscapedInObjectConstruction") // stored, and used only later
    public EntitiesById(EntityStore store, @Nullable EntitiesById whole) {
        this.store = store;
        this.whole = whole;
        this.identities = new Identities(store, this);
    }

    /** The entities of a type, by id. */
    @SuppressWarnings("unchecked") // the lists are filled by type
    public <E extends Entity> List<E> of(EntityType<E> type) {
        List<Entity> list = byType.get(type);
        if (list == null) {
            list = Collections.unmodifiableList(sorted(type));
            byType.put(type, list);
        }
        return (List<E>) list;
    }

    private List<Entity> sorted(EntityType<?> type) {
        if (type == EntityType.OFFICIAL) {
            return new ArrayList<>(officials.get().values());
        }
        List<Entity> all = new ArrayList<>();
        if (type == EntityType.ECONOMY) {
            Collections.addAll(all, Economy.values());
        } else {
            for (StoredEntity each : store.of(type)) {
                if (each.entity() != null) {
                    all.add(each.entity());
                }
            }
        }
        all.sort(BY_ID);
        return all;
    }

    /** The entity of an id, or of what a former id means today; {@code null} when there is none. */
    @SuppressWarnings("unchecked") // an id leads to an entity of its type
    public <E extends Entity> @Nullable E find(Id<E> id) {
        Entity entity = present(id);
        return (E) (entity == null ? present(identities.today(id)) : entity);
    }

    private @Nullable Entity present(Id<?> id) {
        EntityType<?> type = id.type();
        if (type == EntityType.OFFICIAL) {
            return officials.get().get(id);
        }
        if (type == EntityType.ECONOMY) {
            return economies.get().get(id);
        }
        StoredEntity stored = store.find(id);
        return stored == null ? null : stored.entity();
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
        List<Id<?>> existing = new ArrayList<>();
        for (EntityType<?> type : EntityType.all()) {
            for (Entity each : of(type)) {
                existing.add(each.id());
            }
        }
        List<Id<?>> near = IdSuggestions.of(id, existing);
        return new NoSuchElementException("There is no " + Printable.of(id.toString(), 200)
                + (near.isEmpty() ? ", and nothing is written nearly so" : "; did you mean one of " + near + "?"));
    }

    /** Which ids mean one entity. */
    public Identities identities() {
        return identities;
    }
}
