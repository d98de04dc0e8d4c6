package io.github.apec2026.examples.export.tables;

import io.github.apec2026.claim.Basis;
import io.github.apec2026.model.Entity;
import io.github.apec2026.model.MultiProperty;
import io.github.apec2026.model.TypedProperty;
import io.github.apec2026.value.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A property as columns of a table of entities: its value, the basis of its claim, and the id of its claim. */
final class PropertyCells {

    private final TypedProperty<?, ?> property;
    private final Optional<PropertyReader> reader;
    private final ClaimIndex claims;
    private final ValueColumns values;

    PropertyCells(TypedProperty<?, ?> property, ClaimIndex claims, ValueColumns values) {
        this.property = property;
        this.reader = PropertyReader.of(property);
        this.claims = claims;
        this.values = values;
    }

    /** The columns: those of the value, then {@code …_basis} and {@code …_claim}; of several values one column with all of them. */
    List<Column> columns() {
        if (isList()) {
            return List.of(Column.text(
                    property.name(), Descriptions.of(property) + "; several values with semicolons between them"));
        }
        String claim = property.name() + "_claim";
        List<Column> columns = new ArrayList<>();
        valueColumns(property.name()).forEach(column -> columns.add(column.from(claim)));
        columns.add(
                Column.code(property.name() + "_basis", "what the claim of " + property.name() + " rests on", codes()));
        columns.add(Column.id(claim, "the claim that gave " + property.name(), ClaimTables.CLAIMS));
        return columns;
    }

    private static List<String> codes() {
        return ValueColumns.codes(Basis.class);
    }

    /** The columns of a value under a name; a text is never required in one language. */
    List<Column> valueColumns(String name) {
        List<Column> columns = new ArrayList<>(values.columns(property, name, Descriptions.of(property)));
        boolean isRequired = isList() || reader.map(PropertyReader::isRequired).orElse(false);
        if (isRequired && property.valueClass() != LocalizedText.class) {
            columns.set(0, columns.get(0).required());
        }
        return columns;
    }

    /** The cells of an entity, as many as the {@linkplain #columns() columns}. */
    List<Optional<?>> cells(Entity entity) {
        List<?> found = values(entity);
        if (isList()) {
            return List.of(found.isEmpty() ? Optional.empty() : Optional.of(Texts.joined(found)));
        }
        List<Optional<?>> cells = new ArrayList<>();
        if (found.isEmpty()) {
            cells.addAll(ValueColumns.none(columns().size()));
        } else {
            cells.addAll(values.cells(found.get(0)));
            cells.addAll(origin(claims.chosen(entity.id(), property)));
        }
        return cells;
    }

    /** The values of an entity; of an economy, which is fixed, those that claims list. */
    List<?> values(Entity entity) {
        return reader.<List<?>>map(each -> each.values(entity))
                .orElseGet(() -> claims.of(entity.id(), property).stream()
                        .filter(each -> each.role() == ClaimRole.LISTED)
                        .map(each -> each.claim().value())
                        .distinct()
                        .toList());
    }

    /** The basis and the id of a claim. */
    static List<Optional<?>> origin(Optional<IdentifiedClaim> claim) {
        return List.of(claim.map(each -> each.claim().basis().code()), claim.map(IdentifiedClaim::id));
    }

    private boolean isList() {
        return property instanceof MultiProperty<?, ?>;
    }
}
