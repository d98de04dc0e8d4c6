package io.github.apec2026.core.schema;

import io.github.apec2026.model.Entity;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The schemas of all types that are claimed, each made when it is first asked for: a program that asks for a few entities waits for theirs
 * alone. Immutable but for that, and thread-safe.
 */
public final class Schemas {

    private final Map<EntityType<?>, EntitySchema<?>> byType = new ConcurrentHashMap<>();

    /** Makes them; there is no need for more than one. */
    public Schemas() {}

    /** All of them, in the order of the types. */
    public List<EntitySchema<?>> all() {
        List<EntitySchema<?>> all = new ArrayList<>();
        for (EntityType<?> type : EntityType.all()) {
            EntitySchema<?> schema = ofType(type);
            if (schema != null) {
                all.add(schema);
            }
        }
        return Collections.unmodifiableList(all);
    }

    /** The schema of a type; {@code null} for one that is computed. */
    private @Nullable EntitySchema<?> ofType(EntityType<?> type) {
        EntitySchema<?> schema = byType.get(type);
        if (schema == null) {
            EntitySchema<?> made = make(type);
            if (made != null) {
                EntitySchema<?> before = byType.putIfAbsent(type, made);
                schema = before == null ? made : before;
            }
        }
        return schema;
    }

    private static @Nullable EntitySchema<?> make(EntityType<?> type) {
        return switch (type.entityName()) {
            case "edition" -> new EditionSchema();
            case "priority" -> new PrioritySchema();
            case "meeting" -> new MeetingSchema();
            case "person" -> new PersonSchema();
            case "position" -> new PositionSchema();
            case "organization" -> new OrganizationSchema();
            case "place" -> new PlaceSchema();
            case "topic" -> new TopicSchema();
            case "initiative" -> new InitiativeSchema();
            case "indicator" -> new IndicatorSchema();
            case "observation" -> new ObservationSchema();
            case "statement" -> new StatementSchema();
            case "product" -> new ProductSchema();
            case "unit" -> new UnitSchema();
            case "economy" -> new EconomySchema();
            case "document" -> new SourceDocumentSchema();
            case "article" -> new ArticleSchema();
            default -> null;
        };
    }

    /** The schema of documents. */
    public SourceDocumentSchema documents() {
        return (SourceDocumentSchema) of(EntityType.DOCUMENT);
    }

    /** The schema of articles. */
    public ArticleSchema articles() {
        return (ArticleSchema) of(EntityType.ARTICLE);
    }

    /** The schema with this plural, as written in claim files, or {@code null}. */
    public @Nullable EntitySchema<?> ofPlural(String plural) {
        for (EntityType<?> type : EntityType.all()) {
            if (type.plural().equals(plural)) {
                return ofType(type);
            }
        }
        return null;
    }

    /**
     * The schema of a type.
     *
     * @throws IllegalArgumentException for a type that is computed, not claimed
     */
    @SuppressWarnings("unchecked") // the map is filled by type
    public <E extends Entity> EntitySchema<E> of(EntityType<E> type) {
        EntitySchema<?> schema = ofType(type);
        if (schema == null) {
            throw new IllegalArgumentException("Entities of type " + type + " are computed, not claimed");
        }
        return (EntitySchema<E>) schema;
    }

    /** The names of the rows of an entity's type, for messages; none for a type that is computed. */
    public String knownOf(Id<?> entity) {
        EntitySchema<?> schema = ofType(entity.type());
        return schema == null ? "none" : schema.known();
    }

    /** The rows of a type, in order; none for a type that is computed. */
    public List<Property<?>> propertiesOf(EntityType<?> type) {
        EntitySchema<?> schema = ofType(type);
        return schema == null ? List.of() : schema.properties();
    }

    /** The row of a property of an entity's type, or {@code null} when there is none. */
    public @Nullable Property<?> property(Id<?> entity, String name) {
        EntitySchema<?> schema = ofType(entity.type());
        return schema == null ? null : schema.property(name);
    }
}
