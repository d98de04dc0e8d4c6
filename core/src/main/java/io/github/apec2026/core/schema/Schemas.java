package io.github.apec2026.core.schema;

import io.github.apec2026.model.Entity;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The schemas of all types that are claimed. Immutable and thread-safe. */
public final class Schemas {

    private final SourceDocumentSchema documents = new SourceDocumentSchema();
    private final ArticleSchema articles = new ArticleSchema();
    private final List<EntitySchema<?>> all = List.of(
            new EditionSchema(),
            new PrioritySchema(),
            new MeetingSchema(),
            new PersonSchema(),
            new PositionSchema(),
            new OrganizationSchema(),
            new PlaceSchema(),
            new TopicSchema(),
            new InitiativeSchema(),
            new IndicatorSchema(),
            new ObservationSchema(),
            new StatementSchema(),
            new ProductSchema(),
            new UnitSchema(),
            new EconomySchema(),
            documents,
            articles);
    private final Map<EntityType<?>, EntitySchema<?>> byType = new HashMap<>();
    private final Map<String, EntitySchema<?>> byPlural = new HashMap<>();

    /** Makes them; there is no need for more than one. */
    public Schemas() {
        for (EntitySchema<?> schema : all) {
            byType.put(schema.type(), schema);
            byPlural.put(schema.type().plural(), schema);
        }
    }

    /** All of them, in the order of the types. */
    public List<EntitySchema<?>> all() {
        return all;
    }

    /** The schema of documents. */
    public SourceDocumentSchema documents() {
        return documents;
    }

    /** The schema of articles. */
    public ArticleSchema articles() {
        return articles;
    }

    /** The schema with this plural, as written in claim files, or {@code null}. */
    public @Nullable EntitySchema<?> ofPlural(String plural) {
        return byPlural.get(plural);
    }

    /**
     * The schema of a type.
     *
     * @throws IllegalArgumentException for a type that is computed, not claimed
     */
    @SuppressWarnings("unchecked") // the map is filled by type
    public <E extends Entity> EntitySchema<E> of(EntityType<E> type) {
        EntitySchema<?> schema = byType.get(type);
        if (schema == null) {
            throw new IllegalArgumentException("Entities of type " + type + " are computed, not claimed");
        }
        return (EntitySchema<E>) schema;
    }

    /** The names of the rows of an entity's type, for messages; none for a type that is computed. */
    public String knownOf(Id<?> entity) {
        EntitySchema<?> schema = byType.get(entity.type());
        return schema == null ? "none" : schema.known();
    }

    /** The rows of a type, in order; none for a type that is computed. */
    public List<Property<?>> propertiesOf(EntityType<?> type) {
        EntitySchema<?> schema = byType.get(type);
        return schema == null ? List.of() : schema.properties();
    }

    /** The row of a property of an entity's type, or {@code null} when there is none. */
    public @Nullable Property<?> property(Id<?> entity, String name) {
        EntitySchema<?> schema = byType.get(entity.type());
        return schema == null ? null : schema.property(name);
    }
}
