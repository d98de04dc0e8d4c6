package io.github.apec2026.examples.export.origin;

import io.github.apec2026.model.Entity;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.query.Catalog;
import java.util.Comparator;
import java.util.stream.Stream;

/** Every entity of a record but the officials, who are persons with their posts. */
public final class AllEntities {

    private AllEntities() {}

    /** The entities, by id. */
    public static Stream<Entity> of(ApecDataset record) {
        return Stream.of(
                        record.editions(),
                        record.priorities(),
                        record.meetings(),
                        record.persons(),
                        record.positions(),
                        record.organizations(),
                        record.places(),
                        record.topics(),
                        record.initiatives(),
                        record.indicators(),
                        record.observations(),
                        record.statements(),
                        record.products(),
                        record.units(),
                        record.economies(),
                        record.documents(),
                        record.articles())
                .flatMap(AllEntities::entities);
    }

    private static Stream<Entity> entities(Catalog<? extends Entity> catalog) {
        return catalog.stream()
                .<Entity>map(entity -> entity)
                .sorted(Comparator.comparing(entity -> entity.id().key()));
    }
}
