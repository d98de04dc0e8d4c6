package io.github.apec2026.examples.export.tables;

import java.util.List;
import java.util.Optional;

/**
 * A column of a table. Immutable and thread-safe.
 *
 * @param name its name: letters, digits and underscores, so that no program needs to change it
 * @param type what its cells hold
 * @param description what is in it, in one line
 * @param isRequired whether no cell is empty
 * @param codes all codes that a cell may have; empty unless the type is {@link ColumnType#CODE}
 * @param table the table of whose rows its cells are the ids; empty when they are no ids
 * @param claim the column of the same row with the id of the claim that gave the value; empty when there is none
 */
public record Column(
        String name,
        ColumnType type,
        String description,
        boolean isRequired,
        List<String> codes,
        Optional<String> table,
        Optional<String> claim) {

    /** Takes an unmodifiable copy of the codes. */
    public Column {
        codes = List.copyOf(codes);
    }

    /** A column of plain values, which may be empty. */
    public static Column of(String name, ColumnType type, String description) {
        return new Column(name, type, description, false, List.of(), Optional.empty(), Optional.empty());
    }

    /** A column of texts, which may be empty. */
    public static Column text(String name, String description) {
        return of(name, ColumnType.TEXT, description);
    }

    /** A column of codes, which may be empty. */
    public static Column code(String name, String description, List<String> codes) {
        return new Column(name, ColumnType.CODE, description, false, codes, Optional.empty(), Optional.empty());
    }

    /** A column of ids of the rows of a table, which may be empty. */
    public static Column id(String name, String description, String table) {
        return new Column(name, ColumnType.ID, description, false, List.of(), Optional.of(table), Optional.empty());
    }

    /** The same column, without empty cells. */
    public Column required() {
        return new Column(name, type, description, true, codes, table, claim);
    }

    /** The same column, required or not. */
    Column required(boolean isIt) {
        return isIt ? required() : this;
    }

    /** The same column, whose values are those of the claims that another column names. */
    Column from(String claimColumn) {
        return new Column(name, type, description, isRequired, codes, table, Optional.of(claimColumn));
    }
}
