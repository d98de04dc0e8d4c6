package io.github.apec2026.examples.export.tables;

import io.github.apec2026.model.Economy;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.TypedProperty;
import io.github.apec2026.value.Bound;
import io.github.apec2026.value.Coded;
import io.github.apec2026.value.DateRange;
import io.github.apec2026.value.LocalizedText;
import io.github.apec2026.value.Precision;
import io.github.apec2026.value.Quantity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How a value of each Java type becomes columns, so that nothing of it is lost: the one place that knows. */
final class ValueColumns {

    /** The name of the table of all entities, to which an id of any type refers. */
    static final String ENTITIES = "entities";

    private final Languages languages;

    ValueColumns(Languages languages) {
        this.languages = languages;
    }

    /** The columns of a property; a value has a cell in the first of them, whatever else is empty, unless it is a text. */
    List<Column> columns(TypedProperty<?, ?> property, String name, String description) {
        Class<?> values = property.valueClass();
        if (values == LocalizedText.class) {
            return languages.columns(name, description);
        }
        if (values == DateRange.class) {
            return List.of(
                    Column.of(name, ColumnType.PERIOD, description),
                    Column.of(name + "_first", ColumnType.DAY, "the first day meant; empty when open or not stated"),
                    Column.of(name + "_last", ColumnType.DAY, "the last day meant; empty when open or not stated"),
                    Column.code(name + "_precision", "the precision of its coarser end", codes(Precision.class)));
        }
        if (values == Quantity.class) {
            return List.of(
                    Column.of(name, ColumnType.NUMBER, description),
                    Column.text(name + "_unit", "its unit: an ISO 4217 code, or the key of a unit"),
                    Column.code(name + "_bound", "how the amount limits the true figure", codes(Bound.class)));
        }
        return List.of(column(property, name, description));
    }

    private static Column column(TypedProperty<?, ?> property, String name, String description) {
        Class<?> values = property.valueClass();
        if (values == Id.class) {
            String table = property.target().map(EntityType::plural).orElse(ENTITIES);
            return Column.id(name, description, table);
        }
        if (values == Economy.class) {
            return Column.id(name, description, EntityType.ECONOMY.plural());
        }
        if (values == Integer.class) {
            return Column.of(name, ColumnType.INTEGER, description);
        }
        if (Coded.class.isAssignableFrom(values)) {
            return Column.code(name, description, codes(values));
        }
        if (values == String.class) {
            return Column.text(name, description);
        }
        throw new IllegalArgumentException("No column is known for a value of " + values);
    }

    /** The codes of an enum, in its order. */
    static List<String> codes(Class<?> coded) {
        return Stream.of(coded.getEnumConstants())
                .map(constant -> ((Coded) constant).code())
                .toList();
    }

    /** The cells of a value, as many as the {@linkplain #columns columns}. */
    List<Optional<?>> cells(Object value) {
        List<Optional<?>> cells = new ArrayList<>();
        if (value instanceof LocalizedText text) {
            cells.addAll(languages.cells(text));
        } else if (value instanceof DateRange dates) {
            cells.add(Optional.of(dates.toString()));
            cells.add(dates.firstDay());
            cells.add(dates.lastDay());
            cells.add(Optional.of(dates.precision().code()));
        } else if (value instanceof Quantity quantity) {
            cells.add(Optional.of(quantity.amount()));
            cells.add(Optional.of(quantity.unit()));
            cells.add(Optional.of(quantity.bound().code()));
        } else {
            cells.add(Optional.of(value instanceof Integer ? value : Texts.of(value)));
        }
        return cells;
    }

    /** As many empty cells. */
    static List<Optional<?>> none(int count) {
        return Collections.nCopies(count, Optional.empty());
    }
}
