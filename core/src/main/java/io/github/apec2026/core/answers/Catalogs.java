package io.github.apec2026.core.answers;

import io.github.apec2026.model.Entity;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.query.Catalog;

/** The catalog of a type, whichever it is. */
final class Catalogs {

    private Catalogs() {}

    static Catalog<? extends Entity> of(ApecDataset dataset, EntityType<?> type) {
        return switch (type.plural()) {
            case "editions" -> dataset.editions();
            case "priorities" -> dataset.priorities();
            case "meetings" -> dataset.meetings();
            case "persons" -> dataset.persons();
            case "positions" -> dataset.positions();
            case "organizations" -> dataset.organizations();
            case "places" -> dataset.places();
            case "topics" -> dataset.topics();
            case "initiatives" -> dataset.initiatives();
            case "indicators" -> dataset.indicators();
            case "observations" -> dataset.observations();
            case "statements" -> dataset.statements();
            case "products" -> dataset.products();
            case "units" -> dataset.units();
            case "economies" -> dataset.economies();
            case "documents" -> dataset.documents();
            case "articles" -> dataset.articles();
            case "officials" -> dataset.officials();
            default -> throw new IllegalStateException("There is no catalog of " + type);
        };
    }
}
