package io.github.apec2026.examples.export.origin;

import io.github.apec2026.model.Entity;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.query.Catalog;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The entities of a record by their types. */
public final class RecordEntities {

    private RecordEntities() {}

    /** Every type with its catalog, in the order of the types. */
    public static Map<EntityType<?>, Catalog<? extends Entity>> catalogs(ApecDataset record) {
        Map<EntityType<?>, Catalog<? extends Entity>> catalogs = new LinkedHashMap<>();
        for (EntityType<?> type : EntityType.all()) {
            catalogs.put(type, catalog(type, record));
        }
        return Collections.unmodifiableMap(catalogs);
    }

    /** Every entity but the officials, who are persons with their posts: by type, then by key. */
    public static Stream<Entity> sorted(ApecDataset record) {
        return withClaims(record)
                .flatMap(catalog -> catalog.stream()
                        .<Entity>map(entity -> entity)
                        .sorted(Comparator.comparing(entity -> entity.id().key())));
    }

    /** The ids of every entity but the officials: by type, then in the order of the catalogs. */
    public static List<Id<?>> ids(ApecDataset record) {
        List<Id<?>> ids = new ArrayList<>();
        withClaims(record).forEach(catalog -> ids.addAll(catalog.ids()));
        return List.copyOf(ids);
    }

    /** The catalogs of the types of which claims are made. */
    private static Stream<Catalog<? extends Entity>> withClaims(ApecDataset record) {
        return catalogs(record).entrySet().stream()
                .filter(each -> !each.getKey().equals(EntityType.OFFICIAL))
                .map(Map.Entry::getValue);
    }

    private static Catalog<? extends Entity> catalog(EntityType<?> type, ApecDataset record) {
        return switch (type.entityName()) {
            case "edition" -> record.editions();
            case "priority" -> record.priorities();
            case "meeting" -> record.meetings();
            case "person" -> record.persons();
            case "position" -> record.positions();
            case "organization" -> record.organizations();
            case "place" -> record.places();
            case "topic" -> record.topics();
            case "initiative" -> record.initiatives();
            case "indicator" -> record.indicators();
            case "observation" -> record.observations();
            case "statement" -> record.statements();
            case "product" -> record.products();
            case "unit" -> record.units();
            case "economy" -> record.economies();
            case "document" -> record.documents();
            case "article" -> record.articles();
            case "official" -> record.officials();
            default -> throw new IllegalArgumentException("No catalog is known for the type " + type);
        };
    }
}
