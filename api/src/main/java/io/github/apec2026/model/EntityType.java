package io.github.apec2026.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A type of entity: its name in ids ({@code meeting}), its plural in claim files ({@code meetings}) and its Java type.
 *
 * <pre>{@code
 * System.out.println(EntityType.MEETING.plural()); // meetings
 * System.out.println(EntityType.named("committee").isPresent()); // false
 * }</pre>
 *
 * <p>There is one instance for each type. Immutable and thread-safe.
 *
 * @param <E> the Java type of its entities
 */
public final class EntityType<E extends Entity> {

    /** {@link Edition}. */
    public static final EntityType<Edition> EDITION = new EntityType<>(0, "edition", "editions", Edition.class);

    /** {@link Priority}. */
    public static final EntityType<Priority> PRIORITY = new EntityType<>(1, "priority", "priorities", Priority.class);

    /** {@link Meeting}. */
    public static final EntityType<Meeting> MEETING = new EntityType<>(2, "meeting", "meetings", Meeting.class);

    /** {@link Person}. */
    public static final EntityType<Person> PERSON = new EntityType<>(3, "person", "persons", Person.class);

    /** {@link Position}. */
    public static final EntityType<Position> POSITION = new EntityType<>(4, "position", "positions", Position.class);

    /** {@link Organization}. */
    public static final EntityType<Organization> ORGANIZATION =
            new EntityType<>(5, "organization", "organizations", Organization.class);

    /** {@link Place}. */
    public static final EntityType<Place> PLACE = new EntityType<>(6, "place", "places", Place.class);

    /** {@link Topic}. */
    public static final EntityType<Topic> TOPIC = new EntityType<>(7, "topic", "topics", Topic.class);

    /** {@link Initiative}. */
    public static final EntityType<Initiative> INITIATIVE =
            new EntityType<>(8, "initiative", "initiatives", Initiative.class);

    /** {@link Indicator}. */
    public static final EntityType<Indicator> INDICATOR =
            new EntityType<>(9, "indicator", "indicators", Indicator.class);

    /** {@link Observation}. */
    public static final EntityType<Observation> OBSERVATION =
            new EntityType<>(10, "observation", "observations", Observation.class);

    /** {@link Statement}. */
    public static final EntityType<Statement> STATEMENT =
            new EntityType<>(11, "statement", "statements", Statement.class);

    /** {@link Product}. */
    public static final EntityType<Product> PRODUCT = new EntityType<>(12, "product", "products", Product.class);

    /** {@link Unit}. */
    public static final EntityType<Unit> UNIT = new EntityType<>(13, "unit", "units", Unit.class);

    /** {@link Economy}. */
    public static final EntityType<Economy> ECONOMY = new EntityType<>(14, "economy", "economies", Economy.class);

    /** {@link SourceDocument}. */
    public static final EntityType<SourceDocument> DOCUMENT =
            new EntityType<>(15, "document", "documents", SourceDocument.class);

    /** {@link Article}. */
    public static final EntityType<Article> ARTICLE = new EntityType<>(16, "article", "articles", Article.class);

    /** {@link Official}. */
    public static final EntityType<Official> OFFICIAL = new EntityType<>(17, "official", "officials", Official.class);

    private static final List<EntityType<?>> ALL = List.of(
            EDITION,
            PRIORITY,
            MEETING,
            PERSON,
            POSITION,
            ORGANIZATION,
            PLACE,
            TOPIC,
            INITIATIVE,
            INDICATOR,
            OBSERVATION,
            STATEMENT,
            PRODUCT,
            UNIT,
            ECONOMY,
            DOCUMENT,
            ARTICLE,
            OFFICIAL);

    private final int ordinal;
    private final String name;
    private final String plural;
    private final Class<E> entityClass;

    private EntityType(int ordinal, String name, String plural, Class<E> entityClass) {
        this.ordinal = ordinal;
        this.name = name;
        this.plural = plural;
        this.entityClass = entityClass;
    }

    /** All types, never empty, in the order of the documentation. */
    public static List<EntityType<?>> all() {
        return ALL;
    }

    /** The type of a name such as {@code meeting}; empty when there is none. */
    public static Optional<EntityType<?>> named(String name) {
        Objects.requireNonNull(name, "name");
        for (EntityType<?> type : ALL) {
            if (type.name.equals(name)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    /** The number of this type among {@link #all()}, from 0. */
    int ordinal() {
        return ordinal;
    }

    /** The name in ids: {@code meeting}. */
    @JsonValue
    public String entityName() {
        return name;
    }

    /** The name of the collection in claim files: {@code meetings}. */
    public String plural() {
        return plural;
    }

    /** The Java type. */
    public Class<E> entityClass() {
        return entityClass;
    }

    /** The name in ids. */
    @Override
    public String toString() {
        return name;
    }
}
