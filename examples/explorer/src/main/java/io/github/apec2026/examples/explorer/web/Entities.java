package io.github.apec2026.examples.explorer.web;

import io.github.apec2026.model.Entity;
import io.github.apec2026.model.Id;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.query.Catalog;
import java.util.List;
import java.util.stream.Stream;

/** All entities of a record. */
public final class Entities {

    private Entities() {}

    /** The catalogs of all types but officials, who are persons, in the order of the types. */
    public static List<Catalog<? extends Entity>> catalogs(ApecDataset apec) {
        return List.of(
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
                apec.articles());
    }

    /** The ids of all entities, each once: by type, then in the order of the catalogs. */
    public static List<Id<?>> ids(ApecDataset apec) {
        Stream<Entity> all = catalogs(apec).stream().flatMap(catalog -> catalog.list().stream());
        return all.<Id<?>>map(Entity::id).toList();
    }
}
