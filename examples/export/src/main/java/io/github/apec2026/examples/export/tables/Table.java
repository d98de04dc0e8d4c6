package io.github.apec2026.examples.export.tables;

import java.util.List;
import java.util.Optional;

/**
 * A table: columns, and rows with a cell for each. A cell is empty where nothing is stated. Immutable and thread-safe.
 *
 * @param name its name, in lower case with hyphens
 * @param description what a row is, in one line
 * @param columns its columns, in order
 * @param key the names of the columns that together tell each row from the others
 * @param rows its rows, in order
 */
public record Table(
        String name, String description, List<Column> columns, List<String> key, List<List<Optional<?>>> rows) {

    /**
     * Takes unmodifiable copies.
     *
     * @throws IllegalArgumentException when a row has more or fewer cells than there are columns
     */
    public Table {
        columns = List.copyOf(columns);
        key = List.copyOf(key);
        rows = rows.stream().<List<Optional<?>>>map(List::copyOf).toList();
        for (List<Optional<?>> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        name + ": " + columns.size() + " columns, and a row of " + row.size() + " cells");
            }
        }
    }

    /** The index of a column. */
    public int indexOf(String column) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(column)) {
                return i;
            }
        }
        throw new IllegalArgumentException(name + ": no column " + column);
    }
}
