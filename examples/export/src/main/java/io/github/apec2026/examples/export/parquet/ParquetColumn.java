package io.github.apec2026.examples.export.parquet;

import io.github.apec2026.examples.export.tables.Column;
import io.github.apec2026.examples.export.tables.ColumnType;
import io.github.apec2026.examples.export.tables.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Type.Repetition;
import org.apache.parquet.schema.Types;

/**
 * A column of a table as one of Parquet.
 *
 * @param column the column
 * @param type its type in Parquet
 * @param scale how many digits its decimals have after the point; empty when it has none, or its numbers are too long for decimals
 */
record ParquetColumn(Column column, Type type, Optional<Integer> scale) {

    /** The most digits that all readers of decimals take, and the bytes that these need. */
    private static final int MOST_DIGITS = 38;

    private static final int BYTES = 16;

    static List<ParquetColumn> of(Table table) {
        List<ParquetColumn> columns = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            int index = i;
            Optional<Integer> scale = scale(table.rows().stream()
                    .flatMap(row -> row.get(index).stream())
                    .filter(BigDecimal.class::isInstance)
                    .map(BigDecimal.class::cast)
                    .toList());
            Column column = table.columns().get(i);
            columns.add(new ParquetColumn(column, type(column, scale), scale));
        }
        return columns;
    }

    /** The digits after the point that numbers need; empty when with these some have too many digits. */
    private static Optional<Integer> scale(List<BigDecimal> numbers) {
        int after = numbers.stream()
                .mapToInt(BigDecimal::scale)
                .filter(each -> each > 0)
                .max()
                .orElse(0);
        int before = numbers.stream()
                .mapToInt(number -> number.precision() - number.scale())
                .max()
                .orElse(0);
        return before + after <= MOST_DIGITS ? Optional.of(after) : Optional.empty();
    }

    private static Type type(Column column, Optional<Integer> scale) {
        Repetition repetition = column.isRequired() ? Repetition.REQUIRED : Repetition.OPTIONAL;
        ColumnType type = column.type();
        if (type == ColumnType.INTEGER) {
            return Types.primitive(PrimitiveTypeName.INT32, repetition).named(column.name());
        }
        if (type == ColumnType.DAY) {
            return Types.primitive(PrimitiveTypeName.INT32, repetition)
                    .as(LogicalTypeAnnotation.dateType())
                    .named(column.name());
        }
        if (type == ColumnType.NUMBER && scale.isPresent()) {
            return Types.primitive(PrimitiveTypeName.FIXED_LEN_BYTE_ARRAY, repetition)
                    .length(BYTES)
                    .as(LogicalTypeAnnotation.decimalType(scale.get(), MOST_DIGITS))
                    .named(column.name());
        }
        return Types.primitive(PrimitiveTypeName.BINARY, repetition)
                .as(LogicalTypeAnnotation.stringType())
                .named(column.name());
    }

    /** Adds a value to a row. */
    void add(Object value, Group row) {
        if (value instanceof Integer number) {
            row.add(column.name(), number);
        } else if (value instanceof LocalDate day) {
            row.add(column.name(), Math.toIntExact(day.toEpochDay()));
        } else if (value instanceof BigDecimal number) {
            scale.ifPresentOrElse(
                    digits -> row.add(column.name(), decimal(number, digits)),
                    () -> row.add(column.name(), number.toPlainString()));
        } else {
            row.add(column.name(), value.toString());
        }
    }

    /** The digits as a whole number in two's complement, the highest byte first. */
    private static Binary decimal(BigDecimal number, int digits) {
        byte[] shortest = number.setScale(digits, RoundingMode.UNNECESSARY)
                .unscaledValue()
                .toByteArray();
        byte[] bytes = new byte[BYTES];
        Arrays.fill(bytes, 0, BYTES - shortest.length, (byte) (number.signum() < 0 ? -1 : 0));
        System.arraycopy(shortest, 0, bytes, BYTES - shortest.length, shortest.length);
        return Binary.fromConstantByteArray(bytes);
    }
}
