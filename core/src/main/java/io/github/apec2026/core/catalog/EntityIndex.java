package io.github.apec2026.core.catalog;

import io.github.apec2026.core.claims.ClaimIndex;
import io.github.apec2026.core.entities.EntitiesById;
import io.github.apec2026.core.store.EntityStore;
import io.github.apec2026.core.store.StoredEntity;
import io.github.apec2026.model.Entity;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Indicator;
import io.github.apec2026.model.Observation;
import io.github.apec2026.query.ArticleCatalog;
import io.github.apec2026.query.Catalog;
import io.github.apec2026.query.DocumentCatalog;
import io.github.apec2026.query.FigureTime;
import io.github.apec2026.query.Hit;
import io.github.apec2026.query.IndicatorCatalog;
import io.github.apec2026.query.InitiativeCatalog;
import io.github.apec2026.query.MeetingCatalog;
import io.github.apec2026.query.ObservationCatalog;
import io.github.apec2026.query.OfficialCatalog;
import io.github.apec2026.query.PositionCatalog;
import io.github.apec2026.query.PriorityCatalog;
import io.github.apec2026.query.StatementCatalog;
import io.github.apec2026.query.Suggestion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** The entities, the catalogs of each type, and the search by name. */
public final class EntityIndex {

    private final EntityStore store;
    private final EntitiesById entities;
    private final QueryContext context;

    /** The catalogs that were asked for. */
    private final Map<EntityType<?>, Catalog<?>> byType = new ConcurrentHashMap<>();

    /** The catalogs of the entities of a store, each made when it is first asked for. */
    public EntityIndex(EntityStore store, EntitiesById entities, ClaimIndex claims) {
        this.store = store;
        this.entities = entities;
        this.context = new QueryContext(entities, claims);
    }

    private <E extends Entity> OrderedEntities<E> ordered(EntityType<E> type) {
        return ordered(type, EntitiesById.BY_ID);
    }

    private <E extends Entity> OrderedEntities<E> ordered(EntityType<E> type, Comparator<? super E> order) {
        return new OrderedEntities<>(type, entities, order);
    }

    private <C extends Catalog<?>> C remembered(EntityType<?> type, C made) {
        byType.putIfAbsent(type, made);
        return made;
    }

    private Statements statementsByMention() {
        FirstMentions mentions = new FirstMentions();
        for (StoredEntity each : store.of(EntityType.STATEMENT)) {
            mentions.add(each);
        }
        return new Statements(ordered(EntityType.STATEMENT, mentions), mentions, context);
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
        Catalog<?> made = byType.get(type);
        return (Catalog<E>) (made == null ? make(type) : made);
    }

    private Catalog<?> make(EntityType<?> type) {
        if (type == EntityType.MEETING) {
            return meetings();
        }
        if (type == EntityType.OBSERVATION) {
            return observations();
        }
        if (type == EntityType.INITIATIVE) {
            return initiatives();
        }
        if (type == EntityType.STATEMENT) {
            return statements();
        }
        if (type == EntityType.DOCUMENT) {
            return documents();
        }
        if (type == EntityType.PRIORITY) {
            return priorities();
        }
        if (type == EntityType.INDICATOR) {
            return indicators();
        }
        if (type == EntityType.OFFICIAL) {
            return officials();
        }
        if (type == EntityType.POSITION) {
            return positions();
        }
        if (type == EntityType.ARTICLE) {
            return articles();
        }
        return remembered(type, new PlainCatalog<>(ordered(type), context));
    }

    /** All meetings. */
    public MeetingCatalog meetings() {
        Catalog<?> made = byType.get(EntityType.MEETING);
        return made == null
                ? remembered(EntityType.MEETING, new Meetings(ordered(EntityType.MEETING, Meetings.BY_TIME), context))
                : (MeetingCatalog) made;
    }

    /** All observations. */
    public ObservationCatalog observations() {
        Catalog<?> made = byType.get(EntityType.OBSERVATION);
        return made == null
                ? remembered(
                        EntityType.OBSERVATION,
                        new Observations(ordered(EntityType.OBSERVATION, Observations.BY_PERIOD), context))
                : (ObservationCatalog) made;
    }

    /** All initiatives. */
    public InitiativeCatalog initiatives() {
        Catalog<?> made = byType.get(EntityType.INITIATIVE);
        return made == null
                ? remembered(EntityType.INITIATIVE, new Initiatives(ordered(EntityType.INITIATIVE), context))
                : (InitiativeCatalog) made;
    }

    /** All statements. */
    public StatementCatalog statements() {
        Catalog<?> made = byType.get(EntityType.STATEMENT);
        return made == null ? remembered(EntityType.STATEMENT, statementsByMention()) : (StatementCatalog) made;
    }

    /** All documents. */
    public DocumentCatalog documents() {
        Catalog<?> made = byType.get(EntityType.DOCUMENT);
        return made == null
                ? remembered(EntityType.DOCUMENT, new Documents(ordered(EntityType.DOCUMENT), context))
                : (DocumentCatalog) made;
    }

    /** All priorities. */
    public PriorityCatalog priorities() {
        Catalog<?> made = byType.get(EntityType.PRIORITY);
        return made == null
                ? remembered(EntityType.PRIORITY, new Priorities(ordered(EntityType.PRIORITY), context))
                : (PriorityCatalog) made;
    }

    /** All indicators. */
    public IndicatorCatalog indicators() {
        Catalog<?> made = byType.get(EntityType.INDICATOR);
        return made == null
                ? remembered(EntityType.INDICATOR, new Indicators(ordered(EntityType.INDICATOR), context))
                : (IndicatorCatalog) made;
    }

    /** All officials. */
    public OfficialCatalog officials() {
        Catalog<?> made = byType.get(EntityType.OFFICIAL);
        return made == null
                ? remembered(
                        EntityType.OFFICIAL,
                        new Officials(ordered(EntityType.OFFICIAL, Officials.BY_POSITION), context))
                : (OfficialCatalog) made;
    }

    /** All positions. */
    public PositionCatalog positions() {
        Catalog<?> made = byType.get(EntityType.POSITION);
        return made == null
                ? remembered(EntityType.POSITION, new Positions(ordered(EntityType.POSITION), context))
                : (PositionCatalog) made;
    }

    /** All articles. */
    public ArticleCatalog articles() {
        Catalog<?> made = byType.get(EntityType.ARTICLE);
        return made == null
                ? remembered(EntityType.ARTICLE, new Articles(ordered(EntityType.ARTICLE), context))
                : (ArticleCatalog) made;
    }

    /** The subject of an indicator, its own or that of the indicator it measures. */
    public Optional<Id<?>> subject(Indicator indicator) {
        return context.hierarchies().indicators().subject(indicator);
    }

    /** The entities with a name that {@code text} may be misspelt for. */
    public List<Suggestion> suggest(String text) {
        return context.names().suggest(text);
    }

    /** The time of a figure: its period, or when it was published. */
    public FigureTime time(Observation figure) {
        return context.figures().time(figure);
    }

    /** The entities with a name that {@code text} matches. */
    public List<Hit> search(String text) {
        return context.names().search(text);
    }
}
