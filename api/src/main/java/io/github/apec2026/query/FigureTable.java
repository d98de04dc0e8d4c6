package io.github.apec2026.query;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Figures as a table: a row for each observation, with typed values in {@link #rows()} and texts in {@link #cells()}.
 *
 * <p>Every figure is one that a document states or a register gives; a share stands here only if somebody stated it. Shares, sums and rests
 * are computed by {@link Computations}.
 *
 * <pre>{@code
 * FigureTable table = apec.indicators().under(Indicator.id("guangdong-foreign-trade")).table(Locale.ENGLISH);
 * System.out.println(FigureTable.columns().subList(0, 3)); // [indicator, label, measure]
 * System.out.println(table.cells().get(0).subList(1, 3)); // [Guangdong's foreign trade, level]
 * System.out.println(table.toCsv().startsWith("indicator,label,measure,")); // true
 * }</pre>
 *
 * <p>A table of other rows, such as those of one period, is made by the constructor. A JSON mapper writes a table; it does not read one, for
 * the reason that {@link io.github.apec2026.claim.Claim} gives.
 *
 * <p>Immutable and thread-safe.
 *
 * @param rows the rows, in order; empty when there is no figure
 */
@JsonIgnoreProperties(ignoreUnknown = true) // what a later version adds
@JsonPropertyOrder("rows")
public record FigureTable(@JsonProperty(required = true) List<FigureRow> rows) {

    /** The columns that hold numbers, which no spreadsheet takes for a formula. */
    private static final List<String> NUMBERS = List.of("amount", "convertedAmount");

    private static final List<String> COLUMNS = List.of(
            "indicator",
            "label",
            "measure",
            "of",
            "partOf",
            "base",
            "among",
            "subject",
            "counterpart",
            "time",
            "timeBasis",
            "amount",
            "unit",
            "bound",
            "convertedAmount",
            "convertedUnit",
            "convertedBound",
            "status",
            "components",
            "scope",
            "according",
            "documents",
            "citation",
            "words",
            "observation");

    /** Takes an unmodifiable copy of the rows. */
    public FigureTable {
        rows = List.copyOf(Objects.requireNonNull(rows, "rows"));
    }

    /** The names of the columns, in order. A later version may add columns at the end. */
    public static List<String> columns() {
        return COLUMNS;
    }

    /** The cells of each row as texts, as {@link FigureRow#cells()}; without a header, and empty when there is no row. */
    public List<List<String>> cells() {
        List<List<String>> cells = new ArrayList<>();
        for (FigureRow row : rows) {
            cells.add(row.cells());
        }
        return List.copyOf(cells);
    }

    /**
     * The table as CSV (RFC 4180): a header line with the {@linkplain #columns() columns}, then a line for each row, each line ended by CR LF;
     * a cell with a comma, a quotation mark or a line break is in quotation marks, and quotation marks in it are doubled.
     *
     * <p>A spreadsheet takes a text that begins with {@code =}, {@code +}, {@code -}, {@code @}, a tab or a carriage return for a formula, and
     * may run it. Labels and words are those of documents; so such a text gets an apostrophe in front, as spreadsheets write text. Amounts have
     * none: {@code -4.4} stays a number. {@link #cells()} leaves every text as it is.
     */
    public String toCsv() {
        StringBuilder csv = new StringBuilder(String.join(",", COLUMNS)).append("\r\n");
        for (FigureRow row : rows) {
            List<String> cells = row.cells();
            for (int i = 0; i < cells.size(); i++) {
                String cell = cells.get(i);
                csv.append(i == 0 ? "" : ",").append(quoted(NUMBERS.contains(COLUMNS.get(i)) ? cell : harmless(cell)));
            }
            csv.append("\r\n");
        }
        return csv.toString();
    }

    private static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static String quoted(String cell) {
        boolean isPlain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
        return isPlain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
