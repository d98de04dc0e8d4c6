package io.github.apec2026.examples.export.xlsx;

import io.github.apec2026.examples.export.tables.Column;
import io.github.apec2026.examples.export.tables.ColumnType;
import io.github.apec2026.examples.export.xlsx.Styles.Kind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;

/** Values as typed cells: numbers as numbers, days as dates, everything else, months among it, as text. */
final class Cells {

    private static final String FORMULA_SIGNS = "=+-@\t\r\n＝＋－＠";
    private static final Pattern ONE_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /** The first day that all spreadsheets count alike: they take 1900 for a leap year. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private Cells() {}

    /** Writes a value; what the cell then holds. */
    static Kind write(Object value, Column column, Cell cell) {
        if (value instanceof BigDecimal number) {
            return write(number, cell);
        }
        if (value instanceof Integer number) {
            cell.setCellValue(number);
            return Kind.PLAIN_NUMBER;
        }
        if (value instanceof LocalDate day) {
            return write(day, cell);
        }
        String text = value.toString();
        if (column.type() == ColumnType.PERIOD && ONE_DAY.matcher(text).matches()) {
            return write(LocalDate.parse(text), cell);
        }
        cell.setCellValue(text);
        return !text.isEmpty() && FORMULA_SIGNS.indexOf(text.charAt(0)) >= 0 ? Kind.GUARDED_TEXT : Kind.TEXT;
    }

    /** A number that a spreadsheet cannot hold exactly is a text, since it would become another number. */
    private static Kind write(BigDecimal number, Cell cell) {
        double approximate = number.doubleValue();
        boolean isExact = !Double.isInfinite(approximate)
                && number.precision() <= 15
                && BigDecimal.valueOf(approximate).compareTo(number) == 0;
        if (!isExact) {
            cell.setCellValue(number.toPlainString());
            return Kind.TEXT;
        }
        cell.setCellValue(approximate);
        return number.scale() <= 0 ? Kind.WHOLE : Kind.DECIMAL;
    }

    private static Kind write(LocalDate day, Cell cell) {
        if (day.isBefore(FIRST_DAY)) {
            cell.setCellValue(day.toString());
            return Kind.TEXT;
        }
        cell.setCellValue(day);
        return Kind.DAY;
    }
}
