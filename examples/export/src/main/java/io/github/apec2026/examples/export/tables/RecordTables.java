package io.github.apec2026.examples.export.tables;

import io.github.apec2026.claim.Claim;
import io.github.apec2026.examples.export.origin.RecordEntities;
import io.github.apec2026.model.Entity;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.query.Catalog;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A record as tables. Immutable once made; not thread-safe while it makes a table. */
public final class RecordTables {

    private final ApecDataset record;
    private final Map<EntityType<?>, Catalog<? extends Entity>> entities;
    private final EntityTables entityTables;
    private final ClaimIndex claimIndex;
    private final ClaimTables claimTables;

    private RecordTables(ApecDataset record) {
        this.record = record;
        this.entities = RecordEntities.catalogs(record);
        this.claimIndex = ClaimIndex.of(record);
        List<Claim<?>> all = new ArrayList<>();
        claimIndex.all().forEach(each -> all.add(each.claim()));
        this.entityTables = new EntityTables(record, claimIndex, new ValueColumns(Languages.of(all)));
        this.claimTables = new ClaimTables(record, claimIndex);
    }

    /** The tables of a record. */
    public static RecordTables of(ApecDataset record) {
        return new RecordTables(record);
    }

    /** Tables without lists in their cells: of each type, of each property that may have several values, of claims and conflicts. */
    public List<Table> normalized() {
        List<Table> tables = new ArrayList<>();
        tables.add(entities());
        entities.forEach((type, catalog) -> {
            tables.add(entityTables.main(type, catalog, false));
            tables.addAll(entityTables.lists(type, catalog));
        });
        tables.addAll(sources());
        return List.copyOf(tables);
    }

    /** One table for each type of entity, with several values of a property in one cell. */
    public List<Table> families() {
        List<Table> tables = new ArrayList<>();
        entities.forEach((type, catalog) -> tables.add(entityTables.main(type, catalog, true)));
        return List.copyOf(tables);
    }

    /** The claims, their sources, the conflicts between them, and the passages that they are in. */
    private List<Table> sources() {
        return List.of(claims(), claimTables.according(), conflicts(), passages());
    }

    /** Every claim. */
    public Table claims() {
        return claimTables.claims();
    }

    /** Where documents disagree. */
    public Table conflicts() {
        return claimTables.conflicts();
    }

    /** The passages of the documents. */
    public Table passages() {
        return PassageTable.of(record, claimIndex);
    }

    /** The figures: see {@link FigureRows}. */
    public Table figures() {
        return FigureRows.table(record, claimIndex);
    }

    /** Every entity, of whichever type, with a text to show. */
    private Table entities() {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.id("id", "its id", ValueColumns.ENTITIES).required());
        columns.add(Column.code(
                        "type",
                        "its type",
                        EntityType.all().stream().map(EntityType::entityName).toList())
                .required());
        columns.addAll(DisplayLabels.columns("display"));
        List<List<Optional<?>>> rows = new ArrayList<>();
        entities.forEach((type, catalog) -> {
            for (Entity entity : catalog) {
                List<Optional<?>> row = new ArrayList<>();
                row.add(Optional.of(entity.id().toString()));
                row.add(Optional.of(type.entityName()));
                row.addAll(DisplayLabels.cells(entity.id(), record));
                rows.add(row);
            }
        });
        return new Table(ValueColumns.ENTITIES, "a row for each entity of any type", columns, List.of("id"), rows);
    }
}
