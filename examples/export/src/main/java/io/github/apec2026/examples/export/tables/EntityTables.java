package io.github.apec2026.examples.export.tables;

import io.github.apec2026.claim.Basis;
import io.github.apec2026.examples.export.origin.EntityProperties;
import io.github.apec2026.model.Economy;
import io.github.apec2026.model.Entity;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.MultiProperty;
import io.github.apec2026.model.Official;
import io.github.apec2026.model.TypedProperty;
import io.github.apec2026.query.ApecDataset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The entities of one type as a table with a column for each property that has at most one value, and a table for each that may have
 * several. Every value has its basis and the id of its claim beside it.
 */
final class EntityTables {

    private static final String ID = "id";

    private final ApecDataset record;
    private final ClaimIndex claims;
    private final ValueColumns values;

    EntityTables(ApecDataset record, ClaimIndex claims, ValueColumns values) {
        this.record = record;
        this.claims = claims;
        this.values = values;
    }

    /** The table of a type, with the values of properties that may have several joined in one cell, if they are wanted there. */
    Table main(EntityType<?> type, Iterable<? extends Entity> entities, boolean areListsJoined) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.id(ID, "its id", type.plural()).required());
        columns.addAll(DisplayLabels.columns("display"));
        columns.addAll(FixedColumns.columns(type));
        List<PropertyCells> properties = new ArrayList<>();
        for (TypedProperty<?, ?> property : EntityProperties.of(type)) {
            if (areListsJoined || !(property instanceof MultiProperty<?, ?>)) {
                properties.add(new PropertyCells(property, claims, values));
            }
        }
        properties.forEach(property -> columns.addAll(property.columns()));
        List<List<Optional<?>>> rows = new ArrayList<>();
        for (Entity entity : entities) {
            List<Optional<?>> row = new ArrayList<>();
            row.add(Optional.of(entity.id().toString()));
            row.addAll(DisplayLabels.cells(entity.id(), record));
            row.addAll(FixedColumns.cells(entity));
            properties.forEach(property -> row.addAll(property.cells(entity)));
            rows.add(row);
        }
        return new Table(type.plural(), "a row for each " + type, columns, List.of(ID), rows);
    }

    /** A table for each property of a type that may have several values: a row for each value. */
    List<Table> lists(EntityType<?> type, Iterable<? extends Entity> entities) {
        List<Table> tables = new ArrayList<>();
        for (TypedProperty<?, ?> property : EntityProperties.of(type)) {
            if (property instanceof MultiProperty<?, ?>) {
                tables.add(list(type, property, entities));
            }
        }
        if (type == EntityType.OFFICIAL) {
            tables.add(FixedColumns.offices(entities));
        }
        return tables;
    }

    private Table list(EntityType<?> type, TypedProperty<?, ?> property, Iterable<? extends Entity> entities) {
        PropertyCells cells = new PropertyCells(property, claims, values);
        List<Column> columns = new ArrayList<>();
        columns.add(Column.id(type.entityName(), "the " + type, type.plural()).required());
        columns.add(Column.of("position", ColumnType.INTEGER, "the place among the values of this " + type + ", from 1")
                .required());
        columns.addAll(cells.valueColumns("value"));
        columns.add(Column.code("basis", "what the claim rests on", ValueColumns.codes(Basis.class)));
        columns.add(Column.id("claim", "the claim that gave the value", ClaimTables.CLAIMS));
        List<List<Optional<?>>> rows = new ArrayList<>();
        for (Entity entity : entities) {
            int position = 0;
            for (Object value : cells.values(entity)) {
                List<Optional<?>> row = new ArrayList<>();
                row.add(Optional.of(entity.id().toString()));
                row.add(Optional.of(++position));
                row.addAll(values.cells(value));
                row.addAll(PropertyCells.origin(claims.listed(entity.id(), property, value)));
                rows.add(row);
            }
        }
        String name = type.plural() + "-" + hyphenated(property.name());
        String description = type + "." + property.name() + ": " + Descriptions.of(property);
        return new Table(name, description, columns, List.of(type.entityName(), "position"), rows);
    }

    private static String hyphenated(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    /** What economies and officials have that is no property: what is fixed, and what is computed. */
    private static final class FixedColumns {

        private FixedColumns() {}

        static List<Column> columns(EntityType<?> type) {
            if (type == EntityType.ECONOMY) {
                return List.of(
                        Column.text("apecName_en", "the name that APEC uses, in English")
                                .required(),
                        Column.text("alpha2", "the ISO 3166-1 alpha-2 code").required(),
                        Column.text("alpha3", "the ISO 3166-1 alpha-3 code").required(),
                        Column.text("m49", "the code by UN M49, three digits").required(),
                        Column.text("apecCode", "the abbreviation that APEC's own documents use")
                                .required(),
                        Column.text("currency", "the ISO 4217 code of its currency")
                                .required());
            }
            return type == EntityType.OFFICIAL
                    ? List.of(
                            Column.id("person", "the person, whose posts make an official", EntityType.PERSON.plural())
                                    .required())
                    : List.of();
        }

        static List<Optional<?>> cells(Entity entity) {
            if (entity instanceof Economy economy) {
                return List.of(
                        economy.apecName().in(Locale.ENGLISH),
                        Optional.of(economy.alpha2()),
                        Optional.of(economy.alpha3()),
                        Optional.of(economy.m49()),
                        Optional.of(economy.apecCode()),
                        Optional.of(economy.currency()));
            }
            return entity instanceof Official official
                    ? List.of(Optional.of(official.person().id().toString()))
                    : List.of();
        }

        static Table offices(Iterable<? extends Entity> officials) {
            List<Column> columns = List.of(
                    Column.id("official", "the official", EntityType.OFFICIAL.plural())
                            .required(),
                    Column.of("position", ColumnType.INTEGER, "the place among the posts of this official, from 1")
                            .required(),
                    Column.id("value", "the post", EntityType.POSITION.plural()).required());
            List<List<Optional<?>>> rows = new ArrayList<>();
            for (Entity each : officials) {
                if (each instanceof Official official) {
                    for (int i = 0; i < official.offices().size(); i++) {
                        rows.add(List.of(
                                Optional.of(official.id().toString()),
                                Optional.of(i + 1),
                                Optional.of(official.offices().get(i).id().toString())));
                    }
                }
            }
            return new Table(
                    "officials-offices",
                    "official.offices: the posts that make an official, computed from persons and positions",
                    columns,
                    List.of("official", "position"),
                    rows);
        }
    }
}
