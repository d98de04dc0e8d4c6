package io.github.apec2026.examples.export.xlsx;

import io.github.apec2026.claim.Basis;
import io.github.apec2026.examples.export.tables.Column;
import io.github.apec2026.examples.export.tables.ColumnType;
import io.github.apec2026.examples.export.tables.Table;
import io.github.apec2026.examples.export.xlsx.Styles.Kind;
import io.github.apec2026.examples.export.xlsx.Styles.Look;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;

/** A table as a sheet: a header that stays and filters, columns as wide as their content, links from values to their claims. */
final class TableSheet {

    private static final Set<String> OURS =
            Set.of(Basis.CLASSIFIED.code(), Basis.EDITORIAL.code(), Basis.INFERRED.code(), Basis.CURATED.code());

    private final Table table;
    private final Places places;
    private final Styles styles;
    private final Workbook workbook;

    TableSheet(Table table, Places places, Styles styles, Workbook workbook) {
        this.table = table;
        this.places = places;
        this.styles = styles;
        this.workbook = workbook;
    }

    void write(CellStyle header) {
        Sheet sheet = workbook.createSheet(table.name());
        Widths widths = new Widths(table.columns().size());
        Row names = sheet.createRow(0);
        for (int i = 0; i < table.columns().size(); i++) {
            Cell cell = names.createCell(i);
            cell.setCellValue(table.columns().get(i).name());
            cell.setCellStyle(header);
            widths.add(i, table.columns().get(i).name());
        }
        for (int i = 0; i < table.rows().size(); i++) {
            write(table.rows().get(i), sheet.createRow(i + 1), widths);
        }
        sheet.createFreezePane(1, 1);
        sheet.setAutoFilter(new CellRangeAddress(
                0, Math.max(1, table.rows().size()), 0, table.columns().size() - 1));
        widths.apply(sheet);
        for (int i = 0; i < table.columns().size(); i++) {
            // Each value leads there already.
            sheet.setColumnHidden(i, table.columns().get(i).name().endsWith("_claim"));
        }
    }

    private void write(List<Optional<?>> cells, Row row, Widths widths) {
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).isPresent()) {
                Object value = cells.get(i).get();
                Cell cell = row.createCell(i);
                Column column = table.columns().get(i);
                Kind kind = Cells.write(value, column, cell);
                Optional<String> target = target(column, value, cells);
                target.ifPresent(place -> link(place, cell));
                cell.setCellStyle(styles.of(new Look(kind, isOurs(column, cells), target.isPresent())));
                widths.add(i, value.toString());
            }
        }
    }

    /** A value leads to its claim, any other id to its row; the id of the row leads nowhere. */
    private Optional<String> target(Column column, Object value, List<Optional<?>> cells) {
        if (column.claim().isPresent()) {
            return cell(column.claim().get(), cells).flatMap(places::of);
        }
        return column.type() == ColumnType.ID && !table.key().equals(List.of(column.name()))
                ? places.of(value.toString())
                : Optional.empty();
    }

    private boolean isOurs(Column column, List<Optional<?>> cells) {
        return column.claim()
                .map(claim -> claim.replaceAll("claim$", "basis"))
                .flatMap(basis -> cell(basis, cells))
                .filter(OURS::contains)
                .isPresent();
    }

    private Optional<String> cell(String column, List<Optional<?>> cells) {
        return cells.get(table.indexOf(column)).map(Object::toString);
    }

    private void link(String place, Cell cell) {
        Hyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress(place);
        cell.setHyperlink(link);
    }
}
