package io.github.apec2026.examples.export.tables;

import io.github.apec2026.model.Entity;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.query.Catalog;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The catalogs of a record by their types. */
final class RecordEntities {

    private RecordEntities() {}

    /** Every type with its catalog, in the order of the types. */
    static Map<EntityType<?>, Catalog<? extends Entity>> of(ApecDataset record) {
        return EntityType.all().stream()
                .collect(
                        Collectors.toMap(type -> type, type -> catalog(type, record), (a, b) -> a, LinkedHashMap::new));
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
