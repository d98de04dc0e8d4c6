package io.github.apec2026.examples.export.csv;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.apec2026.examples.export.tables.Column;
import io.github.apec2026.examples.export.tables.ColumnType;
import io.github.apec2026.examples.export.tables.Table;
import java.util.List;

/** The schema of a table (Table Schema 2.0): types and constraints of its fields, its primary key and its foreign keys. */
final class TableSchema {

    private static final String TABLE_PROFILE = "https://datapackage.org/profiles/2.0/tableschema.json";

    private TableSchema() {}

    /** The schema; a foreign key to a table that is not among {@code tables} is left out. */
    static ObjectNode of(Table table, List<String> tables, ObjectMapper json) {
        ObjectNode schema = json.createObjectNode();
        schema.put("$schema", TABLE_PROFILE);
        table.columns()
                .forEach(column -> add(column, table, schema.withArray("fields").addObject()));
        schema.putArray("missingValues").add("");
        table.key().forEach(schema.putArray("primaryKey")::add);
        for (Column column : table.columns()) {
            column.table()
                    .filter(target -> tables.contains(target) && !isOwnKey(column, table, target))
                    .ifPresent(target -> addKey(column, table, target, schema));
        }
        return schema;
    }

    private static boolean isOwnKey(Column column, Table table, String target) {
        return target.equals(table.name()) && table.key().equals(List.of(column.name()));
    }

    private static void add(Column column, Table table, ObjectNode field) {
        field.put("name", column.name());
        field.put("type", type(column.type()));
        if (column.type() == ColumnType.DAY) {
            field.put("format", "%Y-%m-%d");
        }
        field.put("description", column.description());
        boolean isKey = table.key().equals(List.of(column.name()));
        if (column.isRequired() || isKey || !column.codes().isEmpty()) {
            ObjectNode constraints = field.putObject("constraints");
            if (column.isRequired()) {
                constraints.put("required", true);
            }
            if (isKey) {
                constraints.put("unique", true);
            }
            column.codes().forEach(code -> constraints.withArray("enum").add(code));
        }
    }

    private static void addKey(Column column, Table table, String target, ObjectNode schema) {
        ObjectNode key = schema.withArray("foreignKeys").addObject();
        key.putArray("fields").add(column.name());
        ObjectNode reference = key.putObject("reference");
        // The specification writes the own table as an empty text.
        reference.put("resource", target.equals(table.name()) ? "" : target);
        reference.putArray("fields").add("id");
    }

    private static String type(ColumnType type) {
        return switch (type) {
            case TEXT, CODE, ID, PERIOD -> "string";
            case DAY -> "date";
            case INTEGER -> "integer";
            case NUMBER -> "number";
        };
    }
}
