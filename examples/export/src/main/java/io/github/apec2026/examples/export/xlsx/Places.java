package io.github.apec2026.examples.export.xlsx;

import io.github.apec2026.examples.export.tables.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the row of each id is in the workbook, for links. */
final class Places {

    private static final String ID = "id";

    private final Map<String, String> places = new HashMap<>();

    Places(List<Table> tables) {
        for (Table table : tables) {
            if (table.key().equals(List.of(ID))) {
                int column = table.indexOf(ID);
                for (int i = 0; i < table.rows().size(); i++) {
                    String place = "'" + table.name() + "'!A" + (i + 2); // rows count from 1, and the header is one
                    table.rows().get(i).get(column).ifPresent(id -> places.putIfAbsent(id.toString(), place));
                }
            }
        }
    }

    /** The place of the row with an id; empty where there is no such row. */
    Optional<String> of(String id) {
        return Optional.ofNullable(places.get(id));
    }
}
