package io.github.apec2026.examples.export.csv;

import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.github.apec2026.examples.export.tables.Table;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Writes a table as CSV (RFC 4180): UTF-8 without a byte order mark, a header, lines ended by CR LF, quotation marks only where they are
 * needed. An empty cell is nothing between commas.
 *
 * <p>A spreadsheet takes a text that begins with {@code =}, {@code +}, {@code -}, {@code @}, a tab or a line break for a formula, and may
 * run it; in full width too where its language is Chinese or Japanese. So such a text gets an apostrophe in front, as spreadsheets write
 * text. Numbers get none: {@code -4.4} stays a number. To read such a text as it is, {@linkplain #unguarded take one apostrophe away} where a text begins with apostrophes and then such a character.
 */
public final class CsvWriter {

    /** The media type of what is written. */
    public static final String MEDIA_TYPE = "text/csv;charset=utf-8;header=present";

    /** What a reader of the tables needs to know of guarded texts. */
    static final String GUARD_NOTE =
            "A text that a spreadsheet would take for a formula has an apostrophe in front: it begins with"
                    + " apostrophes, if any, and then one of = + - @, a tab or a line break.";

    private static final Pattern FORMULA = Pattern.compile("(?s)'*[=+\\-@\\t\\r\\n＝＋－＠].*");

    private static final CsvFactory CSV = CsvFactory.builder()
            .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING) // else every longer text is quoted
            .build();

    private CsvWriter() {}

    /** The bytes of a table. */
    public static byte[] write(Table table) {
        CsvSchema.Builder schema =
                CsvSchema.builder().setUseHeader(true).setLineSeparator("\r\n").setNullValue("");
        table.columns().forEach(column -> schema.addColumn(column.name()));
        StringWriter csv = new StringWriter();
        try (CsvGenerator generator = CSV.createGenerator(csv)) {
            generator.setSchema(schema.build());
            for (List<Optional<?>> row : table.rows()) {
                generator.writeStartArray();
                for (Optional<?> cell : row) {
                    generator.writeString(text(cell));
                }
                generator.writeEndArray();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A string writer takes everything", e);
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String text(Optional<?> cell) {
        if (cell.isEmpty()) {
            return "";
        }
        Object value = cell.get();
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return value instanceof String text ? guarded(text) : value.toString();
    }

    /** A text that no spreadsheet takes for a formula. */
    static String guarded(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    /** The text of a cell that was {@linkplain #guarded guarded}. */
    static String unguarded(String cell) {
        return cell.startsWith("'") && FORMULA.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
