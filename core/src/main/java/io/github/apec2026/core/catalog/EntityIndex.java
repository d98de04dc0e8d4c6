package io.github.apec2026.core.catalog;

import io.github.apec2026.core.claims.ClaimIndex;
import io.github.apec2026.core.entities.EntitiesById;
import io.github.apec2026.core.resolve.Resolved;
import io.github.apec2026.core.resolve.ResolvedEntity;
import io.github.apec2026.model.Entity;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Indicator;
import io.github.apec2026.model.Statement;
import io.github.apec2026.query.Catalog;
import io.github.apec2026.query.DocumentCatalog;
import io.github.apec2026.query.Hit;
import io.github.apec2026.query.IndicatorCatalog;
import io.github.apec2026.query.InitiativeCatalog;
import io.github.apec2026.query.MeetingCatalog;
import io.github.apec2026.query.ObservationCatalog;
import io.github.apec2026.query.OfficialCatalog;
import io.github.apec2026.query.PriorityCatalog;
import io.github.apec2026.query.StatementCatalog;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The entities, the catalogs of each type, and the search by name. */
public final class EntityIndex {

    private final EntitiesById entities;
    private final Map<EntityType<?>, Catalog<?>> byType = new HashMap<>();
    private final Meetings meetings;
    private final Observations observations;
    private final Initiatives initiatives;
    private final Statements statements;
    private final Documents documents;
    private final Priorities priorities;
    private final Indicators indicators;
    private final Officials officials;
    private final QueryContext context;

    /** Makes the catalogs of resolved entities. */
    public EntityIndex(Resolved resolved, EntitiesById entities, ClaimIndex claims) {
        this.entities = entities;
        this.context = new QueryContext(entities, claims);
        FirstMentions mentions = new FirstMentions();
        for (ResolvedEntity each : resolved.entities().values()) {
            if (each.entity() instanceof Statement) {
                mentions.add(each);
            }
        }
        this.meetings = new Meetings(ordered(EntityType.MEETING, Meetings.BY_TIME), context);
        this.observations = new Observations(ordered(EntityType.OBSERVATION, Observations.BY_PERIOD), context);
        this.initiatives = new Initiatives(ordered(EntityType.INITIATIVE), context);
        this.statements = new Statements(ordered(EntityType.STATEMENT, mentions), mentions, context);
        this.documents = new Documents(ordered(EntityType.DOCUMENT), context);
        this.priorities = new Priorities(ordered(EntityType.PRIORITY), context);
        this.indicators = new Indicators(ordered(EntityType.INDICATOR), context);
        this.officials = new Officials(ordered(EntityType.OFFICIAL, Officials.BY_POSITION), context);
        for (ListCatalog<?, ?> each : List.of(
                meetings, observations, initiatives, statements, documents, priorities, indicators, officials)) {
            byType.put(each.entities.type(), each);
        }
        for (EntityType<?> type : EntityType.all()) {
            if (!byType.containsKey(type)) {
                byType.put(type, new PlainCatalog<>(ordered(type), context));
            }
        }
    }

    private <E extends Entity> OrderedEntities<E> ordered(EntityType<E> type) {
        return ordered(type, EntitiesById.BY_ID);
    }

    private <E extends Entity> OrderedEntities<E> ordered(EntityType<E> type, Comparator<? super E> order) {
        return new OrderedEntities<>(type, entities, order);
    }

    /** Ids by type, then in the order of the catalogs; those without an entity last of their type, by key. */
    public List<Id<?>> inOrder(Set<Id<?>> ids) {
        Set<Id<?>> left = new TreeSet<>(ids);
        List<Id<?>> ordered = new ArrayList<>();
        for (EntityType<?> type : EntityType.all()) {
            for (Entity entity : catalog(type)) {
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

    /** All entities of a type. */
    @SuppressWarnings("unchecked") // the catalogs are filled by type
    public <E extends Entity> Catalog<E> catalog(EntityType<E> type) {
        return (Catalog<E>) Objects.requireNonNull(byType.get(type), "every type has a catalog");
    }

    /** All meetings. */
    public MeetingCatalog meetings() {
        return meetings;
    }

    /** All observations. */
    public ObservationCatalog observations() {
        return observations;
    }

    /** All initiatives. */
    public InitiativeCatalog initiatives() {
        return initiatives;
    }

    /** All statements. */
    public StatementCatalog statements() {
        return statements;
    }

    /** All documents. */
    public DocumentCatalog documents() {
        return documents;
    }

    /** All priorities. */
    public PriorityCatalog priorities() {
        return priorities;
    }

    /** All indicators. */
    public IndicatorCatalog indicators() {
        return indicators;
    }

    /** All officials. */
    public OfficialCatalog officials() {
        return officials;
    }

    /** The subject of an indicator, its own or that of the indicator it measures. */
    public Optional<Id<?>> subject(Indicator indicator) {
        return context.hierarchies().indicators().subject(indicator);
    }

    /** The entities with a name that {@code text} matches. */
    public List<Hit> search(String text) {
        return context.names().index().search(text);
    }
}
