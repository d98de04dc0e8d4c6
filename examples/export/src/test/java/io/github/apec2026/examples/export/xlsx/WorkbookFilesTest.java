package io.github.apec2026.examples.export.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.Apec2026;
import io.github.apec2026.examples.export.RecordTerms;
import io.github.apec2026.examples.export.tables.Column;
import io.github.apec2026.examples.export.tables.ColumnType;
import io.github.apec2026.examples.export.tables.Table;
import io.github.apec2026.model.Observation;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.value.DateRange;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The workbook as another library than the one that wrote it reads it. */
class WorkbookFilesTest {

    private static ApecDataset record;
    private static byte[] bytes;
    private static Map<String, List<Row>> sheets;
    private static Map<String, String> parts;

    @BeforeAll
    static void read() throws IOException {
        record = Apec2026.load();
        bytes = new WorkbookFiles().files(record).get(0).bytes();
        sheets = sheets(bytes);
        parts = parts(bytes);
    }

    private static Map<String, List<Row>> sheets(byte[] workbook) throws IOException {
        Map<String, List<Row>> sheets = new LinkedHashMap<>();
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(workbook));
                Stream<Sheet> all = read.getSheets()) {
            for (Sheet sheet : all.toList()) {
                sheets.put(sheet.getName(), sheet.read());
            }
        }
        return sheets;
    }

    @Test
    void theSheetsAreThereInOrder() {
        assertThat(sheets.keySet())
                .startsWith("About", "figures", "editions", "priorities", "meetings")
                .endsWith("conflicts", "claims", "passages");
        assertThat(sheets.get("meetings")).hasSize(record.meetings().size() + 1);
        assertThat(sheets.get("statements")).hasSize(record.statements().size() + 1);
        assertThat(sheets.get("figures")).hasSize(record.observations().size() + 1);
    }

    @Test
    void theFirstSheetSaysVersionLicenceAndHowToCite() {
        RecordTerms terms = RecordTerms.of(record);
        List<String> texts = sheets.get("About").stream()
                .flatMap(row -> row.stream().map(Cell::getText))
                .toList();
        assertThat(texts).contains(terms.version(), terms.citation()).anyMatch(text -> text.contains("apache.org"));
        terms.documents()
                .forEach(document -> assertThat(texts).contains(document.id()).containsAll(document.citations()));
    }

    @Test
    void amountsAreNumbersBesideTheirBounds() {
        for (Observation figure : record.observations()) {
            Row row = row("figures", "observation", figure.id().toString());
            assertThat(cell("figures", row, "value").getType()).isEqualTo(CellType.NUMBER);
            assertThat(cell("figures", row, "value").asNumber())
                    .isEqualByComparingTo(figure.value().amount());
            assertThat(cell("figures", row, "bound").asString())
                    .isEqualTo(figure.value().bound().code());
        }
    }

    @Test
    void daysAreDatesAndMonthsAreTexts() {
        for (Observation figure : record.observations()) {
            Row row = row("figures", "observation", figure.id().toString());
            Cell period = cell("figures", row, "period");
            if (figure.period().isEmpty()) {
                assertThat(period).isNull();
            } else {
                DateRange dates = figure.period().get();
                boolean isDay = dates.toString().length() == 10;
                assertThat(period.getType()).isEqualTo(isDay ? CellType.NUMBER : CellType.STRING);
                assertThat(isDay ? period.asDate().toLocalDate().toString() : period.asString())
                        .isEqualTo(dates.toString());
                assertThat(cell("figures", row, "period_first").asDate().toLocalDate())
                        .isEqualTo(dates.firstDay().orElseThrow());
            }
        }
    }

    @Test
    void theHeaderStaysAndFilters() {
        for (int i = 2; i <= sheets.size(); i++) {
            assertThat(parts.get("xl/worksheets/sheet" + i + ".xml"))
                    .contains("<pane ", "state=\"frozen\"", "<autoFilter ");
        }
    }

    @Test
    void aValueLeadsToItsClaim() {
        String sheet = parts.get("xl/worksheets/sheet2.xml");
        Map<String, String> links = new LinkedHashMap<>();
        Pattern.compile("<hyperlink [^>]*>")
                .matcher(sheet)
                .results()
                .map(MatchResult::group)
                .forEach(link -> {
                    links.put(
                            link.replaceAll(".* ref=\"([A-Z]+\\d+)\".*", "$1"),
                            link.replaceAll(".* location=\"([^\"]+)\".*", "$1"));
                });
        int claim = column("figures", "claim");
        for (int i = 1; i < sheets.get("figures").size(); i++) {
            String place = links.get("C" + (i + 1)); // the column of the value
            assertThat(place).matches("'claims'!A\\d+");
            Row target = sheets.get("claims").get(Integer.parseInt(place.replaceAll(".*!A", "")) - 1);
            assertThat(target.getCell(0).asString())
                    .isEqualTo(sheets.get("figures").get(i).getCell(claim).asString());
        }
    }

    @Test
    void theSameRecordHasTheSameBytes() {
        byte[] again = new WorkbookFiles().files(Apec2026.load()).get(0).bytes();
        assertThat(again).isEqualTo(bytes);
    }

    @Test
    void noEntryOfTheZipFileHasATimeOfToday() throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entry.getTimeLocal().getYear()).isEqualTo(1980);
            }
        }
        assertThat(parts.get("docProps/core.xml").split("\\d{4}-\\d\\d-\\d\\dT", -1))
                .hasSize(3);
        assertThat(parts.get("docProps/core.xml").split("1980-01-01T00:00:00Z", -1))
                .hasSize(3);
    }

    @Test
    void nothingIsAFormulaAndWhatLooksLikeOneIsMarkedAsText() throws IOException {
        List<Column> columns = List.of(Column.text("id", "an id"), Column.of("number", ColumnType.NUMBER, "a number"));
        List<List<Optional<?>>> rows = List.of(
                List.of(Optional.of("=1+1"), Optional.of(new BigDecimal("-4.4"))),
                List.of(Optional.of("plain"), Optional.of(new BigDecimal("12345678901234567890"))));
        Table table = new Table("table", "a test", columns, List.of("id"), rows);
        byte[] workbook = WorkbookWriter.write(RecordTerms.of(record), List.of(table));
        List<Row> read = sheets(workbook).get("table");
        assertThat(read.get(1).getCell(0).asString()).isEqualTo("=1+1");
        assertThat(read.get(1).getCell(1).asNumber()).isEqualByComparingTo("-4.4");
        assertThat(read.get(2).getCell(1).asString()).isEqualTo("12345678901234567890");
        assertThat(parts(workbook).get("xl/worksheets/sheet2.xml")).doesNotContain("<f>");
        assertThat(parts(workbook).get("xl/styles.xml")).contains("quotePrefix=\"true\"");
        assertThat(parts.values()).noneMatch(part -> part.contains("<f>"));
    }

    private static Row row(String sheet, String column, String value) {
        int index = column(sheet, column);
        return sheets.get(sheet).stream()
                .filter(row -> row.getCell(index).asString().equals(value))
                .findFirst()
                .orElseThrow();
    }

    private static Cell cell(String sheet, Row row, String column) {
        int index = column(sheet, column);
        return index < row.getCellCount() ? row.getCell(index) : null;
    }

    private static int column(String sheet, String name) {
        return sheets.get(sheet).get(0).stream().map(Cell::asString).toList().indexOf(name);
    }

    private static Map<String, String> parts(byte[] zip) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
