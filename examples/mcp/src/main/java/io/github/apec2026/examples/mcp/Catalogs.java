package io.github.apec2026.examples.mcp;

import io.github.apec2026.model.Entity;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.query.Catalog;
import java.util.List;
import java.util.stream.Stream;

/** The catalog of a type of entity. */
final class Catalogs {

    private Catalogs() {}

    /** The ids of all entities of a type. */
    static List<Id<?>> ids(ApecDataset apec, EntityType<?> type) {
        return all(apec)
                .flatMap(catalog -> catalog.list().stream())
                .<Id<?>>map(Entity::id)
                .filter(id -> id.type() == type)
                .toList();
    }

    private static Stream<Catalog<? extends Entity>> all(ApecDataset apec) {
        return Stream.of(
                apec.editions(),
                apec.priorities(),
                apec.meetings(),
                apec.persons(),
                apec.positions(),
                apec.organizations(),
                apec.places(),
                apec.topics(),
                apec.initiatives(),
                apec.indicators(),
                apec.observations(),
                apec.statements(),
                apec.products(),
                apec.units(),
                apec.economies(),
                apec.documents(),
                apec.articles(),
                apec.officials());
    }
}
