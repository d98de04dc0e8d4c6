package io.github.apec2026.examples.export.csv;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.apec2026.Apec2026;
import io.github.apec2026.examples.export.DuckDb;
import io.github.apec2026.examples.export.ExportedFile;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.value.DateRange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables as another program reads them. */
class CsvFilesTest {

    private static ApecDataset record;
    private static List<ExportedFile> files;
    private static DuckDb database;
    private static List<String> faults;

    @BeforeAll
    static void read(@TempDir Path folder) throws IOException, SQLException {
        record = Apec2026.load();
        files = new CsvFiles().files(record);
        database = new DuckDb();
        faults = PackageInDuckDb.faults(files, folder, database);
    }

    @AfterAll
    static void close() throws SQLException {
        database.close();
    }

    @Test
    void typesCodesKeysAndForeignKeysHold() {
        assertThat(faults).isEmpty();
    }

    @Test
    void theyHoldForEachDocumentAloneToo(@TempDir Path folder) throws IOException, SQLException {
        for (SourceDocument document : record.documents()) {
            Path own = Files.createDirectory(folder.resolve(document.id().key()));
            try (DuckDb other = new DuckDb()) {
                assertThat(PackageInDuckDb.faults(new CsvFiles().files(record.accordingTo(document.id())), own, other))
                        .as(document.id().toString())
                        .isEmpty();
            }
        }
    }

    @Test
    void theyHoldForARecordOfNothing(@TempDir Path folder) throws IOException, SQLException {
        try (DuckDb other = new DuckDb()) {
            ApecDataset nothing = record.asOf(LocalDate.of(2000, 1, 1));
            assertThat(PackageInDuckDb.faults(new CsvFiles().files(nothing), folder, other))
                    .isEmpty();
            assertThat(other.number("SELECT count(*) FROM meetings")).isZero();
        }
    }

    @Test
    void everyClaimOfEveryDocumentIsThere() throws SQLException {
        for (SourceDocument document : record.documents()) {
            assertThat(database.number("SELECT count(*) FROM claims WHERE document = '" + document.id() + "'"))
                    .isEqualTo(record.claimsOf(document.id()).size());
        }
        int claims = record.info().tally().claimsByBasis().values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        assertThat(database.number("SELECT count(*) FROM claims")).isEqualTo(claims);
    }

    @Test
    void everyValueIsThatOfItsClaim() throws IOException, SQLException {
        int compared = 0;
        JsonNode descriptor =
                new ObjectMapper().readTree(files.get(files.size() - 1).bytes());
        for (JsonNode resource : descriptor.get("resources")) {
            String table = "\"" + resource.get("name").asText() + "\"";
            for (JsonNode field : resource.at("/schema/fields")) {
                String name = field.get("name").asText();
                if (name.endsWith("_claim")) {
                    String property = name.substring(0, name.length() - "_claim".length());
                    assertThat(database.rows("SELECT t.id, c.id FROM " + table + " t JOIN claims c ON t.\"" + name
                                    + "\" = c.id WHERE c.entity <> t.id OR c.property <> '" + property
                                    + "' OR c.role <> 'chosen' OR c.basis <> t.\"" + property + "_basis\""))
                            .isEmpty();
                    if (has(resource, property) && !has(resource, property + "_unit")) {
                        assertThat(database.rows("SELECT t.id FROM " + table + " t JOIN claims c ON t.\"" + name
                                        + "\" = c.id WHERE CAST(t.\"" + property + "\" AS VARCHAR) <> c.value"))
                                .isEmpty();
                        compared++;
                    }
                }
            }
        }
        assertThat(compared).isGreaterThan(50);
    }

    private static boolean has(JsonNode resource, String field) {
        return StreamSupport.stream(resource.at("/schema/fields").spliterator(), false)
                .anyMatch(each -> each.get("name").asText().equals(field));
    }

    @Test
    void everyListedValueHasItsClaim() throws IOException, SQLException {
        for (ExportedFile file : files) {
            String table = file.path().replaceAll("csv/|\\.csv", "");
            if (table.contains("-") && !table.equals("claims-according") && !table.equals("officials-offices")) {
                assertThat(database.rows("SELECT * FROM \"" + table + "\" WHERE claim IS NULL"))
                        .isEmpty();
            }
        }
    }

    @Test
    void datesKeepTheirPrecisionAndWhatIsNotStatedIsEmpty() throws SQLException {
        for (Meeting meeting : record.meetings()) {
            List<Object> row = database.rows("SELECT dates, dates_first, dates_last, dates_precision FROM meetings"
                            + " WHERE id = '" + meeting.id() + "'")
                    .get(0);
            assertThat(row)
                    .containsExactly(
                            meeting.dates().map(DateRange::toString).orElse(null),
                            meeting.dates().flatMap(DateRange::firstDay).orElse(null),
                            meeting.dates().flatMap(DateRange::lastDay).orElse(null),
                            meeting.dates()
                                    .map(dates -> dates.precision().code())
                                    .orElse(null));
        }
        assertThat(record.meetings().stream().filter(each -> each.dates().isEmpty()))
                .isNotEmpty();
    }

    @Test
    void anAmountKeepsItsBound() throws SQLException {
        assertThat(database.rows("SELECT value, value_unit, value_bound, status FROM observations"
                        + " WHERE id = 'observation/som1-2026-participants-actual'"))
                .singleElement()
                .satisfies(row -> assertThat(row.stream().map(String::valueOf))
                        .containsExactly("1400.000000", "people", "more-than", "actual"));
    }

    @Test
    void disagreementsNameTheClaimToGoBy() throws SQLException {
        assertThat(database.number("SELECT count(DISTINCT conflict) FROM conflicts"))
                .isEqualTo(record.conflicts().size());
        assertThat(database.texts("SELECT conflict FROM conflicts GROUP BY conflict"
                        + " HAVING count(*) FILTER (role = 'chosen') <> 1 OR count(*) < 2"))
                .isEmpty();
    }

    @Test
    void linesEndAsTheStandardHasItAndThereIsNoByteOrderMark() {
        for (ExportedFile file : files) {
            String text = new String(file.bytes(), StandardCharsets.UTF_8);
            assertThat(text).as(file.path()).doesNotStartWith("\uFEFF");
            if (file.path().endsWith(".csv")) {
                assertThat(text).as(file.path()).endsWith("\r\n");
                assertThat(file.rows()).isPresent();
            }
        }
    }

    @Test
    void theSameRecordHasTheSameBytes() {
        List<ExportedFile> again = new CsvFiles().files(Apec2026.load());
        assertThat(again).hasSameSizeAs(files);
        for (int i = 0; i < files.size(); i++) {
            assertThat(again.get(i).hasBytes(files.get(i).bytes()))
                    .as(files.get(i).path())
                    .isTrue();
        }
    }

    @Test
    void theDescriptorHasLicenceVersionAndSources() throws IOException {
        JsonNode descriptor =
                new ObjectMapper().readTree(files.get(files.size() - 1).bytes());
        assertThat(descriptor.at("/licenses/0/name").asText()).isEqualTo("Apache-2.0");
        assertThat(descriptor.get("version").asText()).matches("[0-9a-f]{64}");
        assertThat(descriptor.get("sources").findValuesAsText("title"))
                .hasSizeGreaterThanOrEqualTo(record.info().documents().size())
                .anyMatch(title -> title.startsWith("CGTN"));
    }
}
